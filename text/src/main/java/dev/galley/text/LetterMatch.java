package dev.galley.text;

import dev.galley.text.internal.Confusables;
import dev.galley.text.internal.Leet;
import dev.galley.text.internal.Skeleton;
import dev.galley.text.internal.Variants;

/** Compares a written letter with a letter of a term, and determines the foldings needed to match them. */
final class LetterMatch {
    static final int NONE = -1;
    static final int MARKS = Folding.MARKS.bit();
    static final int CONFUSABLES = Folding.CONFUSABLES.bit();
    static final int LEET = Folding.LEET.bit();
    static final int SPACED = Folding.SPACED.bit();
    static final int VARIANTS = Folding.VARIANTS.bit();
    static final int STRETCHED = Folding.STRETCHED.bit();

    private LetterMatch() {}

    /**
     * Returns the foldings that turn {@code written} into {@code meant}, as bits; {@link #NONE} if they do not match.
     */
    static int of(char written, char meant) {
        if (written == meant) {
            return 0;
        }
        char bareMeant = Skeleton.bare(meant);
        if (Leet.standsFor(written, bareMeant)) {
            return LEET;
        }
        if (written < 0x80 && meant < 0x80) {
            return NONE;
        }
        if (Variants.haveOneMark(written, meant)) {
            return VARIANTS;
        }
        char bareWritten = Skeleton.bare(written);
        int marks = bareWritten == written && bareMeant == meant ? 0 : MARKS;
        if (bareWritten == bareMeant) {
            return marks;
        }
        if (Variants.areSame(bareWritten, bareMeant)) {
            return marks | VARIANTS;
        }
        char looks = Confusables.of(bareWritten);
        boolean alike = looks == Confusables.of(bareMeant) || (bareWritten != looks && isStroke(looks, bareMeant));
        return alike ? marks | CONFUSABLES : NONE;
    }

    private static boolean isStroke(char looks, char meant) {
        return (looks == 'i' || looks == 'l') && (meant == 'i' || meant == 'l');
    }
}
