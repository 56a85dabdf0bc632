package dev.galley.text.classifier;

import java.util.Arrays;

/**
 * The features of a text, in three views: its words; pairs of words that are adjacent or one apart; and parts of words
 * (four letters). Each view has the same weight, however long the text is.
 *
 * <p>Of a text longer than {@link #MAX_CHARS} chars only the beginning and the end, half of that length each, are read,
 * which bounds the time.
 */
final class Features {
    static final int MAX_CHARS = 16_384;
    static final int VIEWS = 3;

    final FeatureSet words;
    final FeatureSet pairs;
    final FeatureSet parts;

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int tokens;

    private Features(int length) {
        words = new FeatureSet(Math.min(length / 4, 256));
        pairs = new FeatureSet(Math.min(length / 3, 512));
        parts = new FeatureSet(Math.min(length, 1024));
    }

    /** Extracts the features of a text. */
    static Features of(CharSequence text) {
        int length = text.length();
        Features features = new Features(length);
        FeatureExtractor extractor = new FeatureExtractor(features);
        if (length <= MAX_CHARS) {
            features.read(text, 0, length, extractor);
        } else {
            features.read(text, 0, MAX_CHARS / 2, extractor);
            features.read(text, length - MAX_CHARS / 2, length, extractor);
        }
        extractor.end();
        return features;
    }

    /** Reads a part of the text, with plain letters in place of disguised ones. */
    private void read(CharSequence text, int from, int to, FeatureExtractor extractor) {
        if (!PlainLetters.areNeeded(text, from, to)) {
            Tokenizer.run(text, from, to, extractor);
            return;
        }
        int first = tokens;
        PlainLetters letters = PlainLetters.of(text, from, to);
        letters.tokens(extractor);
        for (int token = first; token < tokens; token++) {
            starts[token] = letters.start(starts[token]);
            ends[token] = letters.end(ends[token]);
        }
    }

    FeatureSet view(int view) {
        return switch (view) {
            case 0 -> words;
            case 1 -> pairs;
            default -> parts;
        };
    }

    /** Records the range of the next token and returns its number. */
    int token(int start, int end) {
        if (tokens == starts.length) {
            starts = Arrays.copyOf(starts, 2 * tokens);
            ends = Arrays.copyOf(ends, 2 * tokens);
        }
        starts[tokens] = start;
        ends[tokens] = end;
        return tokens++;
    }

    int tokens() {
        return tokens;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }
}
