package dev.galley.text.classifier;

import dev.galley.text.Folding;
import dev.galley.text.Normalizer;
import dev.galley.text.internal.Confusables;

/**
 * Part of a text with disguised letters replaced by plain ones: full-width, bold and circled letters, letters of other
 * scripts that look like Latin ones, and invisible characters between letters. Case and all other characters are kept,
 * so that an undisguised text stays as it is.
 */
final class PlainLetters {
    private static final Normalizer COMPATIBILITY = Normalizer.of(Folding.COMPATIBILITY);
    private static final char FIRST_GREEK = '\u0370';
    private static final char AFTER_ARMENIAN = '\u0590';
    private static final char FIRST_CHEROKEE = '\u13A0';
    private static final char AFTER_CHEROKEE = '\u1400';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int FIRST_SYMBOLS = 0x2000;

    private final char[] units;
    private final int[] starts;
    private int length;

    private PlainLetters(int capacity) {
        units = new char[capacity];
        starts = new int[capacity + 1];
    }

    /** Checks whether the text may have disguised letters; false for most texts, in any script. */
    static boolean areNeeded(CharSequence text, int from, int to) {
        boolean hasLatin = false;
        boolean hasForeign = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                hasLatin |= Characters.isAsciiLetter(c);
            } else if (isSpecial(c)
                    || (c == BYTE_ORDER_MARK && i + 1 < to && Characters.isAsciiLetter(text.charAt(i + 1)))) {
                return true;
            } else {
                hasForeign |= isForeign(c);
            }
        }
        return hasLatin && hasForeign;
    }

    private static boolean isSpecial(char c) {
        return c == '\u00AD'
                || c == '\u034F'
                || c == '\u061C'
                || (c >= '\u1D00' && c < '\u1DC0') // small capitals and raised letters
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u209F')
                || (c >= '\u2100' && c <= '\u214F' && c != '\u2122') // letters, but not the trade mark sign
                || (c >= '\u2460' && c <= '\u24FF')
                || c == '\u3164'
                || (c >= '\uFF01' && c <= '\uFFA0')
                || c == '\uD835' // bold, italic and other letters of mathematics
                || c == '\uD83C' // letters in circles and squares
                || c == '\uDB40'; // tags
    }

    /** Checks whether the letter is of a script that has letters like Latin ones. */
    private static boolean isForeign(char c) {
        return ((c >= FIRST_GREEK && c < AFTER_ARMENIAN) || (c >= FIRST_CHEROKEE && c < AFTER_CHEROKEE))
                && Character.isLetter(c);
    }

    /** Replaces the disguised letters of a part of a text. */
    static PlainLetters of(CharSequence text, int from, int to) {
        PlainLetters plain = new PlainLetters(to - from);
        for (int i = from; i < to; ) {
            int codePoint = Character.codePointAt(text, i);
            int end = Math.min(to, i + Character.charCount(codePoint));
            plain.add(text, codePoint, i, end);
            i = end;
        }
        plain.starts[plain.length] = to;
        plain.replaceLookalikes();
        return plain;
    }

    private void add(CharSequence text, int codePoint, int start, int end) {
        if (codePoint >= 0x80 && Characters.isInvisible(codePoint)) {
            return;
        }
        char plain = codePoint >= FIRST_SYMBOLS ? ascii(codePoint) : 0;
        if (plain != 0) {
            put(plain, start);
            return;
        }
        for (int i = start; i < end; i++) {
            put(text.charAt(i), i);
        }
    }

    private void put(char unit, int start) {
        units[length] = unit;
        starts[length++] = start;
    }

    /** Returns the ASCII character that the code point is another form of; 0 if there is none. */
    private static char ascii(int codePoint) {
        String folded = COMPATIBILITY.normalize(Character.toString(codePoint)).text();
        return folded.length() == 1 && folded.charAt(0) < 0x80 ? folded.charAt(0) : 0;
    }

    private void replaceLookalikes() {
        int latin = 0;
        int foreign = 0;
        for (int i = 0; i < length; i++) {
            latin += Confusables.isLatin(units[i]) ? 1 : 0;
            foreign += isForeign(units[i]) ? 1 : 0;
        }
        if (foreign == 0 || latin == 0) {
            return;
        }
        boolean isMixed = replaceWords(latin > foreign);
        if (isMixed && latin <= foreign) {
            replaceWords(true);
        }
    }

    /** Replaces the letters of all words; returns whether a word had Latin and foreign ones. */
    private boolean replaceWords(boolean isLatin) {
        boolean isMixed = false;
        for (int i = 0; i < length; i++) {
            if (Character.isLetter(units[i])) {
                int end = i;
                while (end < length && Character.isLetterOrDigit(units[end])) {
                    end++;
                }
                isMixed |= replaceWord(i, end, isLatin);
                i = end;
            }
        }
        return isMixed;
    }

    /**
     * Replaces the foreign letters of a word if all of them look like Latin ones and the word has Latin ones as well, or
     * the text is taken for Latin; returns whether it replaced any.
     */
    private boolean replaceWord(int from, int to, boolean isLatin) {
        boolean hasLatin = isLatin;
        boolean hasForeign = false;
        for (int i = from; i < to; i++) {
            hasLatin |= Confusables.isLatin(units[i]);
            hasForeign |= isForeign(units[i]);
            if (isForeign(units[i]) && lookalike(units[i]) == units[i]) {
                return false;
            }
        }
        for (int i = from; i < to && hasLatin; i++) {
            units[i] = isForeign(units[i]) ? lookalike(units[i]) : units[i];
        }
        return hasLatin && hasForeign;
    }

    private static char lookalike(char letter) {
        char small = Character.toLowerCase(letter);
        char latin = Confusables.of(small);
        return latin == small ? letter : small == letter ? latin : Character.toUpperCase(latin);
    }

    /** Passes the tokens to {@code sink}, with their positions in these letters. */
    void tokens(TokenSink sink) {
        Tokenizer.run(new String(units, 0, length), 0, length, sink);
    }

    /** Returns the position in the original text of a letter. */
    int start(int letter) {
        return starts[letter];
    }

    /** Returns the position in the original text where the letters before {@code end} end. */
    int end(int end) {
        return starts[end];
    }
}
