package dev.galley.json;

import dev.galley.format.FeedException;
import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.format.MalformedFeedException;
import dev.galley.format.UnwritableFeedException;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/** Translates Jackson's exceptions into those of Galley. */
final class JsonProblems {
    private static final Pattern INTERNALS = Pattern.compile(
            "\\s*(?:\\([^()]*\\[Source: [^\\]]*\\]\\)|\\[Source: [^\\]]*\\]|,? ?\\(?enable `[^`]*`[^.;)]*\\)?|: enable `[^`]*`[^.;]*)");

    private JsonProblems() {}

    /** Returns the exception for a document that cannot be read; throws that of an input that fails. */
    static FeedException whileReading(JacksonException e, Limits limits) throws IOException {
        if (e instanceof JacksonIOException io && !(io.getCause() instanceof CharConversionException)) {
            throw io.getCause();
        }
        return inString(e, limits);
    }

    /** Returns the exception for a string that cannot be read. */
    static FeedException inString(JacksonException e, Limits limits) {
        if (e instanceof StreamConstraintsException) {
            return limit(String.valueOf(e.getOriginalMessage()).toLowerCase(Locale.ROOT), limits, place(e));
        }
        Finding finding = Finding.of(
                        "json.malformed",
                        Severity.ERROR,
                        "",
                        "The document is not well-formed JSON: " + withoutInternals(e.getOriginalMessage()))
                .withHint("Fix the JSON at this position");
        return new MalformedFeedException(place(e).map(finding::withLocation).orElse(finding));
    }

    /** Removes the source and the advice to set features of Jackson, which users of this module cannot follow. */
    private static String withoutInternals(String message) {
        return INTERNALS.matcher(message).replaceAll("").strip();
    }

    private static FeedException limit(String message, Limits limits, Optional<Location> place) {
        if (message.contains("nesting depth")) {
            return new LimitExceededException("depth", limits.depth(), place);
        }
        return message.contains("document length")
                ? new LimitExceededException("bytes", limits.bytes(), place)
                : new LimitExceededException("textLength", limits.textLength(), place);
    }

    /** Returns the exception for a value that cannot be written; throws that of an output that fails. */
    static UnwritableFeedException whileWriting(JacksonException e) throws IOException {
        if (e instanceof JacksonIOException io) {
            throw io.getCause();
        }
        return new UnwritableFeedException(
                Finding.of("json.unwritable", Severity.ERROR, "", String.valueOf(e.getOriginalMessage())));
    }

    private static Optional<Location> place(JacksonException e) {
        var location = e.getLocation();
        return location == null || location.getLineNr() < 1
                ? Optional.empty()
                : Optional.of(new Location(location.getLineNr(), Math.max(1, location.getColumnNr())));
    }
}
