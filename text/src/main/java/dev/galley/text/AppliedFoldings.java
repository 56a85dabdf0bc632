package dev.galley.text;

import dev.galley.text.internal.Variants;
import java.util.EnumSet;
import java.util.Set;

/** Determines which foldings changed a range of the original. Called for hits only, so speed does not matter. */
final class AppliedFoldings {
    private static final CodePointFold COMPATIBILITY = CodePointFold.of(true, false);

    private AppliedFoldings() {}

    static Set<Folding> of(String written, Set<Folding> taken) {
        Set<Folding> foldings = EnumSet.noneOf(Folding.class);
        for (int i = 0; i < written.length(); i += Character.charCount(written.codePointAt(i))) {
            int c = written.codePointAt(i);
            if (Invisible.is(c)) {
                foldings.add(Folding.INVISIBLE);
            } else if (Variants.stretches(c, written, i, i + 1)) {
                foldings.add(Folding.VARIANTS);
            } else if (Marks.isMark(c)) {
                foldings.add(Folding.MARKS);
            } else if (Character.toLowerCase(c) != c) {
                foldings.add(Folding.CASE);
            }
            if (c >= 0x80 && !COMPATIBILITY.fold(c).equals(Character.toString(c))) {
                foldings.add(Folding.COMPATIBILITY);
            }
        }
        foldings.retainAll(taken);
        return foldings;
    }
}
