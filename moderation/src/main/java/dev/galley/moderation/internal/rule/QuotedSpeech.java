package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Examination;
import dev.galley.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** The passages in quotation marks of a comment, in which its author repeats the words of others. Immutable. */
final class QuotedSpeech {
    private static final String OPENING = "\"“„«»‹›「『‘‚";
    private static final String CLOSING = "\"”“»«›‹」』’‘";
    private static final int MIN_OWN_LETTERS = 15;

    private final List<TextSpan> passages = new ArrayList<>(0);
    private final String text;
    private final boolean hasOwnWords;

    private QuotedSpeech(String text) {
        this.text = text;
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            if (open < 0) {
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
        hasOwnWords = letters + letters(from, text.length()) >= MIN_OWN_LETTERS;
    }

    /** Returns the passages in the words of a comment. */
    static QuotedSpeech of(Examination examination) {
        return examination.shared(
                QuotedSpeech.class, all -> new QuotedSpeech(all.text().words()));
    }

    /** Returns whether the range is in a quotation, and the author has something to say about it. */
    boolean contains(TextSpan span) {
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
        return hasOwnWords && passages.get(low).end() >= span.end();
    }

    private boolean opens(int at) {
        return OPENING.indexOf(text.charAt(at)) >= 0 && !(text.charAt(at) == '‘' && isWithinWord(at));
    }

    private boolean closes(int open, int at) {
        char closing = text.charAt(at);
        boolean isStraight = text.charAt(open) == '"';
        boolean fits = isStraight ? closing == '"' : closing != '"' && CLOSING.indexOf(closing) >= 0;
        return fits && !(closing == '’' && isWithinWord(at));
    }

    /** Returns whether letters are on both sides, as of an apostrophe. */
    private boolean isWithinWord(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private int letters(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }
}
