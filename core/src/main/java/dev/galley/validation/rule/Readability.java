package dev.galley.validation.rule;

import java.util.Locale;
import java.util.Optional;

/**
 * A formula that estimates from the lengths of words and sentences how easily a text is read.
 *
 * <ul>
 *   <li>English: Flesch (1948), 206.835 − 1.015 · words per sentence − 84.6 · syllables per word
 *   <li>German: Amstad (1978), 180 − words per sentence − 58.5 · syllables per word
 *   <li>Spanish: Szigriszt-Pazos (1993), 206.835 − words per sentence − 62.3 · syllables per word
 *   <li>French: Kandel and Moles (1958), 207 − 1.015 · words per sentence − 73.6 · syllables per word
 *   <li>Dutch: Douma (1960), 206.84 − 0.93 · words per sentence − 77 · syllables per word
 *   <li>Italian: Gulpease (1982), 89 + (300 · sentences − 10 · letters) / words
 *   <li>every other language with spaces between words: LIX (Björnsson 1968), words per sentence + per cent of words of more than
 *       six letters
 * </ul>
 */
enum Readability {
    FLESCH("Flesch", 30, false) {
        @Override
        double of(TextMeasure text) {
            return 206.835 - 1.015 * text.wordsPerSentence() - 84.6 * text.syllablesPerWord();
        }
    },
    AMSTAD("Amstad", 30, false) {
        @Override
        double of(TextMeasure text) {
            return 180 - text.wordsPerSentence() - 58.5 * text.syllablesPerWord();
        }
    },
    SZIGRISZT("Szigriszt-Pazos", 40, false) {
        @Override
        double of(TextMeasure text) {
            return 206.835 - text.wordsPerSentence() - 62.3 * text.syllablesPerWord();
        }
    },
    KANDEL_MOLES("Kandel-Moles", 30, false) {
        @Override
        double of(TextMeasure text) {
            return 207 - 1.015 * text.wordsPerSentence() - 73.6 * text.syllablesPerWord();
        }
    },
    DOUMA("Flesch-Douma", 30, false) {
        @Override
        double of(TextMeasure text) {
            return 206.84 - 0.93 * text.wordsPerSentence() - 77 * text.syllablesPerWord();
        }
    },
    GULPEASE("Gulpease", 40, false) {
        @Override
        double of(TextMeasure text) {
            return 89 + (300.0 * text.sentences() - 10.0 * text.letters()) / text.words();
        }
    },
    LIX("LIX", 60, true) {
        @Override
        double of(TextMeasure text) {
            return text.wordsPerSentence() + 100.0 * text.longWords() / text.words();
        }
    };

    private final String label;
    private final int limit;
    private final boolean isHarderAbove;

    Readability(String label, int limit, boolean isHarderAbove) {
        this.label = label;
        this.limit = limit;
        this.isHarderAbove = isHarderAbove;
    }

    /** Returns the score of a text. */
    abstract double of(TextMeasure text);

    /** Returns the name of the formula. */
    String label() {
        return label;
    }

    /** Returns the score at which the hardest class of texts begins. */
    int limit() {
        return limit;
    }

    /** Checks whether a score is in the hardest class of the formula. */
    boolean isHard(double score) {
        return isHarderAbove ? score > limit : score < limit;
    }

    /** Returns the formula for a language tag; empty for languages without spaces between words. */
    static Optional<Readability> forLanguage(String tag) {
        int end = tag.indexOf('-');
        String language = (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
        return switch (language) {
            case "en" -> Optional.of(FLESCH);
            case "de" -> Optional.of(AMSTAD);
            case "es" -> Optional.of(SZIGRISZT);
            case "fr" -> Optional.of(KANDEL_MOLES);
            case "nl" -> Optional.of(DOUMA);
            case "it" -> Optional.of(GULPEASE);
            case "", "zh", "ja", "th", "lo", "km", "my" -> Optional.empty();
            default -> Optional.of(LIX);
        };
    }
}
