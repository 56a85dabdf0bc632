package dev.galley.text;

import dev.galley.text.internal.CommonWords;
import dev.galley.text.internal.Skeleton;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Joins neighbouring words that may be one word with a gap in it: {@code zur kle}, {@code z u rkle}, {@code zu.rkle}, {@code zur🔥kle},
 * {@code z(u)rkle}, also one with a hyphen at the end of a line.
 * Two common words are not joined, so that {@code not able} is not {@code notable}, unless both have at most two letters and
 * a sign or parts as short before them; nor are a common word and fewer than three single letters. Of two words with a space between them, one has
 * at most five letters. It may have up to seven beside a single letter or a rare pair of letters, or where a sign is between them.
 */
final class PartedWords {
    private static final int MAX_LENGTH = 7;
    private static final int SHORT = 5;
    private static final int MAX_GAP = 3;
    /** Words of two letters that are frequent in some language, so that they hardly ever begin or end a word in parts. */
    private static final String FREQUENT =
            " ai al am an as at au az be by ce ci da de di do du ea eh ei el em en er es et"
                    + " ez go ha he ho ib if ik il im in is it je jo ju ka ko la le lo ma me mi mu my na ne ni no nu od og on or os ou"
                    + " po pe re sa se si so su ta te ti to tu ty um un up us va ve vi vo we wo ya ye yo za ze zu ";

    /** A bit for each second letter of a frequent word, by its first letter. */
    private static final int[] FREQUENT_PAIRS = pairs();
    /** The least single letters in a row that are joined with a common word beside them. */
    private static final int MANY_SINGLE = 3;

    private final FoldedText text;
    private final char[] units;
    private final @Nullable PrefixFilter wanted;
    private @Nullable FoldedTextBuilder out;

    /** The alternating starts and ends of the words that may belong together. */
    private int[] parts = new int[16];

    private int size;
    /** Whether there are parts, none of which has more than two letters. */
    private boolean areTiny;

    private final char[] runs = new char[PrefixHash.READ];
    private final int[][] numbers = new int[PrefixHash.LENGTHS][1];
    private int beforeStart = -1;
    private int beforeEnd = -1;
    /** The word before the first part, which may be common. */
    private int leadStart = -1;

    private int leadEnd = -1;
    private boolean wasUncommon;

    private PartedWords(FoldedText text, Optional<PrefixFilter> wanted) {
        this.text = text;
        units = text.units();
        this.wanted = wanted.orElse(null);
    }

    /**
     * Returns the words that may belong together without the gaps between them; null if there are none.
     *
     * @param wanted the terms that are searched for, if known; other words are left out
     */
    static @Nullable FoldedText join(FoldedText text, Optional<PrefixFilter> wanted) {
        return new PartedWords(text, wanted).join();
    }

    /** Finds the words without branches, since those at word ends cost more than everything else here. */
    private @Nullable FoldedText join() {
        int length = text.length();
        int[] starts = new int[length / 2 + 2];
        int[] ends = new int[starts.length];
        int[] hashes = new int[starts.length];
        int started = 0;
        int ended = 0;
        int hash = 0;
        int before = 0;
        for (int i = 0; i < length; i++) {
            int isLetter = (Skeleton.facts(units[i]) & Skeleton.HAS_COMMON_WORDS)
                    >>> Integer.numberOfTrailingZeros(Skeleton.HAS_COMMON_WORDS);
            starts[started] = i;
            ends[ended] = i;
            hashes[ended] = hash;
            started += isLetter & ~before;
            ended += before & ~isLetter;
            hash = CommonWords.add(hash, units[i]) & -isLetter;
            before = isLetter;
        }
        ends[ended] = length;
        hashes[ended] = hash;
        for (int i = 0; i < started; i++) {
            word(starts[i], ends[i], hashes[i]);
        }
        finish();
        return out == null ? null : out.build(text, true);
    }

    private void word(int start, int end, int hash) {
        int length = end - start;
        int before = beforeEnd - beforeStart;
        boolean isUncommon = length > 1 && length <= MAX_LENGTH && !CommonWords.contains(hash);
        boolean isNear = beforeEnd >= 0 && isGap(beforeEnd, start);
        boolean hasSign = isNear && !Separators.isBlank(units[beforeEnd]);
        boolean isParted = (isUncommon && (length <= SHORT || isFew(beforeStart, before) || hasSign))
                || (wasUncommon && (before <= SHORT || isFew(start, length) || hasSign))
                || (length == 1 && before == 1)
                || (length <= 2 && before <= 2 && (hasSign || areTiny));
        if (isParted && isNear) {
            if (size == 0) {
                add(beforeStart, beforeEnd);
            }
            add(start, end);
        } else if (size > 0) {
            if (isNear && length <= SHORT && endsSingle()) {
                add(start, end);
            }
            finish();
        }
        if (size == 0) {
            leadStart = isNear && before <= SHORT ? beforeStart : -1;
            leadEnd = beforeEnd;
        }
        beforeStart = start;
        beforeEnd = end;
        wasUncommon = isUncommon;
    }

    private static int[] pairs() {
        int[] pairs = new int['z' - 'a' + 1];
        for (int at = 1; at + 2 < FREQUENT.length(); at += 3) {
            pairs[FREQUENT.charAt(at) - 'a'] |= 1 << (FREQUENT.charAt(at + 1) - 'a');
        }
        return pairs;
    }

