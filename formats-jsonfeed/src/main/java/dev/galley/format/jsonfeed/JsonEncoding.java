package dev.galley.format.jsonfeed;

import dev.galley.format.ReadContext;
import dev.galley.report.Location;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Checks the encoding of a document: UTF-8 without a byte order mark (RFC 8259 §8.1). */
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
