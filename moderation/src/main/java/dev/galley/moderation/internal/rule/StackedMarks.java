package dev.galley.moderation.internal.rule;

import dev.galley.text.TextSpan;

/**
 * The letter of a text that has the most combining marks.
 *
 * @param most the number of marks
 * @param span the range of the letter and its marks
 */
record StackedMarks(int most, TextSpan span) {
    private static final int FIRST_MARK = 0x300;

    static StackedMarks in(char[] text) {
        int most = 0;
        int mostStart = 0;
        int mostEnd = 0;
        int base = 0;
        int marks = 0;
        int length = text.length;
        for (int i = 0; i < length; ) {
            int codePoint = text[i];
            if (codePoint >= FIRST_MARK) {
                codePoint = Character.codePointAt(text, i);
            }
            int next = i + Character.charCount(codePoint);
            if (codePoint < FIRST_MARK || !isMark(codePoint)) {
                base = i;
                marks = 0;
            } else if (++marks > most) {
                most = marks;
                mostStart = base;
                mostEnd = next;
            }
            i = next;
        }
        return new StackedMarks(most, new TextSpan(mostStart, mostEnd));
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
