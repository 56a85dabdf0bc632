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
            case '5', '$' -> 's';
            case '7', '+' -> 't';
            default -> c;
        };
    }

    /** Returns whether {@code c} can be read as {@code letter}; a vertical stroke is read as i or l. */
    public static boolean standsFor(char c, char letter) {
        char meant = letter(c);
        return meant != c && (meant == letter || (meant == 'i' && letter == 'l'));
    }
}
