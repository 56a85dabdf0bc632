package dev.galley.text;

import dev.galley.text.internal.Skeleton;
import java.util.Arrays;

/**
 * Finds spaced-out syllables ({@code ज़ु र्क ली}, {@code ซุ.ร.ก.ลี}) in scripts in which vowels are marks on consonants, and the
 * gaps between them. Three or more syllables with the same gap between them form a run, like {@link SpacedLetters}.
 */
final class SpacedSyllables {
    private static final int MIN_SYLLABLES = 3;
    private static final int WIDEST_GAP = 3;
    /** Ends a sentence in the scripts of India. */
    private static final char DANDA = '\u0964';

    /** The signs that join a consonant with the next one, which then belongs to the same syllable. */
    private static final String JOINING = "\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA\u1039\u17D2";

    private final char[] units;
    private final int length;
    private final Cuts cuts;
    /** The alternating starts and ends of the gaps of the current run. */
    private int[] gaps = new int[16];

    private SpacedSyllables(FoldedText text, Cuts cuts) {
        units = text.units();
        length = text.length();
        this.cuts = cuts;
    }

    /** Adds the gaps within the runs. */
    static void cut(FoldedText text, Cuts cuts) {
        if (text.wordStarts().hasVowelSigns()) {
            new SpacedSyllables(text, cuts).cut();
        }
    }

    private void cut() {
        int at = 0;
        while (at < length) {
            boolean isStart = at == 0 || Skeleton.isGap(units[at - 1]);
            at = isStart ? run(at) : at + 1;
        }
    }

    /** Looks for a run of syllables from the start of a word on; returns where to go on. */
    private int run(int start) {
        int end = syllableEnd(start);
        if (end == start) {
            return start + 1;
        }
        int size = 0;
        int next = behindGap(end);
        int width = next - end;
        while (width > 0 && next - end == width && (size == 0 || units[gaps[0]] == units[end])) {
            int nextEnd = syllableEnd(next);
            if (nextEnd == next) {
                break;
            }
            size = add(size, end, next);
            end = nextEnd;
            next = behindGap(end);
        }
        int syllables = size / 2 + 1;
        if (syllables >= MIN_SYLLABLES) {
            int seam = syllables >= 2 * MIN_SYLLABLES ? Cuts.SEAM : 0;
            // A word of one syllable may precede the spaced-out one, or follow it.
            boolean hasMore = syllables > MIN_SYLLABLES;
            for (int i = 0; i < size; i += 2) {
                int starts = hasMore && i == 0 ? Cuts.STARTS : 0;
                int ends = hasMore && i + 2 == size ? Cuts.ENDS : 0;
                cuts.add(gaps[i], gaps[i + 1], seam | starts | ends);
            }
        }
        return end;
    }

    private int add(int size, int from, int to) {
        if (size == gaps.length) {
            gaps = Arrays.copyOf(gaps, 2 * size);
        }
        gaps[size] = from;
        gaps[size + 1] = to;
        return size + 2;
    }

    /** Returns the position behind a gap; {@code from} itself if there is none, or if it is too wide. */
    private int behindGap(int from) {
        int to = from;
        while (to < length && to - from <= WIDEST_GAP && Skeleton.isGap(units[to]) && units[to] != DANDA) {
            to++;
        }
        return to < length && to - from <= WIDEST_GAP && units[to] != DANDA ? to : from;
    }

    /** Returns the end of the syllable at {@code start} if it stands alone, otherwise {@code start}. */
    private int syllableEnd(int start) {
        int at = start;
        if (isLeadingVowel(units[at]) && at + 1 < length) {
            at++;
        }
        if (!Skeleton.is(units[at], Skeleton.HAS_VOWEL_SIGNS)) {
            return start;
        }
        at++;
        while (at < length) {
            boolean isJoined = JOINING.indexOf(units[at - 1]) >= 0 && Skeleton.is(units[at], Skeleton.HAS_VOWEL_SIGNS);
            if (!isJoined && !isMark(units[at])) {
                break;
            }
            at++;
        }
        // A sign that may stand for a Latin letter, such as "!", ends a word here.
        return at == length || !Character.isLetterOrDigit(units[at]) ? at : start;
    }

    /** Checks for a vowel of Thai or Lao that is written before its consonant. */
    private static boolean isLeadingVowel(char unit) {
        return (unit >= '\u0E40' && unit <= '\u0E44') || (unit >= '\u0EC0' && unit <= '\u0EC4');
    }

    /** Checks for a mark, and for the vowels of Thai and Lao that are written behind their consonant. */
    private static boolean isMark(char unit) {
        int type = Character.getType(unit);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || (unit >= '\u0E30' && unit <= '\u0E33')
                || (unit >= '\u0EB0' && unit <= '\u0EB3');
    }
}
