package dev.galley.moderation.history;

import dev.galley.internal.Sha256;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/** Keys that are equal for texts which differ only in case and white space. */
public final class TextKey {
    private static final int BYTES = 18;

    private TextKey() {}

    /** Returns a digest of 24 letters, equal for texts that differ only in case and white space. */
    public static String of(String text) {
        byte[] digest = Sha256.of(folded(text));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = true;
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!white) {
                folded.append(c);
            } else if (!space) {
                folded.append(' ');
            }
            space = white;
        }
        return folded.toString().stripTrailing();
    }
}
