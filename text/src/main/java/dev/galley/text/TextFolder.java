package dev.galley.text;

import dev.galley.text.internal.Variants;

/** Folds a text from start to end. Each character is visited once, with at most a look at the one before it. */
final class TextFolder {
    private static final int ASCII = 0x80;

    private final String text;
    private final CodePointFold fold;
    private final boolean caseless;
    private final boolean dropsInvisible;
    private final boolean dropsTatweel;
    private final FoldedTextBuilder out;
    private final Marks marks;

    TextFolder(Normalizer normalizer, String text) {
        this.text = text;
        fold = normalizer.fold();
        caseless = normalizer.applies(Folding.CASE);
        dropsInvisible = normalizer.applies(Folding.INVISIBLE);
        dropsTatweel = normalizer.applies(Folding.VARIANTS);
        out = new FoldedTextBuilder(text);
        marks = new Marks(out, normalizer.applies(Folding.MARKS));
    }

    FoldedText fold() {
        int length = text.length();
        int shift = caseless ? 'a' - 'A' : 0;
        for (int i = 0; i < length; i++) {
            i = out.takeAscii(text, i, shift);
            if (i == length) {
                break;
            }
            char unit = text.charAt(i);
            if (unit < ASCII) {
                control(unit, i);
                continue;
            }
            int codePoint = text.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            if (RegionalIndicators.is(codePoint)) {
                end = indicators(i);
            } else {
                other(codePoint, i, end);
            }
            i = end - 1;
        }
        return out.build();
    }

    /** Handles a control character; other ASCII has been copied already. */
    private void control(char unit, int at) {
        if (!dropsInvisible || !Invisible.is(unit)) {
            out.append(unit, at, at + 1);
        }
    }

    /** Handles a row of regional indicators: flags are kept, and others are letters. Returns the end of the row. */
    private int indicators(int start) {
        int end = RegionalIndicators.end(text, start);
        boolean areFlags = RegionalIndicators.areFlags(text, start, end);
        for (int i = start; i < end; i += 2) {
            if (areFlags) {
                folded(text.codePointAt(i), i, i + 2);
            } else {
                other(text.codePointAt(i), i, i + 2);
            }
        }
        return end;
    }

    private void other(int codePoint, int start, int end) {
        if (end - start == 1 && Character.isSurrogate((char) codePoint)) {
            out.append('\uFFFD', start, end);
            return;
        }
        if (dropsInvisible && Invisible.is(codePoint)) {
            return;
        }
        int one = fold.one(codePoint);
        if (one != CodePointFold.SEVERAL) {
            folded(one, start, end);
            return;
        }
        String several = fold.fold(codePoint);
        for (int i = 0; i < several.length(); i += Character.charCount(several.codePointAt(i))) {
            folded(several.codePointAt(i), start, end);
        }
    }

    private void folded(int codePoint, int start, int end) {
        if (dropsInvisible && Invisible.is(codePoint)) {
            return;
        }
        if (dropsTatweel && Variants.stretches(codePoint, text, start, end)) {
            return;
        }
        if (!marks.take(codePoint, end)) {
            out.appendCodePoint(codePoint, start, end);
        }
    }
}
