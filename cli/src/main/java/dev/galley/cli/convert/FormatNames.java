package dev.galley.cli.convert;

import dev.galley.format.FeedFormat;
import java.util.Iterator;
import java.util.ServiceLoader;

/** The names of the installed formats, for help and completion. */
final class FormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return ServiceLoader.load(FeedFormat.class).stream()
                .map(format -> format.get().name())
                .distinct()
                .iterator();
    }
}