    /** Checks whether the part is a single letter or a rare pair of letters. */
    private boolean isFew(int start, int length) {
        if (length != 2) {
            return length == 1;
        }
        int first = units[start] - 'a';
        int second = units[start + 1] - 'a';
        boolean isLatin = first >= 0 && first < FREQUENT_PAIRS.length && second >= 0 && second < FREQUENT_PAIRS.length;
        return isLatin && (FREQUENT_PAIRS[first] & (1 << second)) == 0;
    }

    private void add(int start, int end) {
        if (size == parts.length) {
            parts = Arrays.copyOf(parts, 2 * size);
        }
        areTiny = (size == 0 || areTiny) && end - start <= 2;
        parts[size++] = start;
        parts[size++] = end;
    }

    private boolean isGap(int from, int to) {
        int length = to - from;
        if (length > MAX_GAP) {
            return false;
        }
        char first = units[from];
        if (length == 1 && Separators.isWithinWord(first)) {
            return true;
        }
        return isPicture(from, length) || isRepeated(from, to) || isBrackets(from, length) || isHyphenation(from, to);
    }

    /** Checks whether the gap is one sign twice. */
    private boolean isRepeated(int from, int to) {
        return to - from == 2 && units[from] == units[from + 1] && Separators.isWithinWord(units[from]);
    }

    /** Checks whether the gap is an empty pair of brackets. */
    private boolean isBrackets(int from, int length) {
        return length == 2
                && ((units[from] == '(' && units[from + 1] == ')') || (units[from] == '{' && units[from + 1] == '}'));
    }

    /** Checks whether the gap is a hyphen at the end of a line. */
    private boolean isHyphenation(int from, int to) {
        int end = from + 2 < to && units[from + 1] == '\r' ? from + 2 : from + 1;
        return units[from] == '-' && end + 1 == to && units[end] == '\n';
    }

    /** Checks whether the gap is a symbol or an emoji. */
    private boolean isPicture(int from, int length) {
        return Skeleton.is(units[from], Skeleton.IS_PICTURE)
                && (length == 2 ? MaskedWords.isPicture(units, from, text.length()) : length == 1);
    }

    /** Checks whether the last parts are many single letters. */
    private boolean endsSingle() {
        return areSingle(size - 2 * MANY_SINGLE);
    }

    private boolean areSingle(int from) {
        if (from < 0 || size < from + 2 * MANY_SINGLE) {
            return false;
        }
        for (int i = from; i < from + 2 * MANY_SINGLE; i += 2) {
            if (length(i) > 1) {
                return false;
            }
        }
        return true;
    }

    /** Joins the parts found so far. */
    private void finish() {
        if (leadStart >= 0 && areSingle(0)) {
            add(0, 0);
            System.arraycopy(parts, 0, parts, 2, size - 2);
            parts[0] = leadStart;
            parts[1] = leadEnd;
        }
        if (size > 0 && isWanted()) {
            out = out == null ? new FoldedTextBuilder(64) : out;
            out.append(Cuts.LEFT_OUT, text.startOf(parts[0]), text.endOf(parts[0]));
            join(out);
        }
        size = 0;
        areTiny = false;
    }

    /** Joins parts. Single letters are words only at the beginning and as the last: "a n a l y s i s" is one word. */
    private void join(FoldedTextBuilder joined) {
        copy(joined, parts[0], parts[1]);
        boolean isStart = true;
        for (int i = 2; i < size; i += 2) {
            joined.markCut();
            isStart = length(i - 2) > 1 || (isStart && isWord(i - 2));
            if (isStart) {
                joined.markWordStart();
            }
            if (length(i) > 1 || (i == size - 2 && isWord(i))) {
                joined.markWordEnd(joined.length());
            }
            copy(joined, parts[i], parts[i + 1]);
        }
    }

    private int length(int part) {
        return parts[part + 1] - parts[part];
    }

    private boolean isWord(int part) {
        return length(part) == 1 && SpacedLetters.isWord(units[parts[part]]);
    }

    /** Checks whether a term may begin at one of the parts. */
    private boolean isWanted() {
        if (wanted == null) {
            return true;
        }
        for (int i = 0; i < size - 2; i += 2) {
            if (!isInRun(i) && wanted.mayBegin(runs(i), numbers)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Checks whether the part continues the single class of letters of which the part before it consists. The runs from
     * here on are then those from there on; to read them again would make "a.a.a.a" take quadratic time.
     */
    private boolean isInRun(int part) {
        if (part == 0) {
            return false;
        }
        char symbol = Skeleton.of(units[parts[part]]);
        for (int at = parts[part - 2]; at < parts[part - 1]; at++) {
            if (Skeleton.of(units[at]) != symbol) {
                return false;
            }
        }
        return true;
    }

    /** Returns the first classes of the letters from a part on, with each run of one class as one. */
    private char[] runs(int part) {
        int count = 0;
        Arrays.fill(runs, (char) 0);
        char last = 0;
        for (int i = part; i < size; i += 2) {
            for (int at = parts[i]; at < parts[i + 1]; at++) {
                char symbol = Skeleton.of(units[at]);
                if (symbol != last) {
                    if (count == runs.length) {
                        return runs;
                    }
                    runs[count++] = symbol;
                    last = symbol;
                }
            }
        }
        return runs;
    }

    private void copy(FoldedTextBuilder joined, int from, int to) {
        for (int i = from; i < to; i++) {
            joined.append(units[i], text.startOf(i), text.endOf(i));
        }
    }
}
