package dev.galley.text.classifier;

/** What a {@link Tokenizer} finds, in the order of the text; places are chars of the text. */
interface TokenSink {
    /**
     * A word.
     *
     * @param letters its code points in small letters, with three and more of the same shortened to two, and every run of
     *     digits as one {@code #}
     * @param length how many of them there are
     */
    void word(int[] letters, int length, int start, int end);

    /** A number of so many digits, of which the first is known: telephone numbers and prices of a kind begin alike. */
    void number(int digits, int first, int start, int end);

    /** A sign that is neither letter nor digit, or a run of the same. */
    void symbol(int codePoint, boolean repeated, int start, int end);

    /** An address; what is known of it is read at once, for the object is used again. */
    void link(CharSequence text, Address address, int start);

    /** Space between what is written. */
    void space();

    /** A letter, for what the whole text shows. */
    void letter(boolean upperCase);
}
