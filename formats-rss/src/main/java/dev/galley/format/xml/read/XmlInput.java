package dev.galley.format.xml.read;

import dev.galley.format.CharsetDetector;
import dev.galley.format.ReadContext;
import dev.galley.format.xml.read.XmlCharset.Evidence;
import dev.galley.format.xml.token.Utf8;
import dev.galley.internal.WebCharset;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens an XML document in any charset as UTF-8. */
public final class XmlInput extends FilterInputStream {
    private static final int HEAD = 4 * 1024;

    /** How many bytes show the charset of a document whose label is none, or may be wrong. */
    private static final int SAMPLE = 64 * 1024;

    private final Charset charset;

    private XmlInput(InputStream utf8, Charset charset) {
        super(utf8);
        this.charset = charset;
    }

    /** Returns the document in UTF-8 without byte order mark. */
    public static XmlInput utf8(InputStream in, ReadContext context) throws IOException {
        return open(in, context, context::repaired, false);
    }

    /**
     * Returns the document in UTF-8, decoded as it is labelled even if it is certainly UTF-8: other programs read it so. Repairs are
     * reported to {@code report}, except a contradiction between the bytes and the XML declaration that {@link #contradicts} shows.
     */
    public static XmlInput asLabelled(InputStream in, ReadContext context, Consumer<Finding> report)
            throws IOException {
        return open(in, context, report, true);
    }

    private static XmlInput open(InputStream in, ReadContext context, Consumer<Finding> report, boolean asLabelled)
            throws IOException {
        byte[] head = in.readNBytes(HEAD);
        XmlCharset found = XmlCharset.detect(head, head.length, context.charset());
        found.declared()
                .filter(name -> !found.isKnown())
                .ifPresent(name -> report.accept(Finding.of(
                                "encoding.unknown",
                                Severity.ERROR,
                                "",
                                "Unknown encoding; the document was read as UTF-8")
                        .withValue(name)
                        .withHint("Declare the encoding that the document is written in, preferably UTF-8")));
        boolean isUtf8 = found.charset().equals(StandardCharsets.UTF_8);
        Optional<CharsetDetector> detector =
                context.charsetDetector().filter(any -> isUtf8 && found.evidence() != Evidence.BYTES);
        boolean mayBeUtf8 = found.declared().isPresent() && MislabelledUtf8.isPossible(found.charset());
        byte[] beginning = detector.isPresent() || mayBeUtf8 ? withMore(head, in) : head;
        Charset charset = found.charset();
        if (mayBeUtf8 && MislabelledUtf8.is(beginning, charset)) {
            boolean isImpossible = MislabelledUtf8.isWide(charset);
            if (!asLabelled || !isImpossible) {
                reportMismatch(found.declared().orElseThrow(), report);
            }
            charset = asLabelled && !isImpossible ? charset : StandardCharsets.UTF_8;
        } else if (detector.isPresent()) {
            charset =
                    guessed(beginning, detector.get(), found.evidence(), report).orElse(charset);
        }
        PushbackInputStream whole = new PushbackInputStream(in, Math.max(1, beginning.length));
        whole.unread(beginning, found.markLength(), beginning.length - found.markLength());
        InputStream utf8 = charset.equals(StandardCharsets.UTF_8) ? whole : new Transcoding(whole, charset, report);
        return new XmlInput(utf8, charset);
    }

    /**
     * Checks whether the document is in an encoding other than the one that it declares: the byte order mark or the transport
     * contradicts the declaration, or a document whose declaration is readable as ASCII declares UTF-16.
     */
    public boolean contradicts(String declared) {
        return XmlCharset.named(declared)
                .filter(named -> !charset.name().startsWith(named.name()))
                .isPresent();
    }

    private static byte[] withMore(byte[] head, InputStream in) throws IOException {
        byte[] more = in.readNBytes(SAMPLE - head.length);
        byte[] all = Arrays.copyOf(head, head.length + more.length);
        System.arraycopy(more, 0, all, head.length, more.length);
        return all;
    }

    private static void reportMismatch(String declared, Consumer<Finding> report) {
        report.accept(Finding.of(
                        "encoding.mismatch",
                        Severity.WARNING,
                        "",
                        "The document declares " + declared + ", but it is in UTF-8")
                .withValue(declared)
                .withHint("Declare UTF-8"));
    }

    /** Returns the charset that the detector guesses, which is reported; empty if nearly all is UTF-8 or it does not know. */
    private static Optional<Charset> guessed(
            byte[] beginning, CharsetDetector detector, Evidence evidence, Consumer<Finding> report) {
        if (Utf8.isMostlyUtf8(beginning)) {
            return Optional.empty();
        }
        Optional<Charset> guessed = detector.detect(beginning.clone())
                .map(WebCharset::meant)
                .filter(charset ->
                        !charset.equals(StandardCharsets.UTF_8) && !charset.equals(StandardCharsets.US_ASCII));
        guessed.ifPresent(charset -> report.accept(Finding.of(
                        "encoding.guessed",
                        Severity.WARNING,
                        "",
                        (evidence == Evidence.LABEL
                                        ? "The document is not in UTF-8, which it names"
                                        : "The document names no encoding and is not UTF-8")
                                + "; it was read as " + charset.name())
                .withValue(charset.name())
                .withHint("Declare the encoding that the document is written in, preferably UTF-8")));
        return guessed;
    }
}
