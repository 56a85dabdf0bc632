package dev.galley.cli.validate;

import java.util.Arrays;
import java.util.Iterator;

/** The names that {@code --format} takes. */
final class ReportFormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(ReportFormat.values())
                .map(ReportFormat::optionName)
                .iterator();
    }
}
