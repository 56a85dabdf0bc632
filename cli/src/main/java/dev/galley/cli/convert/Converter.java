package dev.galley.cli.convert;

import dev.galley.cli.io.FilePlace;
import dev.galley.cli.io.Output;
import dev.galley.cli.io.PartFiles;
import dev.galley.cli.terminal.Problems;
import dev.galley.cli.terminal.Terminal;
import dev.galley.format.MalformedFeedException;
import dev.galley.format.UnknownFormatException;
import dev.galley.format.UnwritableFeedException;
import java.io.IOException;
import java.util.function.LongConsumer;

/** Converts documents. Thread-safe. */
final class Converter {
    private final boolean strict;
    private final Transformation transformation;
    private final Terminal terminal;
    private final PartFiles parts;
    private final LongConsumer bytesRead;

    Converter(
            boolean strict, Transformation transformation, Terminal terminal, PartFiles parts, LongConsumer bytesRead) {
        this.strict = strict;
        this.transformation = transformation;
        this.terminal = terminal;
        this.parts = parts;
        this.bytesRead = bytesRead;
    }

    /** Converts a document. The outcome also describes failures. */
    ConversionOutcome convert(ConversionTask task) {
        Output output = task.target()
                .map(target -> new Output(new FilePlace(target, task.inFolder(), parts)))
                .orElseGet(() -> Output.standard(terminal));
        try (output) {
            var document = task.input().document(terminal).counted(bytesRead);
            var conversion = transformation.convert(document, output.stream());
            output.commit();
            return ConversionOutcome.converted(task.input(), conversion);
        } catch (Throwable problem) {
            // Errors, too: running out of memory on this document must not affect the others.
            return output.failure().map(failure -> unwritten(task, failure)).orElseGet(() -> unread(task, problem));
        }
    }

    private ConversionOutcome unwritten(ConversionTask task, IOException failure) {
        boolean unwanted = parts.stopped() || (task.target().isEmpty() && Problems.isClosedPipe(failure));
        ConversionOutcome.Kind kind = unwanted ? ConversionOutcome.Kind.UNWANTED : ConversionOutcome.Kind.FAILED;
        return ConversionOutcome.unconverted(task.input(), kind, Problems.ofOutput(task.outputName(), failure));
    }

    private ConversionOutcome unread(ConversionTask task, Throwable problem) {
        boolean notAFeed = problem instanceof UnknownFormatException || isNotAList(problem);
        ConversionOutcome.Kind kind =
                notAFeed && task.input().folder().isPresent() ? ConversionOutcome.Kind.SKIPPED : kind(problem);
        return ConversionOutcome.unconverted(
                task.input(), kind, Problems.of(task.input().name(), problem));
    }

    private static boolean isNotAList(Throwable problem) {
        return problem instanceof MalformedFeedException malformed
                && malformed.finding().code().equals("opml.root-missing");
    }

    /** The error that ends strict reading counts as a finding, since the input itself can be read. */
    private ConversionOutcome.Kind kind(Throwable problem) {
        boolean finding = (strict && problem instanceof MalformedFeedException && !isNotAList(problem))
                || problem instanceof UnwritableFeedException;
        return finding ? ConversionOutcome.Kind.REFUSED : ConversionOutcome.Kind.FAILED;
    }
}
