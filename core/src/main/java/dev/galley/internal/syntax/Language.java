package dev.galley.internal.syntax;

import dev.galley.internal.LanguageTag;
import java.util.Locale;
import java.util.Set;

/** A language tag (BCP 47) whose language is registered, as far as the platform knows; those of three letters it need not. */
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

    /** Languages of four letters and more there are none; a single letter begins a private or an old tag. */
    private static boolean isRegistered(String tag, int length) {
        return switch (length) {
            case 1, 3 -> true;
            case 2 -> TWO_LETTERS.contains(tag.substring(0, 2).toLowerCase(Locale.ROOT));
            default -> false;
        };
    }
}
