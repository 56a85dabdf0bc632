package dev.galley.text;

/** Digits and signs that stand for letters. */
final class Leet {
    private Leet() {}

    /** The letter that a folded character stands for; the character itself if it stands for none. */
    static char letter(char c) {
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

    /** Whether {@code c} can be read as {@code letter}. A stroke is an i or an l. */
    static boolean standsFor(char c, char letter) {
        char meant = letter(c);
        return meant != c && (meant == letter || (meant == 'i' && letter == 'l'));
    }
}
