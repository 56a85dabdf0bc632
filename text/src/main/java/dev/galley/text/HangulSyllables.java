package dev.galley.text;

/** Hangul syllables made of their parts (Unicode Standard, §3.12). */
final class HangulSyllables {
    private static final int FIRST = 0xAC00;
    private static final int LEAD = 0x1100;
    private static final int VOWEL = 0x1161;
    private static final int TAIL = 0x11A7;
    private static final int LEADS = 19;
    private static final int VOWELS = 21;
    private static final int TAILS = 28;

    private HangulSyllables() {}

    /** Whether the code point can go on a syllable: a vowel or a tail. */
    static boolean isPart(int codePoint) {
        return codePoint >= VOWEL && codePoint < TAIL + TAILS;
    }

    /** The syllable that {@code before} and {@code part} make; 0 if they make none. */
    static int join(int before, int part) {
        int lead = before - LEAD;
        int vowel = part - VOWEL;
        if (lead >= 0 && lead < LEADS && vowel >= 0 && vowel < VOWELS) {
            return FIRST + (lead * VOWELS + vowel) * TAILS;
        }
        int open = before - FIRST;
        boolean isOpen = open >= 0 && open < LEADS * VOWELS * TAILS && open % TAILS == 0;
        int tail = part - TAIL;
        return isOpen && tail > 0 && tail < TAILS ? before + tail : 0;
    }
}
