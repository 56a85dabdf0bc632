package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.format.xml.token.Utf8;
import dev.galley.model.Text;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Reads texts that Atom 0.3 encodes in Base64. */
final class Base64TextReader {
    private Base64TextReader() {}

    /** Reads the element as a text of the type {@code type}; text that is not Base64 is read as plain text. */
    static @Nullable Text read(XmlCursor cursor, String type) throws IOException {
        String words = Values.words(cursor);
        if (words == null) {
            return null;
        }
        Text text = parse(words, type);
        if (text != null) {
            return text;
        }
        cursor.report(
                Finding.of("base64.malformed", Severity.ERROR, "", "The text is not Base64; it was read as plain text")
                        .withValue(words)
                        .withHint("Encode the text, or leave out mode=\"base64\""));
        return Text.plain(words);
    }

    /** Returns the decoded text of the type {@code type}; null if {@code words} is not Base64. */
    static @Nullable Text parse(String words, String type) {
        String value = decoded(words);
        if (value == null) {
            return null;
        }
        return AtomTextReader.isPlain(type) ? Text.plain(value) : Text.html(value);
    }

    /** Returns the decoded text; null if there is anything but Base64 and white space, which a lenient decoder would drop. */
    private static @Nullable String decoded(String words) {
        StringBuilder digits = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (!Character.isWhitespace(words.charAt(i))) {
                digits.append(words.charAt(i));
            }
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(digits.toString());
            return Utf8.allowed(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
