package dev.galley.moderation.text;

/** Folds a text from its start to its end: each character once, with at most a look at the one before. */
final class TextFolder {
    private static final int ASCII = 0x80;

    private final String text;
    private final CodePointFold fold;
    private final boolean caseless;
    private final boolean dropsInvisible;
    private final FoldedBuilder out;
    private final Marks marks;

    TextFolder(Normalizer normalizer, String text) {
        this.text = text;
        fold = normalizer.fold();
        caseless = normalizer.takes(Step.CASE);
        dropsInvisible = normalizer.takes(Step.INVISIBLE);
        out = new FoldedBuilder(text.length());
        marks = new Marks(out, normalizer.takes(Step.MARKS));
    }

    Folded fold() {
        int length = text.length();
        int foreign = 0;
        for (int i = 0; i < length; i++) {
            i = out.appendAscii(text, i, caseless ? 'a' - 'A' : 0);
            if (i == length) {
                break;
            }
            char unit = text.charAt(i);
            if (unit < ASCII) {
                ascii(unit, i);
                continue;
            }
            int codePoint = text.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            if (Character.isLetter(codePoint) && !Lookalikes.isLatin(codePoint)) {
                foreign++;
            }
            other(codePoint, i, end);
            i = end - 1;
        }
        return out.build(foreign == 0 || isMostlyLatin(foreign));
    }

    private void ascii(char unit, int at) {
        if (unit >= 'a' || (unit >= ' ' && unit < 'A')) {
            if (unit != 0x7F || !dropsInvisible) {
                out.append(unit, at, at + 1);
            }
        } else if (unit >= 'A' && unit <= 'Z') {
            out.append(caseless ? (char) (unit + ('a' - 'A')) : unit, at, at + 1);
        } else if (!dropsInvisible || !Invisible.is(unit)) {
            out.append(unit, at, at + 1);
        }
    }

    private void other(int codePoint, int start, int end) {
        if (end - start == 1 && Character.isSurrogate((char) codePoint)) {
            out.append('\uFFFD', start, end);
        } else if (dropsInvisible && Invisible.is(codePoint)) {
            return;
        } else if (end - start == 1 && fold.fold((char) codePoint) != CodePointFold.SEVERAL) {
            folded(fold.fold((char) codePoint), start, end);
        } else {
            String several = fold.fold(codePoint);
            for (int i = 0; i < several.length(); i += Character.charCount(several.codePointAt(i))) {
                folded(several.codePointAt(i), start, end);
            }
        }
    }

    private void folded(int codePoint, int start, int end) {
        if (dropsInvisible && Invisible.is(codePoint)) {
            return;
        }
        if (!marks.take(codePoint, end)) {
            out.appendCodePoint(codePoint, start, end);
        }
    }

    private boolean isMostlyLatin(int foreign) {
        int latin = 0;
        char[] units = out.units();
        for (int i = 0; i < out.length(); i++) {
            if (Lookalikes.isLatin(units[i])) {
                latin++;
            }
        }
        return latin > foreign;
    }
}
