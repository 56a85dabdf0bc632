package dev.galley.cli.moderate;

import java.util.Arrays;
import java.util.Iterator;

/** The names that {@code --format} of {@code galley moderate} takes. */
final class DecisionFormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(DecisionFormat.values())
                .map(DecisionFormat::optionName)
                .iterator();
    }
}
