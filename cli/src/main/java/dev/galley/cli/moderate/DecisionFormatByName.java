package dev.galley.cli.moderate;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The form of decisions that {@code --format} names. */
final class DecisionFormatByName implements ITypeConverter<DecisionFormat> {
    @Override
    public DecisionFormat convert(String name) {
        for (DecisionFormat format : DecisionFormat.values()) {
            if (format.optionName().equalsIgnoreCase(name)) {
                return format;
            }
        }
        throw new TypeConversionException(
                "\"" + name + "\" is none of " + String.join(", ", new DecisionFormatNames()));
    }
}
