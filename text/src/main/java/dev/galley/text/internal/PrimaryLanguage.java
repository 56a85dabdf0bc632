package dev.galley.text.internal;

import java.util.Locale;

/** The primary language of a language tag (BCP 47 §2.2.1). */
final class PrimaryLanguage {
    private PrimaryLanguage() {}

    /** Returns the first subtag in lower case: {@code de} for {@code de-AT}. */
    static String of(String tag) {
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
