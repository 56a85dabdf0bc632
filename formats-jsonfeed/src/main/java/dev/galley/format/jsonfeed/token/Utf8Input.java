package dev.galley.format.jsonfeed.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** A document in another encoding, in UTF-8. UTF-16 and UTF-32 are recognised: the first characters of JSON are ASCII (RFC 4627 §3). */
public final class Utf8Input extends InputStream {
    /** How many bytes show whether the document is in UTF-8. */
    private static final int SAMPLE = 16 * 1024;

    /** How many times as many bytes as characters must be malformed in a document that is not in UTF-8. */
    private static final int LEAST_DAMAGE = 4;

    private final Reader in;
    private final char[] characters = new char[4096];
    private char high;
    private byte[] bytes = {};
    private int position;

    private Utf8Input(InputStream in, Charset charset) {
        this.in = new InputStreamReader(in, charset);
    }

    /**
     * Returns a stream of the document without a byte order mark, in UTF-8.
     *
     * @param other the encoding of a document that is not in one of Unicode's, by its beginning; empty if it is not known
     */
    public static InputStream of(InputStream in, Function<byte[], Optional<Charset>> other) throws IOException {
        PushbackInputStream pushback = new PushbackInputStream(in, SAMPLE);
        byte[] head = pushback.readNBytes(SAMPLE);
        int mark = begins(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        Optional<Charset> charset = Optional.empty();
        if (begins(head, 0xFF, 0xFE, 0, 0) || (head.length > 3 && begins(head, head[0] & 0xFF, 0, 0, 0))) {
            charset = Optional.of(Charset.forName("UTF-32LE"));
            mark = begins(head, 0xFF, 0xFE) ? 4 : 0;
        } else if (begins(head, 0, 0)) {
            charset = Optional.of(Charset.forName("UTF-32BE"));
            mark = begins(head, 0, 0, 0xFE, 0xFF) ? 4 : 0;
        } else if (begins(head, 0xFE, 0xFF) || begins(head, 0)) {
            charset = Optional.of(StandardCharsets.UTF_16BE);
            mark = begins(head, 0) ? 0 : 2;
        } else if (begins(head, 0xFF, 0xFE) || (head.length > 1 && head[1] == 0)) {
            charset = Optional.of(StandardCharsets.UTF_16LE);
            mark = begins(head, 0xFF, 0xFE) ? 2 : 0;
        }
        if (charset.isEmpty() && !isUtf8(head)) {
            charset = other.apply(head.clone());
        }
        pushback.unread(head, mark, head.length - mark);
        return charset.isPresent() ? new Utf8Input(pushback, charset.get()) : pushback;
    }

    /**
     * Checks whether a document is in UTF-8, perhaps with damage: other encodings hardly ever have bytes that are well-formed
     * sequences of UTF-8. The sample may end inside a character.
     */
    private static boolean isUtf8(byte[] head) {
        int end = head.length;
        while (end > 0 && head.length == SAMPLE && head.length - end < 4 && head[end - 1] < 0) {
            end--;
        }
        int others = 0;
        int malformed = 0;
        String text = new String(head, 0, end, StandardCharsets.UTF_8);
        for (int i = 0; i < text.length(); i++) {
            others += text.charAt(i) >= 0x80 ? 1 : 0;
            malformed += text.charAt(i) == '\uFFFD' ? 1 : 0;
        }
        return malformed <= LEAST_DAMAGE * (others - malformed);
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int read() throws IOException {
        return position < bytes.length || fill() ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (position >= bytes.length && !fill()) {
            return -1;
        }
        int read = Math.min(count, bytes.length - position);
        System.arraycopy(bytes, position, buffer, from, read);
        position += read;
        return read;
    }

    /** Reads on, keeping half of a surrogate pair for the next time. */
    private boolean fill() throws IOException {
        int kept = high == 0 ? 0 : 1;
        characters[0] = high;
        high = 0;
        int read = in.read(characters, kept, characters.length - kept);
        int length = kept + Math.max(read, 0);
        if (read > 0 && Character.isHighSurrogate(characters[length - 1])) {
            high = characters[--length];
        }
        bytes = new String(characters, 0, length).getBytes(StandardCharsets.UTF_8);
        position = 0;
        return bytes.length > 0 || (read > 0 && fill());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
