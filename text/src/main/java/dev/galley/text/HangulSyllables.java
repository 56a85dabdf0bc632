package dev.galley.text;

/** Composes Hangul syllables from their parts (Unicode Standard, section 3.12). */
final class HangulSyllables {
    private static final int FIRST = 0xAC00;
    private static final int LEAD = 0x1100;
    private static final int VOWEL = 0x1161;
    private static final int TAIL = 0x11A7;
    private static final int LEADS = 19;
    private static final int VOWELS = 21;
    private static final int TAILS = 28;
    /** The number of each leading consonant as a trailing one; 0 for none, and for the two that are laughter. */
    private static final int[] AS_TAIL = {1, 2, 4, 7, 0, 8, 16, 17, 0, 19, 20, 21, 22, 0, 23, 0, 25, 26, 0};

    private HangulSyllables() {}

    /** Checks whether the code point can continue a syllable: a vowel or a trailing consonant. */
    static boolean isPart(int codePoint) {
        return codePoint >= VOWEL && codePoint < TAIL + TAILS;
    }

    static boolean isVowel(int codePoint) {
        return codePoint >= VOWEL && codePoint < VOWEL + VOWELS;
    }

    static int withoutTail(int syllable) {
        return syllable - (syllable - FIRST) % TAILS;
    }

    /** Returns the trailing form of a leading consonant, since each has its own code; 0 if there is none. */
    static int tail(int codePoint) {
        int lead = codePoint - LEAD;
        return lead >= 0 && lead < LEADS && AS_TAIL[lead] > 0 ? TAIL + AS_TAIL[lead] : 0;
    }

    /** Returns the syllable composed of {@code before} and {@code part}; 0 if they do not compose. */
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
