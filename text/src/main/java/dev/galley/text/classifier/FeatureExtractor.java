package dev.galley.text.classifier;

/** Extracts features from tokens. */
final class FeatureExtractor implements TokenSink {
    private static final int PART = 4;
    private static final int MAX_DIGITS = 15;
    private static final int LONG_NUMBER = 3;
    /** Precedes the first and follows the last letter of a word. */
    private static final int EDGE = ' ';

    private final Features features;

    /** The hashes of the two preceding tokens. */
    private int previous;

    private int beforePrevious;
    private boolean spaced = true;
    private int chunks;
    private int letters;
    private int upperCase;
    private int links;

    FeatureExtractor(Features features) {
        this.features = features;
    }

    @Override
    public void word(int[] letters, int length, int start, int end) {
        int hash = Hash.WORD;
        for (int i = 0; i < length; i++) {
            hash = Hash.add(hash, letters[i]);
        }
        int token = token(hash, start, end);
        if (length >= PART - 1) {
            parts(letters, length, token);
        }
    }

    private void parts(int[] letters, int length, int token) {
        int a = EDGE;
        int b = letters[0];
        int c = letters[1];
        for (int i = 2; i <= length; i++) {
            int d = i < length ? letters[i] : EDGE;
            int hash = Hash.add(Hash.add(Hash.add(Hash.add(Hash.PART, a), b), c), d);
            features.parts.add(Hash.feature(hash), Origin.of(token));
            a = b;
            b = c;
            c = d;
        }
    }

    @Override
    public void number(int digits, int first, int start, int end) {
        int hash = Hash.add(Hash.NUMBER, Math.min(MAX_DIGITS, digits));
        int token = token(hash, start, end);
        if (digits >= LONG_NUMBER) {
            features.words.add(Hash.feature(Hash.add(hash, first)), Origin.of(token));
        }
    }

    @Override
    public void symbol(int codePoint, boolean repeated, int start, int end) {
        token(Hash.add(Hash.add(Hash.SYMBOL, codePoint), repeated ? 2 : 1), start, end);
    }

    @Override
    public void link(CharSequence text, Address address, int start) {
        links++;
        int token = token(Hash.LINK, start, address.end);
        AddressWords.each(text, address, hash -> features.words.add(Hash.feature(hash), Origin.of(token)));
    }

    private int token(int hash, int start, int end) {
        if (spaced) {
            chunks++;
            spaced = false;
        }
        int token = features.token(start, end);
        features.words.add(Hash.feature(hash), Origin.of(token));
        if (token > 0) {
            pair(previous, hash, token, 1);
        }
        if (token > 1) {
            pair(beforePrevious, hash, token, 2);
        }
        beforePrevious = previous;
        previous = hash;
        return token;
    }

    private void pair(int first, int second, int token, int distance) {
        int hash = Hash.add(Hash.add(Hash.PAIR, first), second);
        features.pairs.add(Hash.feature(hash), Origin.of(token, distance));
    }

    @Override
    public void space() {
        spaced = true;
    }

    @Override
    public void letter(boolean isUpperCase) {
        letters++;
        if (isUpperCase) {
            upperCase++;
        }
    }

    /** Adds the features of the whole text. */
    void end() {
        shape(Shape.LENGTH, Shape.length(chunks));
        shape(Shape.CAPITALS, Shape.capitals(letters, upperCase));
        shape(Shape.LINKS, Shape.links(links));
    }

    private void shape(Shape shape, int step) {
        if (step >= 0) {
            features.words.add(shape.feature(step), Origin.of(shape));
        }
    }
}
