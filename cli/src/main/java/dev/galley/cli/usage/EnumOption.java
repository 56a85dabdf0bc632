package dev.galley.cli.usage;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Converts the argument of an option to an enum constant, and lists the accepted names for help and completion. The
 * names are those of the constants in lower case.
 *
 * @param <E> the enum
 */
public abstract class EnumOption<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
    private final List<E> constants;

    protected EnumOption(Class<E> type) {
        this.constants = List.of(type.getEnumConstants());
    }

    @Override
    public E convert(String argument) {
        return constants.stream()
                .filter(constant -> name(constant).equalsIgnoreCase(argument))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + argument + "\" is not one of " + String.join(", ", names().toList())));
    }

    @Override
    public Iterator<String> iterator() {
        return names().iterator();
    }

    private Stream<String> names() {
        return constants.stream().map(EnumOption::name);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
