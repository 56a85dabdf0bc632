package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Examination;
import dev.galley.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The passages of a comment in which its author repeats the words of others: in quotation marks, in lines that begin with
 * {@code >}, and in {@code blockquote} and {@code q}. Immutable.
 */
final class QuotedSpeech {
    private static final String OPENING = "\"“„«»‹›「『‘‚";
    private static final String CLOSING = "\"”“»«›‹」』’‘";
    private static final String STRAIGHT = "\"'";
    private static final int MIN_OWN_LETTERS = 15;
    /** The tags of the elements of HTML that quote, and the beginning of a comment. */
    private static final Pattern TAG =
            Pattern.compile("<!--|<(/?)(?:blockquote|q)(?:\\s[^<>]*+)?+>", Pattern.CASE_INSENSITIVE);

    /** Words that begin with an apostrophe. */
    private static final Set<String> SHORTENED = Set.of(
            "cause", "cuz", "coz", "twas", "tis", "til", "till", "em", "n", "bout", "round", "s", "t", "d", "ll", "ve",
            "re", "nother", "tude", "ere", "er", "im", "is", "k", "m", "ne", "nen", "ner");

    /** The maximum length of a passage between straight single quotation marks. */
    private static final int LONGEST_SINGLE = 400;

    private final Examination examination;
    private final List<TextSpan> passages = new ArrayList<>(0);
    /** The elements that quote, in the markup. */
    private final List<TextSpan> elements;

    private final String text;
    private final boolean hasOwnWords;

    private QuotedSpeech(Examination examination) {
        this.examination = examination;
        text = examination.text().words();
        elements = examination.body().isMarkup() ? elements(examination.body().value()) : List.of();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            if (open < 0 && isQuotedLine(i)) {
                int end = text.indexOf('\n', i);
                passages.add(new TextSpan(i, end < 0 ? text.length() : end));
                i = passages.get(passages.size() - 1).end();
            } else if (open < 0) {
                open = opens(i) ? i : -1;
            } else if (closes(open, i)) {
                passages.add(new TextSpan(open, i + 1));
                open = -1;
            } else if (text.charAt(i) == '\n') {
                open = -1;
            }
        }
        int letters = 0;
        int from = 0;
        for (TextSpan passage : passages) {
            letters += letters(from, passage.start());
            from = passage.end();
        }
        letters += letters(from, text.length());
        for (TextSpan element : elements) {
            letters -= lettersOfMarkup(examination.body().value(), element);
        }
        hasOwnWords = letters >= MIN_OWN_LETTERS;
    }

    private static List<TextSpan> elements(String markup) {
        List<TextSpan> elements = new ArrayList<>(0);
        Matcher tag = TAG.matcher(markup);
        int depth = 0;
        int start = 0;
        while (tag.find()) {
            if (tag.group(1) == null) {
                int end = markup.indexOf("-->", tag.end());
                if (end < 0) {
                    break;
                }
                tag.region(end, markup.length());
                continue;
            }
            boolean opens = tag.group(1).isEmpty();
            if (opens && depth++ == 0) {
                start = tag.start();
            } else if (!opens && depth > 0 && --depth == 0) {
                elements.add(new TextSpan(start, tag.end()));
            }
        }
        return elements;
    }

    private static int lettersOfMarkup(String markup, TextSpan element) {
        int letters = 0;
        boolean inTag = false;
        for (int i = element.start(); i < element.end(); i++) {
            char c = markup.charAt(i);
            inTag = c == '<' || (inTag && c != '>');
            letters += inTag ? 0 : weight(c);
        }
        return letters;
    }

    /** Checks whether a line that quotes, as in e-mail and Markdown, begins at {@code at}. */
    private boolean isQuotedLine(int at) {
        return text.charAt(at) == '>' && (at == 0 || text.charAt(at - 1) == '\n');
    }

    /** Returns the passages in the words of a comment. */
    static QuotedSpeech of(Examination examination) {
        return examination.shared(QuotedSpeech.class, QuotedSpeech::new);
    }

    /** Checks whether the range is in a quotation, and the author has something to say about it. */
    boolean contains(TextSpan span) {
        return hasOwnWords
                && (isIn(passages, span) || (!elements.isEmpty() && isIn(elements, examination.original(span))));
    }

    /** Returns the words of the comment without those of others. Of elements, whole lines are left out. */
    String ownWords() {
        StringBuilder own = new StringBuilder();
        int from = 0;
        for (TextSpan passage : passages) {
            appendLines(own, from, passage.start());
            from = passage.end();
        }
        appendLines(own, from, text.length());
        return own.toString();
    }

    private void appendLines(StringBuilder own, int from, int to) {
        int start = from;
        while (start < to) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 || feed >= to ? to : feed + 1;
            if (elements.isEmpty() || !isIn(elements, examination.original(new TextSpan(start, end)))) {
                own.append(text, start, end);
            }
            start = end;
        }
    }

    private static boolean isIn(List<TextSpan> passages, TextSpan span) {
        int low = 0;
        int high = passages.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (passages.get(middle).start() <= span.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (passages.isEmpty() || passages.get(low).start() > span.start()) {
            return false;
        }
        return passages.get(low).end() >= span.end();
    }

    private boolean opens(int at) {
        char unit = text.charAt(at);
        if (unit == '\'') {
            return (at == 0 || isAround(text.charAt(at - 1))) && opensSingle(at);
        }
        return OPENING.indexOf(unit) >= 0 && !(unit == '‘' && isWithinWord(at));
    }

    /** Checks whether a passage begins at a straight mark before a word: one that ends in the same line, and no shortened word. */
    private boolean opensSingle(int at) {
        int end = at + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == at + 1 || SHORTENED.contains(text.substring(at + 1, end).toLowerCase(Locale.ROOT))) {
            return false;
        }
        int limit = Math.min(text.length(), at + LONGEST_SINGLE);
        for (int i = end; i < limit && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '\'' && !isWithinWord(i)) {
                return true;
            }
        }
        return false;
    }

    /** Checks whether the unit may precede a quotation mark that opens. */
    private static boolean isAround(char unit) {
        return Character.isWhitespace(unit) || "(:,-–—".indexOf(unit) >= 0;
    }

    private boolean closes(int open, int at) {
        char closing = text.charAt(at);
        char opening = text.charAt(open);
        boolean isStraight = STRAIGHT.indexOf(opening) >= 0;
        boolean fits = isStraight ? closing == opening : closing != '"' && CLOSING.indexOf(closing) >= 0;
        if (closing == '\'' && isWithinWord(at)) {
            return false;
        }
        return fits && !(closing == '’' && isWithinWord(at));
    }

    /** Checks whether letters are on both sides, as of an apostrophe. */
    private boolean isWithinWord(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private int letters(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += weight(text.charAt(i));
        }
        return letters;
    }

    /** Returns how many letters of an alphabet a unit is worth: a Chinese character or a syllable stands for about two. */
    private static int weight(char unit) {
        return !Character.isLetter(unit) ? 0 : unit < PhrasePairs.FIRST_WIDE ? 1 : 2;
    }
}
