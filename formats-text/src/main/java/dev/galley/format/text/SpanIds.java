package dev.galley.format.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives the parts of an article ids that are unique and stay the same while other parts change. */
final class SpanIds {
    private static final int MAX_LENGTH = 60;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final String prefix;
    private final Map<String, Integer> used = new HashMap<>();

    /**
     * Creates the ids of an article.
     *
     * @param prefix the beginning of all ids, which distinguishes them from those of other articles
     */
    SpanIds(String prefix) {
        this.prefix = prefix;
    }

    /** Returns an id made of words: letters and digits in lower case, joined by hyphens. */
    String named(String words) {
        StringBuilder name = new StringBuilder();
        String normal = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        int i = 0;
        while (i < normal.length() && name.length() < MAX_LENGTH) {
            int c = normal.codePointAt(i);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                name.appendCodePoint(c);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
            i += Character.charCount(c);
        }
        while (!name.isEmpty() && name.charAt(name.length() - 1) == '-') {
            name.setLength(name.length() - 1);
        }
        return unique(prefix + (name.isEmpty() ? "section" : name));
    }

    /** Returns the id of a block: the id of its section, and a hash of its text. */
    String hashed(String section, String text) {
        return unique(section + "-" + hash(text));
    }

    /** Returns a hash (FNV-1a, folded to 32 bits) as eight hexadecimal digits. */
    static String hash(String text) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return String.format(Locale.ROOT, "%08x", (int) (hash ^ (hash >>> 32)));
    }

    /** Returns the id itself, or with the first number from 2 that makes it unique. */
    private String unique(String id) {
        String candidate = id;
        while (used.putIfAbsent(candidate, 1) != null) {
            candidate = id + "-" + used.merge(id, 1, Integer::sum);
        }
        return candidate;
    }
}
