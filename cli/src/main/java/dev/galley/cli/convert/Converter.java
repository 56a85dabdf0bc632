package dev.galley.cli.convert;

import dev.galley.cli.io.CountingInput;
import dev.galley.cli.io.FilePlace;
import dev.galley.cli.io.Output;
import dev.galley.cli.io.PartFiles;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.format.MalformedFeedException;
import dev.galley.format.UnknownFormatException;
import dev.galley.format.UnwritableFeedException;
import java.io.IOException;
import java.util.function.LongConsumer;

/** Converts single documents. Thread-safe. */
final class Converter {
    private final boolean strict;
    private final FeedReader reader;
    private final FeedWriter writer;
    private final Terminal terminal;
    private final PartFiles parts;
    private final LongConsumer bytesRead;

    Converter(boolean strict, FeedWriter writer, Terminal terminal, PartFiles parts, LongConsumer bytesRead) {
        this.strict = strict;
        this.reader = strict ? FeedReader.builder().strict().build() : FeedReader.lenient();
        this.writer = writer;
        this.terminal = terminal;
        this.parts = parts;
        this.bytesRead = bytesRead;
    }

    /** Converts a document; whatever goes wrong is in the outcome. */
    ConversionOutcome convert(ConversionTask task) {
        Output output = task.target()
                .map(target -> new Output(new FilePlace(target, task.inFolder(), parts)))
                .orElseGet(() -> Output.standard(terminal));
        try (output) {
            var in = new CountingInput(task.input().open(terminal), bytesRead);
            var conversion = writer.convert(in, reader, output.stream());
            output.commit();
            return ConversionOutcome.converted(task.input(), conversion);
        } catch (Throwable problem) {
            // Also errors: a lack of memory is about this document, and must cost no other.
            return output.failure().map(failure -> unwritten(task, failure)).orElseGet(() -> unread(task, problem));
        }
    }

    private ConversionOutcome unwritten(ConversionTask task, IOException failure) {
        boolean unwanted = parts.stopped() || (task.target().isEmpty() && Problems.isClosedPipe(failure));
        ConversionOutcome.Kind kind = unwanted ? ConversionOutcome.Kind.UNWANTED : ConversionOutcome.Kind.FAILED;
        return ConversionOutcome.not(task.input(), kind, Problems.ofOutput(task.outputName(), failure));
    }

    private ConversionOutcome unread(ConversionTask task, Throwable problem) {
        boolean noFeed = problem instanceof UnknownFormatException;
        ConversionOutcome.Kind kind =
                noFeed && task.input().folder().isPresent() ? ConversionOutcome.Kind.SKIPPED : kind(problem);
        return ConversionOutcome.not(
                task.input(), kind, Problems.of(task.input().name(), problem));
    }

    /** In strict reading the first error ends the work, but it is a finding: the input can be read. */
    private ConversionOutcome.Kind kind(Throwable problem) {
        boolean finding =
                (strict && problem instanceof MalformedFeedException) || problem instanceof UnwritableFeedException;
        return finding ? ConversionOutcome.Kind.REFUSED : ConversionOutcome.Kind.FAILED;
    }
}
