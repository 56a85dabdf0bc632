package dev.galley.fuzz;

import dev.galley.format.FeedReader;
import dev.galley.format.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Charsets. The first byte of the input chooses one, and the rest is a document: its bytes are read as they are in that charset,
 * and its characters read the same in that charset as in UTF-8. Charsets that are read as a larger one are not among them.
 */
final class CharsetTarget implements Target {
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16,
            Charset.forName("UTF-32BE"),
            Charset.forName("UTF-32LE"),
            Charset.forName("windows-1252"),
            Charset.forName("windows-1251"),
            Charset.forName("windows-31j"),
            Charset.forName("x-windows-949"),
            Charset.forName("GB18030"),
            Charset.forName("ISO-2022-JP"),
            Charset.forName("Big5-HKSCS"));

    @Override
    public void check(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        Charset charset = CHARSETS.get((input[0] & 0xFF) % CHARSETS.size());
        byte[] document = Arrays.copyOfRange(input, 1, input.length);
        Reading.read(Reading.LENIENT, document).ifPresent(Sound::check);
        FeedReader reader = FeedReader.builder().charset(charset).build();
        Reading.read(reader, document).ifPresent(Sound::check);

        String text = new String(document, StandardCharsets.UTF_8);
        if (text.indexOf('\uFEFF') < 0
                && text.indexOf(0) < 0
                && text.equals(new String(text.getBytes(charset), charset))) {
            FeedReader utf8 =
                    FeedReader.builder().charset(StandardCharsets.UTF_8).build();
            Optional<ReadResult> expected = Reading.read(utf8, text.getBytes(StandardCharsets.UTF_8));
            Optional<ReadResult> actual = Reading.read(reader, text.getBytes(charset));
            // JSON is always UTF-8 (RFC 8259 §8.1).
            if (expected.isEmpty() || !expected.get().format().equals("jsonfeed")) {
                Checks.equal(
                        expected.map(ReadResult::feed),
                        actual.map(ReadResult::feed),
                        "A document reads otherwise in " + charset);
            }
        }
        declared(charset, document);
    }

    /** Reads any bytes behind a declaration that names the charset. */
    private static void declared(Charset charset, byte[] bytes) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.write(("<?xml version='1.0' encoding='" + charset.name() + "'?>").getBytes(charset));
        document.write(bytes);
        Reading.read(Reading.LENIENT, document.toByteArray()).ifPresent(Sound::check);
    }
}
