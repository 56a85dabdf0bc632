package dev.galley.cli.validate;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The languages that {@code --language} takes: those in which findings can be told. */
final class ReportLanguage implements ITypeConverter<Locale>, Iterable<String> {
    private static final List<String> SPOKEN = List.of("en", "de");

    @Override
    public Locale convert(String language) {
        if (!SPOKEN.contains(language)) {
            throw new TypeConversionException("'" + language + "' is not among " + String.join(", ", SPOKEN));
        }
        return Locale.forLanguageTag(language);
    }

    @Override
    public Iterator<String> iterator() {
        return SPOKEN.iterator();
    }
}
