package dev.galley.format.jsonfeed.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A document in UTF-16 or UTF-32, in UTF-8 (RFC 4627 §3: the first characters of JSON are ASCII). */
public final class Utf8Input extends InputStream {
    private final Reader in;
    private final char[] characters = new char[4096];
    private char high;
    private byte[] bytes = {};
    private int position;

    private Utf8Input(InputStream in, Charset charset) {
        this.in = new InputStreamReader(in, charset);
    }

    /** Returns a stream of the document without a byte order mark, in UTF-8 unless it is in another encoding than Unicode's. */
    public static InputStream of(InputStream in) throws IOException {
        PushbackInputStream pushback = new PushbackInputStream(in, 4);
        byte[] head = pushback.readNBytes(4);
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
        pushback.unread(head, mark, head.length - mark);
        return charset.isPresent() ? new Utf8Input(pushback, charset.get()) : pushback;
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
