package dev.galley.moderation.onnx;

/**
 * The windows in which a long text is scored. Each starts and ends with the text's special tokens; neighbours share a
 * quarter of their tokens, so that a short phrase is whole in one of them.
 */
final class TokenWindows {
    private static final int SHARE = 4;

    private final long[] tokens;
    private final int size;
    private final int step;
    private final int count;

    /**
     * @param tokens the tokens of the text, with a special token at the start and at the end
     * @param maxTokens the maximum number of tokens in a window, with the special tokens; at least 8
     */
    TokenWindows(long[] tokens, int maxTokens) {
        this.tokens = tokens;
        size = maxTokens - 2;
        step = size - size / SHARE;
        int inner = tokens.length - 2;
        count = inner <= size ? 1 : 1 + (inner - size + step - 1) / step;
    }

    int count() {
        return count;
    }

    long[] get(int number) {
        if (count == 1) {
            return tokens;
        }
        int from = 1 + number * step;
        int to = Math.min(from + size, tokens.length - 1);
        long[] window = new long[to - from + 2];
        window[0] = tokens[0];
        System.arraycopy(tokens, from, window, 1, to - from);
        window[window.length - 1] = tokens[tokens.length - 1];
        return window;
    }
}
