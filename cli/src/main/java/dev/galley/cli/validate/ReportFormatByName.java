package dev.galley.cli.validate;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The form of the report that {@code --format} names. */
final class ReportFormatByName implements ITypeConverter<ReportFormat> {
    @Override
    public ReportFormat convert(String name) {
        for (ReportFormat format : ReportFormat.values()) {
            if (format.optionName().equalsIgnoreCase(name)) {
                return format;
            }
        }
        throw new TypeConversionException("\"" + name + "\" is none of " + String.join(", ", new ReportFormatNames()));
    }
}
