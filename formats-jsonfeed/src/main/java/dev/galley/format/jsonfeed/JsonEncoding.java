package dev.galley.format.jsonfeed;

import dev.galley.format.ReadContext;
import dev.galley.internal.WebCharset;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The encoding of a document, which must be UTF-8 without a byte order mark (RFC 8259 §8.1). */
final class JsonEncoding {
    private JsonEncoding() {}

    /** Reports any other encoding. Returns a stream that still begins with the first byte. */
    static InputStream check(InputStream in, ReadContext context) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(4);
        byte[] head = buffered.readNBytes(4);
        buffered.reset();
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            report(context, "json.byte-order-mark");
        } else if (begins(head, 0xFE, 0xFF)
                || begins(head, 0xFF, 0xFE)
                || begins(head, 0)
                || (head.length > 1 && head[1] == 0)) {
            report(context, "json.not-utf8");
        }
        return buffered;
    }

    /**
     * Returns the encoding of a document that is not in one of Unicode's: the given one, else the one that the detector guesses.
     * The given one counts only here, since many servers name one although the document is in UTF-8.
     *
     * @param head the beginning of the document
     */
    static Optional<Charset> other(byte[] head, ReadContext context) {
        Optional<Charset> charset = context.charset()
                .or(() -> context.charsetDetector().flatMap(detector -> detector.detect(head)))
                .map(WebCharset::meant)
                .filter(meant -> !meant.equals(StandardCharsets.UTF_8));
        charset.ifPresent(meant -> context.repaired(Finding.of(
                        "json.not-utf8",
                        Severity.WARNING,
                        "",
                        "The document is not in UTF-8; it was read as " + meant.name())
                .withValue(meant.name())
                .withHint("Write the document in UTF-8 (RFC 8259 §8.1)")
                .withLocation(new Location(1, 1))));
        return charset;
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static void report(ReadContext context, String code) {
        context.report(CheckedDocument.rules(context.locale()).finding(code).withLocation(new Location(1, 1)));
    }
}
