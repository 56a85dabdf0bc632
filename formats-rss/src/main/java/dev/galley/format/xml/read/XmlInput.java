package dev.galley.format.xml.read;

import dev.galley.format.ReadContext;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Decodes the bytes of an XML document in the charset actually used, and skips white space before the XML declaration.
 * Reports each kind of repair once.
 */
public final class XmlInput extends Reader {
    private static final int BUFFER = 32 * 1024;

    private final InputStream in;
    private final Consumer<Finding> report;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private final Decoding decoding;
    private boolean ended;
    private boolean begun;
    private boolean passedOver;
    private int secondHalf = -1;
    private boolean malformedReported;
    private boolean forbiddenReported;

    /** Begins to read {@code in}, which {@link #close} closes. */
    public XmlInput(InputStream in, ReadContext context) throws IOException {
        this(in, context, context::report);
    }

    /** Begins to read {@code in}, and reports repairs to {@code report}. */
    public XmlInput(InputStream in, ReadContext context, Consumer<Finding> report) throws IOException {
        this.in = in;
        this.report = report;
        int length = in.readNBytes(bytes.array(), 0, BUFFER);
        ended = length < BUFFER;
        XmlCharset found = XmlCharset.detect(bytes.array(), length, context.charset());
        bytes.limit(length).position(found.markLength());
        decoding = found.charset().equals(StandardCharsets.UTF_8)
                ? new Utf8Decoding()
                : new CharsetDecoding(found.charset());
        found.unknownName()
                .ifPresent(name -> report.accept(Finding.of(
                                "encoding.unknown",
                                Severity.ERROR,
                                "",
                                "Unknown encoding; the document was read as UTF-8")
                        .withValue(name)
                        .withHint("Declare the encoding that the document is written in, preferably UTF-8")));
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length < 2) {
            return length == 0 ? 0 : readOne(target, offset);
        }
        if (secondHalf >= 0) {
            target[offset] = (char) secondHalf;
            secondHalf = -1;
            return 1;
        }
        while (true) {
            int read = decoding.decode(bytes, target, offset, offset + length, ended);
            reportRepairs();
            int blank = begun ? 0 : blankLength(target, offset, read);
            passedOver |= blank > 0;
            if (read > blank) {
                System.arraycopy(target, offset + blank, target, offset, blank == 0 ? 0 : read - blank);
                if (!begun && passedOver) {
                    reportLateDeclaration(target, offset, read - blank);
                }
                begun = true;
                return read - blank;
            }
            if (ended && read == 0) {
                return -1;
            }
            fill();
        }
    }

    /** Decodes one character. Decoding needs room for two; the second one is kept for the next call. */
    private int readOne(char[] target, int offset) throws IOException {
        char[] two = new char[2];
        int read = read(two, 0, 2);
        if (read > 0) {
            target[offset] = two[0];
            secondHalf = read > 1 ? two[1] : -1;
        }
        return Math.min(read, 1);
    }

    private static int blankLength(char[] target, int offset, int length) {
        int blank = 0;
        while (blank < length && (target[offset + blank] <= ' ' || target[offset + blank] == '\uFEFF')) {
            blank++;
        }
        return blank;
    }

    private void reportLateDeclaration(char[] target, int offset, int length) {
        String head = new String(target, offset, Math.min(length, 6));
        if (head.startsWith("<?xml") && head.stripTrailing().length() == 5) {
            report.accept(Finding.of(
                            "xml.declaration-late",
                            Severity.ERROR,
                            "",
                            "White space before the XML declaration was ignored")
                    .withHint("Remove everything before the XML declaration")
                    .withLocation(new Location(1, 1)));
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended |= read < 0;
        bytes.limit(bytes.position() + Math.max(read, 0)).position(0);
    }

    private void reportRepairs() {
        if (decoding.malformed && !malformedReported) {
            malformedReported = true;
            report.accept(Finding.of(
                            "encoding.malformed",
                            Severity.ERROR,
                            "",
                            "Bytes that are not " + decoding.name() + " were read as windows-1252")
                    .withValue(decoding.name())
                    .withHint("Write the document in the encoding that it declares"));
        }
        if (decoding.forbidden >= 0 && !forbiddenReported) {
            forbiddenReported = true;
            String first = String.format("U+%04X", decoding.forbidden);
            report.accept(Finding.of(
                            "character.forbidden",
                            Severity.ERROR,
                            "",
                            "Characters that XML does not allow were replaced by U+FFFD; the first was " + first)
                    .withValue(first)
                    .withHint("Remove control characters"));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
