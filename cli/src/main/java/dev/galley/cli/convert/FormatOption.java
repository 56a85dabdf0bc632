package dev.galley.cli.convert;

import dev.galley.cli.convert.FormatOption.Target;
import dev.galley.format.FeedFormat;
import dev.galley.format.FeedWriter;
import java.util.Iterator;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The argument of {@code --to}: the name of an installed format, or of a format of lists of feeds. */
final class FormatOption implements ITypeConverter<Target>, Iterable<String> {
    /**
     * The format to convert to; one of both.
     *
     * @param feeds the writer, if it is a format of feeds
     * @param lists the format, if it is one of lists of feeds
     */
    record Target(Optional<FeedWriter> feeds, Optional<ListFormat> lists) {
        /** Returns the extension of files in this format. */
        String fileExtension() {
            return feeds.map(writer -> writer.format().fileExtension())
                    .or(() -> lists.map(ListFormat::label))
                    .orElseThrow();
        }

        /** Returns the name of the format. */
        @Override
        public String toString() {
            return feeds.map(writer -> writer.format().name())
                    .or(() -> lists.map(ListFormat::label))
                    .orElseThrow();
        }
    }

    @Override
    public Target convert(String name) {
        Optional<ListFormat> list = ListFormat.named(name);
        if (list.isPresent()) {
            return new Target(Optional.empty(), list);
        }
        try {
            return new Target(Optional.of(FeedWriter.of(name)), Optional.empty());
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    @Override
    public Iterator<String> iterator() {
        Stream<String> feeds = ServiceLoader.load(FeedFormat.class).stream()
                .map(ServiceLoader.Provider::get)
                .map(FeedFormat::name)
                .distinct();
        return Stream.concat(feeds, Stream.of(ListFormat.values()).map(ListFormat::label))
                .iterator();
    }
}
