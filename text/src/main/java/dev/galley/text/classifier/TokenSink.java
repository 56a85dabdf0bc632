package dev.galley.text.classifier;

/** Receives the tokens of a {@link Tokenizer} in the order of the text; positions are chars of the text. */
interface TokenSink {
    /**
     * Receives a word.
     *
     * @param letters its code points in lower case, with three or more equal ones shortened to two, and every run of
     *     digits as one {@code #}
     * @param length the number of code points
     */
    void word(int[] letters, int length, int start, int end);

    /** Receives a number with its digit count and first digit: telephone numbers and prices of one kind begin alike. */
    void number(int digits, int first, int start, int end);

    /** Receives a character that is neither letter nor digit, or a run of the same one. */
    void symbol(int codePoint, boolean repeated, int start, int end);

    /** Receives an address. Read its data at once, because the object is reused. */
    void link(CharSequence text, Address address, int start);

    /** Receives white space between tokens. */
    void space();

    /** Receives a letter, for the properties of the whole text. */
    void letter(boolean upperCase);
}
