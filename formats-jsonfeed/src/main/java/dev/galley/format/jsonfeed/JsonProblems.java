package dev.galley.format.jsonfeed;

import dev.galley.format.FeedException;
import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.format.MalformedFeedException;
import dev.galley.format.ReadContext;
import dev.galley.format.jsonfeed.token.TruncatedJsonException;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Translates Jackson's exceptions into findings. */
final class JsonProblems {
    private final ReadContext context;
    private final CountedInput in;
    private final Locale locale;

    /** Creates the findings of a document that is read, which are in English. */
    JsonProblems(ReadContext context, CountedInput in) {
        this(context, in, Locale.ROOT);
    }

    private JsonProblems(ReadContext context, CountedInput in, Locale locale) {
        this.context = context;
        this.in = in;
        this.locale = locale;
    }

    /** Creates the findings of a document that is checked, which are in the language of the check. */
    static JsonProblems checking(ReadContext context, CountedInput in) {
        return new JsonProblems(context, in, context.locale());
    }

    /** Returns the exception for a document whose very beginning is unreadable. */
    FeedException fatal(JacksonException e) throws IOException {
        rethrowOthers(e, Optional.empty());
        return new MalformedFeedException(finding(e));
    }

    /** Reports that reading ends here, after the token at {@code last}. */
    void report(JacksonException e, Location last) throws IOException {
        rethrowOthers(e, Optional.of(last));
        context.stop(finding(e));
    }

    /** Rethrows exceptions not caused by malformed JSON: failed input and exceeded limits. */
    private void rethrowOthers(JacksonException e, Optional<Location> last) throws IOException {
        if (e instanceof JacksonIOException io) {
            throw io.getCause();
        }
        if (e instanceof StreamConstraintsException) {
            Limits limits = context.limits();
            String message = String.valueOf(e.getOriginalMessage()).toLowerCase(Locale.ROOT);
            boolean depth = message.contains("depth");
            boolean name = message.startsWith("name");
            throw new LimitExceededException(
                    depth ? "depth" : name ? "nameLength" : "textLength",
                    depth ? limits.depth() : name ? limits.nameLength() : limits.textLength(),
                    place(e).or(() -> last));
        }
    }

    private Finding finding(JacksonException e) {
        boolean truncated =
                e instanceof UnexpectedEndOfInputException || e instanceof TruncatedJsonException || isAtEnd(e);
        Finding finding = truncated
                ? Finding.of("document.truncated", Severity.ERROR, "", "The document is incomplete")
                        .withHint("Fetch it again; everything before this position was read")
                : Finding.of(
                                "json.malformed",
                                Severity.ERROR,
                                "",
                                "The document is not well-formed JSON: " + e.getOriginalMessage())
                        .withHint("Fix the JSON at this position; everything before it has been read");
        Finding translated = JsonFaults.TEXTS.translate(finding, truncated ? "TRUNCATED" : "MALFORMED", locale);
        return place(e).map(translated::withLocation).orElse(translated);
    }

    /** Jackson has no distinct exception for a document that ends inside a literal or between two members. */
    private boolean isAtEnd(JacksonException e) {
        var location = e.getLocation();
        return String.valueOf(e.getOriginalMessage()).contains("end-of-input")
                || (location != null && in.endsInLiteralAt(location.getByteOffset()));
    }

    private static Optional<Location> place(JacksonException e) {
        var location = e.getLocation();
        return location == null || location.getLineNr() < 1
                ? Optional.empty()
                : Optional.of(new Location(location.getLineNr(), Math.max(1, location.getColumnNr())));
    }
}
