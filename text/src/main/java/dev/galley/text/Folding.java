package dev.galley.text;

/**
 * A kind of disguise that normalisation undoes. The first three change the {@linkplain NormalizedText#text() normalised
 * text}. The others are alternative readings of it, tried wherever a term could be meant.
 */
public enum Folding {
    /**
     * Replaces compatibility forms (NFKC, Unicode Annex #15): {@code ｆｕｌｌ}, {@code 𝐛𝐨𝐥𝐝}, {@code ﬁ}; and regional
     * indicators unless all are flags of countries: {@code 🇸🇵🇦🇲}.
     */
    COMPATIBILITY(1 << 0),
    /** Ignores case: {@code SPAM}. */
    CASE(1 << 1),
    /**
     * Removes invisible characters: zero-width, default-ignorable, bidirectional and other control characters. Tags of
     * BBCode that change the look of letters are ignored: {@code [b]s[/b]pam}.
     */
    INVISIBLE(1 << 2),
    /**
     * Ignores marks on letters that are not letters of the language: {@code zürklé} in English, and any number of marks
     * on one letter. Where the language is unknown, a letter of any language makes another word: {@code schwül} is not
     * {@code schwul}.
     */
    MARKS(1 << 3),
    /**
     * Reads confusable letters of other scripts (Unicode Technical Standard #39): Cyrillic {@code а} in {@code spаm}.
     */
    CONFUSABLES(1 << 4),
    /** Reads digits and symbols as letters within words: {@code sp4m}, {@code $pam}; not {@code 100}. */
    LEET(1 << 5),
    /**
     * Joins spaced-out letters, and parts of a word that are not common words: {@code s p a m}, {@code s.p.a.m}, {@code
     * spa mmer}.
     */
    SPACED(1 << 6),
    /** Reduces letters repeated three or more times: {@code spaaaam}. */
    STRETCHED(1 << 7),
    /**
     * Reads the ways to write one letter of a script: katakana and hiragana, traditional and simplified characters,
     * Arabic letters with and without hamza, the final letters of Hebrew, both places of a Vietnamese tone.
     */
    VARIANTS(1 << 8),
    /** Reads signs and emoji in place of letters, if at least half of the word is visible: {@code sp*m}, {@code s**m}. */
    MASKED(1 << 9);

    private final int bit;

    Folding(int bit) {
        this.bit = bit;
    }

    /** Returns the bit of this folding in a set stored as a number. */
    int bit() {
        return bit;
    }
}
