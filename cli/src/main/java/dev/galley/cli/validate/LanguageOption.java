package dev.galley.cli.validate;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The argument of {@code --language}: a language in which findings are available. */
final class LanguageOption implements ITypeConverter<Locale>, Iterable<String> {
    private static final List<String> AVAILABLE = List.of("en", "de");

    @Override
    public Locale convert(String language) {
        if (!AVAILABLE.contains(language)) {
            throw new TypeConversionException("\"" + language + "\" is not one of " + String.join(", ", AVAILABLE));
        }
        return Locale.forLanguageTag(language);
    }

    @Override
    public Iterator<String> iterator() {
        return AVAILABLE.iterator();
    }
}
