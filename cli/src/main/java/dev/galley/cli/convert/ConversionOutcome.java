package dev.galley.cli.convert;

import dev.galley.cli.io.Input;
import dev.galley.cli.terminal.ExitCode;
import dev.galley.cli.terminal.FindingSummary;
import dev.galley.format.Conversion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of one document.
 *
 * @param input the document
 * @param kind whether it was converted
 * @param findings what was noticed in reading and writing it
 * @param problem the line that says why it was not converted
 */
record ConversionOutcome(Input input, Kind kind, FindingSummary findings, Optional<String> problem) {
    /** What can become of a document. */
    enum Kind {
        /** It was converted. */
        CONVERTED,
        /** It is no feed, and nobody had said that it is one. */
        SKIPPED,
        /** Its findings do not allow it to be converted. */
        REFUSED,
        /** It cannot be read, or its output cannot be written. */
        FAILED,
        /** Nobody reads the output any more. */
        UNWANTED
    }

    static ConversionOutcome converted(Input input, Conversion conversion) {
        var all = Stream.concat(conversion.read().stream(), conversion.written().stream());
        return new ConversionOutcome(
                input, Kind.CONVERTED, FindingSummary.of(input.name(), all.toList()), Optional.empty());
    }

    static ConversionOutcome not(Input input, Kind kind, String problem) {
        return new ConversionOutcome(input, kind, FindingSummary.of(input.name(), List.of()), Optional.of(problem));
    }

    /** The exit code that it asks for. */
    int exitCode() {
        return switch (kind) {
            case CONVERTED -> findings.exitCode();
            case SKIPPED, UNWANTED -> ExitCode.DONE;
            case REFUSED -> ExitCode.FINDINGS;
            case FAILED -> ExitCode.FAILED;
        };
    }
}
