package dev.galley.moderation.internal.rule;

import dev.galley.text.NormalizedText;
import dev.galley.text.TermHit;

/** Finds a name on a messenger in the name of an author: {@code Telegram @pier_88}, {@code WeChat: pier88}, {@code @pier on TG}. */
final class NamedHandle {
    private static final int MIN_LENGTH = 5;
    private static final int MAX_GAP = 5;

    private NamedHandle() {}

    /**
     * Checks whether such a name follows that of a messenger, or precedes it with an at sign; the messenger alone is what people
     * call themselves.
     */
    static boolean isIn(NormalizedText name) {
        String letters = name.text();
        if (!mayBeIn(letters)) {
            return false;
        }
        int at = 0;
        int marked = markedEnd(letters);
        for (TermHit platform : ContactScan.platforms().matches(name)) {
            while (at < letters.length()
                    && name.span(at, at + 1).start() < platform.span().end()) {
                at++;
            }
            int behind = platform.span().start()
                    - (marked == 0 ? 0 : name.span(0, marked).end());
            if (marked > 0 && behind >= 0 && behind <= MAX_GAP) {
                return true;
            }
            int from = at;
            while (from < letters.length() && from - at < MAX_GAP && !startsHandle(letters.charAt(from))) {
                from++;
            }
            if (from > at && isHandle(letters, from)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the end of the first name with an at sign before it; 0 if there is none. */
    private static int markedEnd(String letters) {
        for (int at = letters.indexOf('@'); at >= 0; at = letters.indexOf('@', at + 1)) {
            if (isHandle(letters, at)) {
                int end = at;
                while (end < letters.length() && isUnit(letters.charAt(end))) {
                    end++;
                }
                return end;
            }
        }
        return 0;
    }

    private static boolean startsHandle(char unit) {
        return unit != '.' && isUnit(unit);
    }

    private static boolean mayBeIn(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (isSign(letters.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Checks whether the word at {@code from} has an at sign, or letters together with digits or underscores. */
    private static boolean isHandle(String letters, int from) {
        boolean hasSign = false;
        boolean hasLetter = false;
        int end = from;
        while (end < letters.length() && isUnit(letters.charAt(end))) {
            hasSign |= isSign(letters.charAt(end));
            hasLetter |= letters.charAt(end) >= 'a' && letters.charAt(end) <= 'z';
            end++;
        }
        return hasSign && hasLetter && end - from >= MIN_LENGTH;
    }

    private static boolean isUnit(char unit) {
        return (unit >= 'a' && unit <= 'z') || isSign(unit) || unit == '.';
    }

    private static boolean isSign(char unit) {
        return unit == '@' || unit == '_' || (unit >= '0' && unit <= '9');
    }
}
