package dev.galley.cli.convert;

import dev.galley.cli.usage.Argument;
import dev.galley.format.FeedWriter;
import dev.galley.model.Url;
import java.util.List;
import java.util.Optional;

/** The options about the document to write, whatever its format. */
final class WriterOptions {
    private final Argument<Boolean> indent =
            Argument.flag("--indent", "Write line breaks and indentation, to make the output easy to read.");

    private final Argument<Optional<Url>> self = AddressOption.named(
            "--self", "Address at which the output will be found; written as its own link. For one output.");

    /** Returns the options. */
    List<Argument<?>> arguments() {
        return List.of(indent, self);
    }

    boolean indented() {
        return indent.get();
    }

    /** Returns the address of the output. */
    Optional<Url> self() {
        return self.get();
    }

    /** Returns the writer with these options. */
    FeedWriter applyTo(FeedWriter writer) {
        FeedWriter addressed = self().map(writer::withSelf).orElse(writer);
        return indent.get() ? addressed.withIndentation() : addressed;
    }
}
