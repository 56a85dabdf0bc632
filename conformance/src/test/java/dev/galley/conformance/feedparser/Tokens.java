package dev.galley.conformance.feedparser;

import java.util.ArrayList;
import java.util.List;

/** The tokens of an expectation: literals, names and punctuation of Python. */
final class Tokens {
    private static final List<String> PUNCTUATION =
            List.of("==", "!=", "<=", ">=", "[", "]", "(", ")", "{", "}", ",", ":", ".", "-", "<", ">");

    private final List<Token> tokens = new ArrayList<>();
    private final String source;
    private int at;
    private int next;

    Tokens(String source) {
        this.source = source;
        while (skipSpace()) {
            tokens.add(read());
        }
    }

    /** A token: a string or number with its value, or a name or punctuation mark as written. */
    private record Token(boolean literal, Object value) {}

    boolean atEnd() {
        return next == tokens.size();
    }

    boolean atLiteral() {
        return !atEnd() && tokens.get(next).literal();
    }

    /** Checks whether the next tokens are these names or marks, without consuming them. */
    boolean at(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (next + i >= tokens.size()
                    || tokens.get(next + i).literal()
                    || !tokens.get(next + i).value().equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Consumes the next tokens if they are these names or marks. */
    boolean accept(String... words) {
        boolean found = at(words);
        next += found ? words.length : 0;
        return found;
    }

    void expect(String word) {
        if (!accept(word)) {
            throw new IllegalArgumentException(
                    "Expected " + word + " instead of " + (atEnd() ? "the end" : tokens.get(next)) + " in " + source);
        }
    }

    Object take() {
        if (atEnd()) {
            throw new IllegalArgumentException("Unexpected end of " + source);
        }
        return tokens.get(next++).value();
    }

    private boolean skipSpace() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return at < source.length();
    }

    private Token read() {
        char c = source.charAt(at);
        boolean prefixed =
                (c == 'u' || c == 'r') && at + 1 < source.length() && "'\"".indexOf(source.charAt(at + 1)) >= 0;
        if (prefixed) {
            at++;
            return string(c == 'r');
        }
        if (c == '\'' || c == '"') {
            return string(false);
        }
        if (Character.isDigit(c)) {
            return number();
        }
        if (Character.isLetter(c) || c == '_') {
            int start = at;
            while (at < source.length() && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '_')) {
                at++;
            }
            return new Token(false, source.substring(start, at));
        }
        String mark = PUNCTUATION.stream()
                .filter(each -> source.startsWith(each, at))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unexpected \"" + c + "\" in " + source));
        at += mark.length();
        return new Token(false, mark);
    }

    private Token number() {
        int start = at;
        while (at < source.length() && (Character.isDigit(source.charAt(at)) || source.charAt(at) == '.')) {
            at++;
        }
        return new Token(true, Double.valueOf(source.substring(start, at)));
    }

    private Token string(boolean raw) {
        String quote = source.substring(at, at + 1);
        quote = source.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote;
        at += quote.length();
        StringBuilder value = new StringBuilder();
        while (!source.startsWith(quote, at)) {
            char c = source.charAt(at++);
            if (c == '\\' && !raw) {
                escape(value);
            } else {
                value.append(c);
            }
        }
        at += quote.length();
        return new Token(true, value.toString());
    }

    private void escape(StringBuilder value) {
        char c = source.charAt(at++);
        switch (c) {
            case 'n' -> value.append('\n');
            case 't' -> value.append('\t');
            case 'r' -> value.append('\r');
            case 'x' -> value.appendCodePoint(hexadecimal(2));
            case 'u' -> value.appendCodePoint(hexadecimal(4));
            case 'U' -> value.appendCodePoint(hexadecimal(8));
            default -> value.append("\\'\"".indexOf(c) >= 0 ? "" : "\\").append(c);
        }
    }

    private int hexadecimal(int digits) {
        at += digits;
        return Integer.parseInt(source.substring(at - digits, at), 16);
    }
}
