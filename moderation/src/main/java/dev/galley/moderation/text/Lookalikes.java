package dev.galley.moderation.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Letters that look like one of a to z, from the data of Unicode Technical Standard #39. */
final class Lookalikes {
    static final String RESOURCE = "lookalikes.txt";

    private static final int FIRST_FOREIGN = 0x250;
    private static final Map<Character, Character> TABLE = load();

    private Lookalikes() {}

    /** The letter from a to z that {@code letter}, which is folded, looks like; else {@code letter} itself. */
    static char of(char letter) {
        return letter < 0x80 ? letter : TABLE.getOrDefault(letter, letter);
    }

    /** Whether it is a letter of the Latin script. */
    static boolean isLatin(int codePoint) {
        if (codePoint < 0x80) {
            return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= 'A' && codePoint <= 'Z');
        }
        return Character.isLetter(codePoint)
                && (codePoint < FIRST_FOREIGN
                        || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN);
    }

    private static Map<Character, Character> load() {
        Map<Character, Character> table = new HashMap<>();
        try (InputStream in = Lookalikes.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + RESOURCE + " is not there");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                for (int i = 2; i < line.length() && line.charAt(0) != '#'; i++) {
                    table.put(line.charAt(i), line.charAt(0));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + RESOURCE + " can't be read", e);
        }
        return Map.copyOf(table);
    }
}
