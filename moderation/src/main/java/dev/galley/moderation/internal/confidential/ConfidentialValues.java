package dev.galley.moderation.internal.confidential;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Values that must not be displayed, such as an e-mail address. Recognises them in any case, with anything between their
 * letters, as character references of HTML, percent-encoded, quoted-printable, with the escapes of JSON, in Base64 and
 * hexadecimal, and decoded with the wrong charset. Values of fewer than six letters and digits are too common to be found
 * in this way.
 */
public final class ConfidentialValues {
    private static final int MIN_LENGTH = 6;

    /** References and escapes may themselves be escaped. */
    private static final int MAX_PASSES = 4;

    private final Set<String> keys = new HashSet<>();

    private ConfidentialValues() {}

    /** Creates a set of values. */
    public static ConfidentialValues of(Collection<String> values) {
        ConfidentialValues all = new ConfidentialValues();
        for (String value : values) {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            all.add(key(value));
            all.add(asciiKey(value));
            all.add(key(Base64.getEncoder().withoutPadding().encodeToString(bytes)));
            all.add(key(HexFormat.of().formatHex(bytes)));
        }
        return all;
    }

    private void add(String key) {
        if (key.length() >= MIN_LENGTH) {
            keys.add(key);
        }
    }

    /** Checks whether one of the values is in a text. */
    public boolean areIn(String text) {
        return !keys.isEmpty() && (areIn(text, '%') || areIn(text, '='));
    }

    private boolean areIn(String text, char mark) {
        String seen = text;
        for (int pass = 0; pass < MAX_PASSES; pass++) {
            String key = key(seen);
            String ascii = asciiKey(seen);
            if (keys.stream().anyMatch(value -> key.contains(value) || ascii.contains(value))) {
                return true;
            }
            String decoded = Unescaped.of(seen, mark);
            if (decoded.equals(seen)) {
                return false;
            }
            seen = decoded;
        }
        return false;
    }

    /** Returns the letters and digits in lower case. */
    private static String key(String value) {
        String folded = Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return folded.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Returns the letters and digits of ASCII, which stay the same when a text is decoded with the wrong charset. */
    private static String asciiKey(String value) {
        StringBuilder key = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            if (letter || (c >= '0' && c <= '9')) {
                key.append(letter ? (char) (c | 0x20) : c);
            }
        }
        return key.toString();
    }
}
