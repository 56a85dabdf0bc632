package dev.galley.format.xml.read;

import dev.galley.format.xml.token.Utf8;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Converts another charset to UTF-8. Bytes that are malformed in it are read as UTF-8 if they can be, else as windows-1252,
 * which is reported once.
 */
final class Transcoding extends InputStream {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith(new byte[] {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD});
    private final Consumer<Finding> report;
    private final ByteBuffer source = ByteBuffer.allocate(8 * 1024).flip();
    private final CharBuffer characters = CharBuffer.allocate(8 * 1024).flip();
    private final ByteBuffer target = ByteBuffer.allocate(32 * 1024).flip();
    private boolean reported;
    private boolean ended;

    Transcoding(InputStream in, Charset charset, Consumer<Finding> report) {
        this.in = in;
        this.report = report;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read() throws IOException {
        return target.hasRemaining() || fill() ? target.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!target.hasRemaining() && !fill()) {
            return -1;
        }
        int count = Math.min(length, target.remaining());
        target.get(bytes, offset, count);
        return count;
    }

    /** Converts more bytes; returns false at the end of the document. */
    private boolean fill() throws IOException {
        while (!target.hasRemaining()) {
            if (ended && !source.hasRemaining()) {
                return false;
            }
            source.compact();
            int read = ended ? -1 : in.read(source.array(), source.position(), source.remaining());
            ended |= read < 0;
            source.position(source.position() + Math.max(read, 0)).flip();
            characters.compact();
            decode();
            characters.flip();
            target.clear();
            encoder.encode(characters, target, ended && !source.hasRemaining());
            target.flip();
        }
        return true;
    }

    private void decode() {
        while (decoder.decode(source, characters, ended).isError() && characters.remaining() > 1) {
            int length = Utf8.characterLength(source.array(), source.position(), source.limit());
            if (length == 0 && !ended) {
                return;
            }
            reportMalformed();
            ByteBuffer malformed = ByteBuffer.wrap(source.array(), source.position(), Math.max(1, length));
            characters.put((length > 1 ? StandardCharsets.UTF_8 : WINDOWS_1252).decode(malformed));
            source.position(source.position() + Math.max(1, length));
            decoder.reset();
        }
    }

    private void reportMalformed() {
        if (!reported) {
            reported = true;
            String name = decoder.charset().name();
            report.accept(Finding.of(
                            "encoding.malformed",
                            Severity.ERROR,
                            "",
                            "Bytes that are not " + name + " were read as UTF-8 or windows-1252")
                    .withValue(name)
                    .withHint("Write the document in the encoding that it declares"));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
