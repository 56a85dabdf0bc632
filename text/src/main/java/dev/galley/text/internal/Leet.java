package dev.galley.text.internal;

/** Digits and symbols that replace letters ("leetspeak"). */
public final class Leet {
    private Leet() {}

    /** Returns the letter that a folded character replaces, or the character itself. */
    public static char letter(char c) {
        return switch (c) {
            case '4', '@' -> 'a';
            case '8' -> 'b';
            case '3', '€' -> 'e';
            case '6', '9' -> 'g';
            case '1', '!', '|', '¡' -> 'i';
            case '0' -> 'o';
            case '2' -> 'z';
            case '5', '$' -> 's';
            case '7', '+' -> 't';
            default -> c;
        };
    }

    /**
     * Returns the Latin letter that the same characters replace, or the letter itself: both {@code e} and the Cyrillic
     * {@code з} are written 3, and {@code ш} is written w.
     */
    public static char likeLatin(char letter) {
        return switch (letter) {
            case 'з', 'э' -> 'e';
            case 'ч' -> 'a';
            case 'и' -> 'u';
            case 'п' -> 'n';
            case 'ш' -> 'w';
            default -> letter;
        };
    }

    /**
     * Checks whether {@code c} can be read as {@code letter}, which is in Latin, Cyrillic or Greek script; a vertical
     * stroke is read as i or l.
     */
    public static boolean standsFor(char c, char letter) {
        if (c >= 0x80 && c != '€' && c != '¡') {
            return false;
        }
        if (letter >= 0x80 && isCyrillicSign(c, letter)) {
            return true;
        }
        char meant = letter(c);
        char looks = Confusables.of(letter);
        return meant != c && (meant == looks || (meant == 'i' && looks == 'l'));
    }

    private static boolean isCyrillicSign(char c, char letter) {
        return switch (c) {
            case '3' -> letter == 'з' || letter == 'э';
            case '4' -> letter == 'ч';
            case '6' -> letter == 'б' || letter == 'ь';
            default -> isDrawn(c, letter);
        };
    }

    /** Checks whether the letter from a to z is drawn like the Cyrillic letter, without being confusable with it. */
    public static boolean isDrawn(char c, char letter) {
        return switch (c) {
            case 'n' -> letter == 'п';
            case 'u' -> letter == 'и';
            case 'w' -> letter == 'ш';
            default -> false;
        };
    }
}
