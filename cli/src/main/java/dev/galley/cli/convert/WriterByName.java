package dev.galley.cli.convert;

import dev.galley.format.FeedWriter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns the name of a format on the command line into its writer. */
final class WriterByName implements ITypeConverter<FeedWriter> {
    @Override
    public FeedWriter convert(String name) {
        try {
            return FeedWriter.of(name);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
