package dev.galley.text;

/**
 * What a reader does without thinking: see the word behind the way it was written. The first three change the
 * {@linkplain NormalizedText#text() normalised text}; the others are other readings of it, which are tried where a term
 * could be meant.
 */
public enum Folding {
    /** Compatibility forms are what they stand for (NFKC, Unicode Annex #15): {@code ｆｕｌｌ}, {@code 𝐛𝐨𝐥𝐝}, {@code ﬁ}. */
    COMPATIBILITY(1 << 0),
    /** Case does not count: {@code SPAM}. */
    CASE(1 << 1),
    /** Characters that nobody sees go: zero-width, default-ignorable, bidirectional and other controls. */
    INVISIBLE(1 << 2),
    /** Letters without their marks: {@code spám}, and any number of marks on one letter. */
    MARKS(1 << 3),
    /** Letters of another script that look alike (Unicode Technical Standard #39): Cyrillic {@code а} in {@code spаm}. */
    CONFUSABLES(1 << 4),
    /** Digits and signs for letters, within words: {@code sp4m}, {@code $pam}; not {@code 100}. */
    LEET(1 << 5),
    /** Letters that stand apart: {@code s p a m}, {@code s.p.a.m}. */
    SPACED(1 << 6),
    /** Letters three times or more: {@code spaaaam}. */
    STRETCHED(1 << 7);

    private final int bit;

    Folding(int bit) {
        this.bit = bit;
    }

    /** Its place in a set of foldings that is kept as a number. */
    int bit() {
        return bit;
    }
}
