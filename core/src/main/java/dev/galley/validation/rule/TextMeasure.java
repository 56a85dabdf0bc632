package dev.galley.validation.rule;

/** Counts sentences, words, syllables and letters of running text. Not thread-safe. */
final class TextMeasure {
    private static final String VOWELS = "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœıąęěőűůаеёиоуыэюяіїє";
    private static final int LONG_WORD = 6;

    private final boolean hasSilentE;
    private int sentences;
    private int words;
    private int syllables;
    private int letters;
    private int longWords;

    /** Creates a measure of texts in a language such as {@code en}. */
    TextMeasure(String language) {
        hasSilentE = language.startsWith("en") || language.startsWith("fr");
    }

    /** Adds a paragraph; its end is the end of a sentence. */
    void add(String paragraph) {
        int start = -1;
        int wordsBefore = words;
        int inSentence = 0;
        for (int i = 0; i <= paragraph.length(); i++) {
            char c = i < paragraph.length() ? paragraph.charAt(i) : '\n';
            boolean inside = Character.isLetterOrDigit(c) || (start >= 0 && (c == '\'' || c == '’' || c == '-'));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                word(paragraph, start, i);
                inSentence++;
                start = -1;
            }
            if (".!?…".indexOf(c) >= 0 && inSentence > 0 && endsAt(paragraph, i)) {
                sentences++;
                inSentence = 0;
            }
        }
        sentences += inSentence > 0 && words > wordsBefore ? 1 : 0;
    }

    /** A full stop ends a sentence if white space follows and then no small letter: "e.g. this" continues the sentence. */
    private static boolean endsAt(String text, int at) {
        int i = at + 1;
        while (i < text.length() && "\"'”’»)".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
            return false;
        }
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i >= text.length() || !Character.isLowerCase(text.charAt(i));
    }

    private void word(String text, int start, int end) {
        words++;
        int length = 0;
        int groups = 0;
        boolean vowelBefore = false;
        for (int i = start; i < end; i++) {
            char c = Character.toLowerCase(text.charAt(i));
            length += Character.isLetterOrDigit(c) ? 1 : 0;
            boolean vowel = VOWELS.indexOf(c) >= 0;
            groups += vowel && !vowelBefore ? 1 : 0;
            vowelBefore = vowel;
        }
        letters += length;
        longWords += length > LONG_WORD ? 1 : 0;
        syllables += Math.max(1, groups - silent(text, end, groups));
    }

    /** A final e of French and English words is mostly silent; one that follows l is a syllable, as in "table". */
    private int silent(String text, int end, int groups) {
        boolean silentE =
                hasSilentE && groups > 1 && text.charAt(end - 1) == 'e' && end > 1 && text.charAt(end - 2) != 'l';
        return silentE && VOWELS.indexOf(Character.toLowerCase(text.charAt(end - 2))) < 0 ? 1 : 0;
    }

    int sentences() {
        return sentences;
    }

    int words() {
        return words;
    }

    int letters() {
        return letters;
    }

    /** Returns the number of words of more than six letters. */
    int longWords() {
        return longWords;
    }

    double wordsPerSentence() {
        return (double) words / Math.max(1, sentences);
    }

    /** Returns the average number of groups of vowels in a word. */
    double syllablesPerWord() {
        return (double) syllables / Math.max(1, words);
    }
}
