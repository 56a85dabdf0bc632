package dev.galley.internal;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Language tags (BCP 47). */
public final class LanguageTag {
    private LanguageTag() {}

    /** Checks whether the tag is well-formed (RFC 5646 §2.1), but not whether its parts are registered. */
    public static boolean isWellFormed(String tag) {
        if (isBareLanguage(tag)) {
            return true;
        }
        // Locale.Builder accepts underscores and the empty string, which BCP 47 does not allow.
        if (tag.isEmpty() || tag.indexOf('_') >= 0) {
            return false;
        }
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .toLanguageTag()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /**
     * Returns {@code en-US} for {@code en_US}: the tag with hyphens. Returns null if it has no underscore or other errors too, or
     * if it does not begin with a language of two or three letters.
     */
    public static @Nullable String hyphenated(String tag) {
        if (tag.indexOf('_') < 0) {
            return null;
        }
        String hyphenated = tag.replace('_', '-');
        return isBareLanguage(hyphenated.substring(0, hyphenated.indexOf('-'))) && isWellFormed(hyphenated)
                ? hyphenated
                : null;
    }

    /** Recognises the most common form, two or three letters, without parsing. */
    private static boolean isBareLanguage(String tag) {
        if (tag.length() != 2 && tag.length() != 3) {
            return false;
        }
        for (int i = 0; i < tag.length(); i++) {
            char c = (char) (tag.charAt(i) | 0x20);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }
}
