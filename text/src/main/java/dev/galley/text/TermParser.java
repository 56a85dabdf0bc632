package dev.galley.text;

import dev.galley.text.internal.Skeleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Parses an entry as the user wrote it: wildcards, escapes, gaps. */
final class TermParser {
    static final int MAX_LENGTH = 200;
    private static final int MAX_WILDCARDS = 8;
    private static final char[] NONE = {};

    private final Normalizer normalizer;
    private final boolean anywhere;

    TermParser(Normalizer normalizer, boolean anywhere) {
        this.normalizer = normalizer;
        this.anywhere = anywhere;
    }

    /**
     * Returns the term described by {@code entry}, and the ways to write it without marks or with look-alikes.
     *
     * @throws IllegalArgumentException if there is nothing to search for, or the entry is too long
     */
    private List<Term> parse(String entry, TermKind kind) {
        String signs = signs(entry);
        List<Term> terms = new ArrayList<>();
        terms.add(term(entry, kind, signs.toCharArray(), 0));
        if (normalizer.applies(Folding.MARKS)) {
            for (String spelling : SpeltOut.of(signs)) {
                terms.add(term(entry, kind, spelling.toCharArray(), LetterMatch.MARKS));
            }
        }
        if (normalizer.applies(Folding.VARIANTS)) {
            for (String spelling : VietnameseTones.of(signs)) {
                terms.add(term(entry, kind, spelling.toCharArray(), LetterMatch.VARIANTS));
            }
        }
        if (normalizer.applies(Folding.CONFUSABLES)) {
            for (String spelling : DrawnLetters.of(signs)) {
                terms.add(term(entry, kind, spelling.toCharArray(), LetterMatch.CONFUSABLES));
            }
        }
        return terms;
    }

    private Term term(String entry, TermKind kind, char[] signs, int steps) {
        int from = 0;
        int to = signs.length;
        while (from < to && signs[from] == Term.SOME) {
            from++;
        }
        while (to > from && signs[to - 1] == Term.SOME) {
            to--;
        }
        boolean openStart = anywhere || from > 0;
        boolean openEnd = anywhere || to < signs.length;
        char[] core = trimGaps(Arrays.copyOfRange(signs, from, to));
        int start = 0;
        int end = 0;
        for (int i = 0, chunk = 0; i <= core.length; i++) {
            if (i == core.length || isWildcard(core[i])) {
                if (i - chunk > end - start) {
                    start = chunk;
                    end = i;
                }
                chunk = i + 1;
            }
        }
        if (start == end) {
            throw new IllegalArgumentException(
                    "The term \"" + entry + "\" contains nothing to search for; add at least one letter");
        }
        char[] before = reversed(Arrays.copyOfRange(core, 0, start));
        char[] behind = end == core.length ? NONE : Arrays.copyOfRange(core, end, core.length);
        char[] letters = Arrays.copyOfRange(core, start, end);
        return new Term(entry, kind, letters, before, behind, openStart, openEnd, true, List.of(), false, steps);
    }

    /** Returns the folded entry, with wildcards replaced by special characters and each gap by one unit. */
    private String signs(String entry) {
        StringBuilder out = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        int wildcards = 0;
        for (int i = 0; i < entry.length(); i++) {
            char c = entry.charAt(i);
            if (c == '\\' && i + 1 < entry.length() && isEscapable(entry.charAt(i + 1))) {
                plain.append(entry.charAt(++i));
            } else if (c == '*' || c == '?') {
                fold(plain, out);
                out.append(c == '*' ? Term.SOME : Term.ANY);
                wildcards++;
            } else {
                plain.append(c);
            }
        }
        fold(plain, out);
        if (out.length() > MAX_LENGTH || wildcards > MAX_WILDCARDS) {
            throw new IllegalArgumentException("The term \"" + entry.substring(0, Math.min(40, entry.length()))
                    + "…\" is too long: at most " + MAX_LENGTH + " letters and " + MAX_WILDCARDS + " wildcards");
        }
        return out.toString();
    }

    private static boolean isEscapable(char c) {
        return c == '*' || c == '?' || c == '\\';
    }

    private void fold(StringBuilder plain, StringBuilder out) {
        String folded = normalizer.normalize(plain.toString()).text();
        plain.setLength(0);
        boolean isOfSigns = isOfSigns(folded);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Skeleton.isGap(c) || (isOfSigns && !Character.isWhitespace(c))) {
                out.append(c);
                continue;
            }
            char gap = GapRun.isSoft(c) ? Skeleton.GAP : c;
            while (i + 1 < folded.length() && Skeleton.isGap(folded.charAt(i + 1))) {
                i++;
                gap = GapRun.isSoft(folded.charAt(i)) ? gap : folded.charAt(i);
            }
            out.append(gap);
        }
    }

    private static boolean isOfSigns(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (!Skeleton.isGap(folded.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char[] trimGaps(char[] signs) {
        int from = 0;
        int to = signs.length;
        while (from < to && signs[from] == Skeleton.GAP) {
            from++;
        }
        while (to > from && signs[to - 1] == Skeleton.GAP) {
            to--;
        }
        return Arrays.copyOfRange(signs, from, to);
    }

    private static boolean isWildcard(char sign) {
        return sign == Term.SOME || sign == Term.ANY;
    }

    private static char[] reversed(char[] signs) {
        char[] out = signs.length == 0 ? NONE : new char[signs.length];
        for (int i = 0; i < signs.length; i++) {
            out[i] = signs[signs.length - 1 - i];
        }
        return out;
    }

    /** Parses several entries. */
    List<Term> parseAll(Iterable<String> entries, TermKind kind) {
        List<Term> terms = new ArrayList<>();
        for (String entry : entries) {
            terms.addAll(parse(entry, kind));
        }
        return terms;
    }
}
