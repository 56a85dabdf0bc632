package dev.galley.cli.convert;

import dev.galley.format.FeedFormat;
import dev.galley.format.FeedWriter;
import java.util.Iterator;
import java.util.ServiceLoader;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The argument of {@code --to}: the name of an installed format. */
final class FormatOption implements ITypeConverter<FeedWriter>, Iterable<String> {
    @Override
    public FeedWriter convert(String name) {
        try {
            return FeedWriter.of(name);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    @Override
    public Iterator<String> iterator() {
        return ServiceLoader.load(FeedFormat.class).stream()
                .map(ServiceLoader.Provider::get)
                .map(FeedFormat::name)
                .distinct()
                .iterator();
    }
}
