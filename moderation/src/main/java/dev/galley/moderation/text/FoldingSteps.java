package dev.galley.moderation.text;

import java.util.EnumSet;
import java.util.Set;

/** Tells which steps changed a stretch of the original; asked for hits only, so it need not be fast. */
final class FoldingSteps {
    private static final CodePointFold COMPATIBILITY = CodePointFold.of(true, false);

    private FoldingSteps() {}

    static Set<Step> of(String written, Set<Step> taken) {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        written.codePoints().forEach(c -> {
            if (Invisible.is(c)) {
                steps.add(Step.INVISIBLE);
            } else if (Marks.isMark(c)) {
                steps.add(Step.MARKS);
            } else if (Character.toLowerCase(c) != c) {
                steps.add(Step.CASE);
            }
            if (c >= 0x80 && !COMPATIBILITY.fold(c).equals(Character.toString(c))) {
                steps.add(Step.COMPATIBILITY);
            }
        });
        steps.retainAll(taken);
        return steps;
    }
}
