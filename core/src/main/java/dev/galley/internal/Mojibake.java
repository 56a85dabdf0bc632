package dev.galley.internal;

/** Recognises UTF-8 that was decoded with another encoding. */
public final class Mojibake {
    private Mojibake() {}

    /** Returns the first garbled character of {@code words} as it appears; empty if there is none. */
    public static String in(String words) {
        int last = words.length() - 1;
        for (int i = 0; i < last; i++) {
            int length = mayLead(words.charAt(i)) ? garbledAt(words, i) : 0;
            if (length > 0) {
                return words.substring(i, Math.min(words.length(), i + length));
            }
        }
        return "";
    }

    /** Checks for Â, Ã, â, ï, ð or a character between them. */
    private static boolean mayLead(char c) {
        return c >= 'Â' && c <= 'ð';
    }

    /** Returns how many characters from {@code at} on represent one original character; 0 if they are not garbled. */
    private static int garbledAt(String words, int at) {
        char next = words.charAt(at + 1);
        return switch (words.charAt(at)) {
            case 'Ã' -> isTrail(next) ? 2 : 0;
            case 'Â' -> next >= 0x80 && next <= 0xBF && next != '»' ? 2 : 0;
            case 'â' -> (next == '€' || next == 0x80) && isMark(words, at + 2) ? 3 : 0;
            case 'ï' -> words.startsWith("»¿", at + 1) ? 3 : 0;
            case 'ð' -> next == 'Ÿ' ? 4 : 0;
            default -> 0;
        };
    }

    private static boolean isMark(String words, int at) {
        return at < words.length() && !Character.isLetter(words.charAt(at));
    }

    /** Checks for a character that a byte from 0x80 to 0xBF becomes in Latin-1 or Windows-1252. */
    private static boolean isTrail(char c) {
        return (c >= 0x80 && c <= 0xBF) || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".indexOf(c) >= 0;
    }
}
