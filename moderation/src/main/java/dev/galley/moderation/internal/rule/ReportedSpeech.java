package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Examination;

/**
 * Recognises what a comment reports without quotation marks: "a letter saying I know where you live". The words that report
 * are phrases of the topic {@value #BEFORE}, which may also stand behind, {@value #BEHIND}, which never stand before, and
 * {@value #BEFORE_COLON}, which need a colon: "the letter read: …".
 */
final class ReportedSpeech {
    private static final String BEFORE = "says";
    private static final String BEHIND = "said";
    private static final String BEFORE_COLON = "announces";
    private static final String CLOSING = "\"”“»«›‹」』’‘'";
    private static final int MAX_GAP_BEFORE = 8;
    private static final int MAX_GAP_BEFORE_COLON = 40;
    /** Room for a quotation mark and a blank. */
    private static final int MAX_GAP_BEHIND = 3;

    private ReportedSpeech() {}

    /** Checks whether the phrase is in quotation marks and the like, or the comment says that somebody else said it. */
    static boolean isQuotedOrReported(Phrase hit, Examination examination) {
        return QuotedSpeech.of(examination).contains(hit.span()) || contains(hit, examination);
    }

    /** Checks whether the comment says that somebody else said it. */
    static boolean contains(Phrase hit, Examination examination) {
        String words = examination.text().words();
        int start = hit.span().start();
        int end = hit.span().end();
        int longest = followsColon(words, start) ? MAX_GAP_BEFORE_COLON : MAX_GAP_BEFORE;
        for (Phrase other : ContextPhrases.besideThreats(examination)) {
            if (other.span().start() > end + MAX_GAP_BEHIND) {
                return false;
            }
            boolean says = other.topic().equals(BEFORE);
            boolean mayPrecede =
                    says || (longest == MAX_GAP_BEFORE_COLON && other.topic().equals(BEFORE_COLON));
            if (mayPrecede && precedes(other, start, longest, words)) {
                return true;
            }
            boolean follows = says || other.topic().equals(BEHIND);
            if (follows
                    && other.span().start() >= end
                    && isJoined(words, end, other.span().start())) {
                return true;
            }
        }
        return false;
    }

    /** Checks whether the report continues the sentence before it, or stands behind a quotation mark. */
    private static boolean isJoined(String words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (CLOSING.indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return PhrasePairs.isOneSentence(words, from, to);
    }

    private static boolean precedes(Phrase report, int start, int longest, String words) {
        int gap = start - report.span().end();
        return gap >= 0
                && gap <= longest
                && PhrasePairs.isOneSentence(words, report.span().end(), start);
    }

    private static boolean followsColon(String words, int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(words.charAt(before))) {
            before--;
        }
        return before >= 0 && (words.charAt(before) == ':' || words.charAt(before) == '：');
    }
}
