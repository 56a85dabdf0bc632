package dev.galley.internal;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Language tags (BCP 47). */
public final class LanguageTag {
    private LanguageTag() {}

    /** Whether the tag is well-formed (RFC 5646 §2.1); not whether its parts are registered. */
    public static boolean isWellFormed(String tag) {
        if (isBareLanguage(tag)) {
            return true;
        }
        // Locale takes the underscore of its own names for a hyphen, and nothing for a tag.
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

    /** Most tags are two or three letters and nothing more. */
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
