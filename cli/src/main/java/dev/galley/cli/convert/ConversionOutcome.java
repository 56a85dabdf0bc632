package dev.galley.cli.convert;

import dev.galley.cli.io.Input;
import dev.galley.cli.terminal.ExitCode;
import dev.galley.cli.terminal.FindingSummary;
import dev.galley.format.Conversion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The result of converting one document.
 *
 * @param input the document
 * @param kind the kind of result
 * @param findings the findings of reading and writing
 * @param problem the message if it was not converted
 * @param conversion all details, if it was converted and they are kept
 */
record ConversionOutcome(
        Input input,
        Kind kind,
        FindingSummary findings,
        Optional<String> problem,
        Optional<Conversion> conversion) {
    /** The kinds of results. */
    enum Kind {
        /** Converted. */
        CONVERTED,
        /** Not a feed, and found in a folder rather than named by the user. */
        SKIPPED,
        /** Not converted because of findings. */
        REFUSED,
        /** The input cannot be read, or the output cannot be written. */
        FAILED,
        /** The reader of the output has closed it, or the program is being stopped. */
        UNWANTED
    }

    static ConversionOutcome converted(Input input, Conversion conversion) {
        var all = Stream.concat(conversion.read().stream(), conversion.written().stream());
        return new ConversionOutcome(
                input,
                Kind.CONVERTED,
                FindingSummary.of(input.name(), all.toList()),
                Optional.empty(),
                Optional.of(conversion));
    }

    static ConversionOutcome unconverted(Input input, Kind kind, String problem) {
        return new ConversionOutcome(
                input, kind, FindingSummary.of(input.name(), List.of()), Optional.of(problem), Optional.empty());
    }

    /** Returns a copy without details, so that many of them need little memory. */
    ConversionOutcome summarised() {
        return new ConversionOutcome(input, kind, findings, problem, Optional.empty());
    }

    /** Returns the exit code for this document. */
    int exitCode() {
        return switch (kind) {
            case CONVERTED -> findings.exitCode();
            case SKIPPED, UNWANTED -> ExitCode.DONE;
            case REFUSED -> ExitCode.FINDINGS;
            case FAILED -> ExitCode.FAILED;
        };
    }
}
