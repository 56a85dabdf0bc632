package dev.galley.text.classifier;

/**
 * Splits a text into words, numbers, symbols and addresses in one pass. Tags are skipped except for addresses in them,
 * character references are decoded, and invisible characters are ignored. In scripts written without spaces each
 * character is a word.
 */
final class Tokenizer {
    private static final int MAX_WORD_LENGTH = 64;

    private final CharSequence text;
    private final int limit;
    private final TokenSink sink;
    private final Address address = new Address();

    /** The current word. */
    private final int[] letters = new int[MAX_WORD_LENGTH];

    private int length;
    private int digits;
    private int firstDigit;
    private boolean lettersSeen;
    private int wordStart = -1;
    private int wordEnd;
    /** The position of an apostrophe that belongs to the word if a letter follows, or -1. */
    private int apostrophe = -1;

    /** The symbol of the current run; -1 if there is none. */
    private int symbol = -1;

    private boolean repeated;
    private int symbolStart;
    private int symbolEnd;
    /** The next {@code >} at or after the last {@code <}; {@code limit} if there is none. */
    private int tagEnd = -1;

    private Tokenizer(CharSequence text, int limit, TokenSink sink) {
        this.text = text;
        this.limit = limit;
        this.sink = sink;
    }

    /** Passes the tokens between two positions of a text to {@code sink}. */
    static void run(CharSequence text, int start, int limit, TokenSink sink) {
        new Tokenizer(text, limit, sink).run(start);
    }

    private void run(int start) {
        int i = start;
        while (i < limit) {
            char c = text.charAt(i);
            if (c == '<' && isTag(i)) {
                flush();
                i = tag(i);
            } else if (wordStart < 0 && isAsciiWordChar(c) && address.find(text, i, limit)) {
                flush();
                i = link(i);
            } else {
                i = character(i, c);
            }
        }
        flush();
    }

    private boolean isTag(int start) {
        if (start + 1 == limit) {
            return false;
        }
        char next = text.charAt(start + 1);
        if (next != '/' && !Characters.isAsciiLetter(next)) {
            return false;
        }
        if (tagEnd < start) {
            tagEnd = start;
            while (tagEnd < limit && text.charAt(tagEnd) != '>') {
                tagEnd++;
            }
        }
        return tagEnd < limit;
    }

    private int tag(int start) {
        sink.space();
        int i = start;
        while (i < tagEnd) {
            char c = text.charAt(i);
            boolean begins = (c | 0x20) == 'h' || (c | 0x20) == 'w';
            if (begins && isQuote(text.charAt(i - 1)) && address.find(text, i, tagEnd)) {
                i = link(i);
            } else {
                i++;
            }
        }
        return tagEnd + 1;
    }

    private int link(int start) {
        sink.link(text, address, start);
        return address.end;
    }

    private int character(int start, char c) {
        int codePoint = c;
        int end = start + 1;
        if (c == '&') {
            int entityEnd = Entity.end(text, start, limit);
            if (entityEnd > start) {
                codePoint = Entity.codePoint(text, start, entityEnd);
                end = entityEnd;
            }
        } else if (Character.isHighSurrogate(c) && end < limit && Character.isLowSurrogate(text.charAt(end))) {
            codePoint = Character.toCodePoint(c, text.charAt(end));
            end++;
        }
        take(codePoint, start, end);
        return end;
    }

    private void take(int codePoint, int start, int end) {
        if (codePoint < 0x80 ? isAsciiWordChar((char) codePoint) : Characters.isWordPart(codePoint)) {
            flushSymbol();
            if (Characters.isUnspaced(codePoint)) {
                flushWord();
                append(codePoint, start, end);
                flushWord();
            } else {
                append(codePoint, start, end);
            }
        } else if (codePoint == ' ' || codePoint < ' ' || Characters.isSpace(codePoint)) {
            flush();
            sink.space();
        } else if (codePoint >= 0x80 && Characters.isInvisible(codePoint)) {
            // Invisible characters are ignored.
        } else if ((codePoint == '\'' || codePoint == '’') && wordStart >= 0 && apostrophe < 0) {
            apostrophe = start;
        } else {
            flushWord();
            sign(codePoint, start, end);
        }
    }

    private void append(int codePoint, int start, int end) {
        if (wordStart < 0) {
            wordStart = start;
        }
        if (apostrophe >= 0) {
            apostrophe = -1;
            put('\'');
        }
        wordEnd = end;
        if (Character.isDigit(codePoint)) {
            if (digits++ == 0) {
                firstDigit = Character.digit(codePoint, 10);
            }
            if (length == 0 || letters[length - 1] != '#') {
                put('#');
            }
            return;
        }
        lettersSeen = true;
        boolean upperCase = Character.isUpperCase(codePoint);
        sink.letter(upperCase);
        int lower = upperCase ? Character.toLowerCase(codePoint) : codePoint;
        if (length < 2 || letters[length - 1] != lower || letters[length - 2] != lower) {
            put(lower);
        }
    }

    private void put(int codePoint) {
        if (length < MAX_WORD_LENGTH) {
            letters[length++] = codePoint;
        }
    }

    private void sign(int codePoint, int start, int end) {
        if (symbol == codePoint) {
            repeated = true;
        } else {
            flushSymbol();
            symbol = codePoint;
            symbolStart = start;
        }
        symbolEnd = end;
    }

    private void flush() {
        flushWord();
        flushSymbol();
    }

    private void flushWord() {
        if (wordStart < 0) {
            return;
        }
        if (lettersSeen) {
            sink.word(letters, length, wordStart, wordEnd);
        } else {
            sink.number(digits, firstDigit, wordStart, wordEnd);
        }
        wordStart = -1;
        length = 0;
        digits = 0;
        lettersSeen = false;
        if (apostrophe >= 0) {
            int at = apostrophe;
            apostrophe = -1;
            sign('\'', at, at + 1);
        }
    }

    private void flushSymbol() {
        if (symbol >= 0) {
            sink.symbol(symbol, repeated, symbolStart, symbolEnd);
            symbol = -1;
            repeated = false;
        }
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '=';
    }

    private static boolean isAsciiWordChar(char c) {
        return Characters.isAsciiLetterOrDigit(c) || c == '_';
    }
}
