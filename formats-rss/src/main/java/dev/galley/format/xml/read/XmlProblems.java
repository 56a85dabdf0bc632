package dev.galley.format.xml.read;

import com.ctc.wstx.exc.WstxEOFException;
import dev.galley.format.FeedException;
import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.format.MalformedFeedException;
import dev.galley.format.ReadContext;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Turns the tokenizer's exceptions into findings and exceptions of Galley. */
public final class XmlProblems {
    private final ReadContext context;

    /** Creates an object that reports to {@code context}. */
    public XmlProblems(ReadContext context) {
        this.context = context;
    }

    /** Returns the exception for a document that cannot be read at all. */
    public FeedException fatal(XMLStreamException e) throws IOException {
        rethrowOthers(e);
        return new MalformedFeedException(finding(e));
    }

    /**
     * Reports the error at which reading ends.
     *
     * @param nothingRead whether the error precedes the root element, so that nothing can be returned
     */
    public void report(Exception e, boolean nothingRead) throws IOException {
        XMLStreamException cause = e instanceof XMLStreamException xml ? xml : unwrap(e);
        rethrowOthers(cause);
        Finding finding = finding(cause);
        if (nothingRead) {
            throw new MalformedFeedException(finding);
        }
        context.stop(finding);
    }

    private static XMLStreamException unwrap(Exception lazy) {
        return lazy.getCause() instanceof XMLStreamException cause ? cause : new XMLStreamException(lazy.getMessage());
    }

    /** Rethrows I/O errors and exceeded limits, which are not errors in the XML. */
    private void rethrowOthers(XMLStreamException e) throws IOException {
        if (e.getCause() instanceof IOException io) {
            throw io;
        }
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("limit (")) {
            Limits limits = context.limits();
            boolean count = message.contains("attribute limit");
            throw new LimitExceededException(
                    count ? "attributes" : "textLength", count ? limits.attributes() : limits.textLength(), place(e));
        }
    }

    private static Finding finding(XMLStreamException e) {
        Finding finding = e instanceof WstxEOFException
                ? Finding.of("document.truncated", Severity.ERROR, "", "The document is incomplete")
                        .withHint("Fetch it again; everything before this position was read")
                : Finding.of("xml.malformed", Severity.ERROR, "", "This is not well-formed XML: " + reason(e))
                        .withHint("Everything before this position was read");
        return place(e).map(finding::withLocation).orElse(finding);
    }

    /** Returns the tokenizer's message without its line and column, and without a full stop. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int place = message.indexOf("\n at [row");
        String reason = (place < 0 ? message : message.substring(0, place)).strip();
        return (reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason).replace('\n', ' ');
    }

    private static Optional<Location> place(XMLStreamException e) {
        var location = e.getLocation();
        return location == null || location.getLineNumber() < 1
                ? Optional.empty()
                : Optional.of(new Location(location.getLineNumber(), Math.max(1, location.getColumnNumber())));
    }
}
