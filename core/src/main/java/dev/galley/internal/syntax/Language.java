package dev.galley.internal.syntax;

import dev.galley.internal.LanguageTag;
import java.util.Locale;
import java.util.Set;

/**
 * A language tag (BCP 47). Two-letter language codes must be known to the platform; three-letter codes are not checked.
 */
final class Language implements Syntax {
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

    @Override
    public void check(String value, Notice notice) {
        if (!LanguageTag.isWellFormed(value)) {
            notice.add("language.malformed");
        } else if (!isRegistered(value, Ascii.skipLetters(value, 0))) {
            notice.add("language.unknown");
        }
    }

    /**
     * Checks the first subtag. A single letter begins a private-use or grandfathered tag; codes of four and more
     * letters do not exist.
     */
    private static boolean isRegistered(String tag, int length) {
        return switch (length) {
            case 1, 3 -> true;
            case 2 -> TWO_LETTERS.contains(tag.substring(0, 2).toLowerCase(Locale.ROOT));
            default -> false;
        };
    }
}
