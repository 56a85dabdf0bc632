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
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Converts another charset to UTF-8. Bytes that are malformed in it are read as UTF-8 if they can be. If they cannot, they are
 * read as windows-1252; in a charset with characters of several bytes each malformed sequence is replaced by U+FFFD. This is
 * reported once.
 */
final class Transcoding extends InputStream {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final InputStream in;
    private final CharsetDecoder decoder;
    /** Whether a character has several bytes, so that a part of one means nothing in another charset. */
    private final boolean multibyte;
    /** Whether every character has two or four bytes, so that bytes that look like UTF-8 are not. */
    private final boolean wide;

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
        this.wide = MislabelledUtf8.isWide(charset);
        this.multibyte = !charset.canEncode() || charset.newEncoder().maxBytesPerChar() > 1;
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
        while (true) {
            CoderResult result = decoder.decode(source, characters, ended);
            if (!result.isError() || characters.remaining() < 2) {
                return;
            }
            int length = wide ? 1 : Utf8.characterLength(source.array(), source.position(), source.limit());
            if (length == 0 && !ended) {
                return;
            }
            reportMalformed();
            if (length > 1) {
                read(length, StandardCharsets.UTF_8);
            } else if (multibyte && !isEuro()) {
                characters.put('\uFFFD');
                source.position(source.position() + malformed(result.length()));
            } else {
                read(1, WINDOWS_1252);
            }
        }
    }

    /**
     * Returns how many bytes are malformed. Decoders may also count bytes that belong to the next character: an ASCII character, the
     * bytes after one that cannot begin a character, and the unit after a surrogate without a partner.
     */
    private int malformed(int length) {
        int at = source.position();
        int first = source.get(at) & 0xFF;
        if (wide || first < 0x80) {
            return decoder.charset().name().startsWith("UTF-16") ? Math.min(2, length) : length;
        }
        if (first == 0x80 || first == 0xFF || (first > 0x8F && first < 0xA1 && isJapaneseEuc())) {
            return 1;
        }
        int end = 1;
        while (end < length && source.get(at + end) < 0) {
            end++;
        }
        return end;
    }

    private boolean isJapaneseEuc() {
        return decoder.charset().name().equals("EUC-JP");
    }

    private void read(int length, Charset charset) {
        characters.put(charset.decode(ByteBuffer.wrap(source.array(), source.position(), length)));
        source.position(source.position() + length);
    }

    /** Checks for the euro sign of windows-936, which browsers read in all charsets of mainland China. */
    private boolean isEuro() {
        return source.get(source.position()) == (byte) 0x80
                && decoder.charset().name().equals("GB18030");
    }

    private void reportMalformed() {
        if (!reported) {
            reported = true;
            String name = decoder.charset().name();
            report.accept(Finding.of(
                            "encoding.malformed",
                            Severity.ERROR,
                            "",
                            "Bytes that are not " + name + " were read as UTF-8 or "
                                    + (multibyte ? "replaced by U+FFFD" : "windows-1252"))
                    .withValue(name)
                    .withHint("Write the document in the encoding that it declares"));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
