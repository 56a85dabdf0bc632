package dev.galley.moderation.internal.json;

import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads texts in UTF-8 up to a maximum size, without a byte order mark. */
public final class Utf8Text {
    /** The maximum size of a file, in bytes. */
    public static final int MAX_BYTES = 32 << 20;

    private static final char MARK = '\uFEFF';

    private Utf8Text() {}

    /**
     * Returns the text in {@code in}, which is not closed.
     *
     * @throws UnreadableTextException if there are more than {@link #MAX_BYTES} bytes, or the bytes are not valid UTF-8
     */
    public static String read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new UnreadableTextException(
                    Finding.of("limit.exceeded", Severity.ERROR, "", "The file is larger than " + MAX_BYTES + " bytes"),
                    null);
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw new UnreadableTextException(
                    Finding.of("text.not-utf-8", Severity.ERROR, "", "The file is not encoded in UTF-8")
                            .withLocation(end(text))
                            .withHint("Save the file as UTF-8"),
                    null);
        }
        return withoutMark(text.toString());
    }

    /** Returns the text without a leading byte order mark. */
    public static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Location end(CharSequence text) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Location(line, text.length() - start + 1);
    }
}
