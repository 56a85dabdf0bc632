package dev.galley.cli.convert;

import dev.galley.format.FeedWriter;
import dev.galley.model.Url;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options about the document to write, whatever its format. */
final class WriterOptions {
    @Option(names = "--indent", description = "Write line breaks and indentation, to make the output easy to read.")
    private boolean indent;

    @Option(
            names = "--self",
            paramLabel = "URL",
            converter = AddressOption.class,
            description = "Address at which the output will be found; written as its own link. For one output.")
    private @Nullable Url self;

    boolean indented() {
        return indent;
    }

    /** Returns the address of the output. */
    Optional<Url> self() {
        return Optional.ofNullable(self);
    }

    /** Returns the writer with these options. */
    FeedWriter applyTo(FeedWriter writer) {
        FeedWriter addressed = self().map(writer::withSelf).orElse(writer);
        return indent ? addressed.withIndentation() : addressed;
    }
}
