package dev.galley.format.xml.read;

import dev.galley.format.ReadContext;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Opens an XML document in any charset as UTF-8. */
public final class XmlInput {
    private static final int HEAD = 4 * 1024;

    private XmlInput() {}

    /** Returns the document in UTF-8 without byte order mark. */
    static InputStream utf8(InputStream in, ReadContext context) throws IOException {
        return utf8(in, context, context::repaired);
    }

    /** Returns the document in UTF-8 without byte order mark; repairs are reported to {@code report}. */
    public static InputStream utf8(InputStream in, ReadContext context, Consumer<Finding> report) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        XmlCharset found = XmlCharset.detect(head, head.length, context.charset());
        found.unknownName()
                .ifPresent(name -> report.accept(Finding.of(
                                "encoding.unknown",
                                Severity.ERROR,
                                "",
                                "Unknown encoding; the document was read as UTF-8")
                        .withValue(name)
                        .withHint("Declare the encoding that the document is written in, preferably UTF-8")));
        PushbackInputStream whole = new PushbackInputStream(in, HEAD);
        whole.unread(head, found.markLength(), head.length - found.markLength());
        return found.charset().equals(StandardCharsets.UTF_8) ? whole : new Transcoding(whole, found.charset(), report);
    }
}
