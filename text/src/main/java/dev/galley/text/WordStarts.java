package dev.galley.text;

import dev.galley.text.internal.Skeleton;
import java.util.Arrays;

/**
 * The positions in a text where a term that starts with a word may start: every letter that does not follow another
 * letter of its word. Each position has the {@link PrefixHash}es of the letters after it, so that a list of terms can
 * rule it out with one look-up. Computed once and shared by all lists.
 *
 * <p>Values are written unconditionally and kept conditionally: a branch on word ends is mispredicted at every word,
 * which would cost more than everything else here.
 */
final class WordStarts {
    private static final int WITHIN_WORD = Skeleton.IS_MASK | Skeleton.IS_DIGIT;

    private final int[] places;
    private final int[][] prefixHashes;
    private final int size;
    private final int loneLetters;
    private final int seen;

    private WordStarts(int[] places, int[][] prefixHashes, int size, int loneLetters, int seen) {
        this.places = places;
        this.prefixHashes = prefixHashes;
        this.size = size;
        this.loneLetters = loneLetters;
        this.seen = seen;
    }

    static WordStarts in(FoldedText text) {
        char[] units = text.units();
        int length = text.length();
        boolean hasInnerStarts = text.hasInnerStarts();
        char[] runs = new char[length + PrefixHash.READ];
        int[] places = new int[length / 3 + 8];
        int[] firstRuns = new int[places.length];
        int runCount = 0;
        int size = 0;
        int loneLetters = 0;
        int seen = 0;
        int before = Skeleton.IS_GAP;
        int beforeThat = 0;
        for (int i = 0; i < length; i++) {
            int facts = Skeleton.facts(units[i]);
            int isWithinWord = hasInnerStarts && text.startsWordAt(i) ? 0 : bit(facts & before, Skeleton.IS_PLAIN);
            // A run of one class counts as one letter and has one start.
            int isRun = isOther(facts, before);
            if (size == places.length) {
                places = Arrays.copyOf(places, size * 2);
                firstRuns = Arrays.copyOf(firstRuns, size * 2);
            }
            places[size] = i;
            firstRuns[size] = runCount;
            size += isRun & ~bit(facts, Skeleton.IS_GAP) & ~isWithinWord;
            runs[runCount] = (char) facts;
            runCount += isRun;
            loneLetters += isLone(beforeThat, before, facts);
            seen |= facts;
            beforeThat = before;
            before = facts;
        }
        loneLetters += isLone(beforeThat, before, Skeleton.IS_GAP);
        if ((seen & Skeleton.TAKES_PREFIXES) != 0) {
            PrefixedStarts more = new PrefixedStarts(text, places, firstRuns, size);
            places = more.places();
            firstRuns = more.firstRuns();
            size = more.size();
        }
        int[][] prefixHashes = new int[PrefixHash.LENGTHS][size];
        for (int i = 0; i < size; i++) {
            PrefixHash.write(runs, firstRuns[i], prefixHashes, i);
        }
        int kinds = (seen & (Skeleton.IS_EAST_ASIAN | Skeleton.HAS_VOWEL_SIGNS))
                | ((seen & WITHIN_WORD) == 0 ? 0 : withinWords(units, length));
        kinds |= (seen & Skeleton.IS_EAST_ASIAN) == 0 ? 0 : maskedCharacter(units, length);
        return new WordStarts(places, prefixHashes, size, loneLetters, kinds);
    }

    /** Returns which of masks and digits are behind a letter, where they may stand for one. */
    private static int withinWords(char[] units, int length) {
        int kinds = 0;
        for (int i = 1; i < length; i++) {
            int facts = Skeleton.facts(units[i]);
            if ((facts & WITHIN_WORD) != 0 && Skeleton.isPlain(units[i - 1])) {
                int behind = MaskedWords.behind(units, i, length);
                int next = behind < length ? Skeleton.facts(units[behind]) : 0;
                boolean isMask = (facts & Skeleton.IS_STRONG_MASK) != 0
                        || ((facts & Skeleton.IS_MASK) != 0 && (next & (Skeleton.IS_PLAIN | Skeleton.IS_MASK)) != 0);
                kinds |= isMask ? Skeleton.IS_MASK : 0;
                kinds |= (next & Skeleton.IS_PLAIN) != 0 ? facts & Skeleton.IS_DIGIT : 0;
            }
        }
        return kinds;
    }

    /** Returns a bit if a sign that may replace a character is behind one of a script without spaces. */
    private static int maskedCharacter(char[] units, int length) {
        for (int i = 1; i < length; i++) {
            if (MaskedCharacters.isMask(units[i]) && Separators.isEastAsian(units[i - 1])) {
                return Skeleton.IS_STRONG_MASK;
            }
        }
        return 0;
    }

    /** Returns 1 if the bit is set, otherwise 0. */
    private static int bit(int facts, int mask) {
        return (facts & mask) >>> Integer.numberOfTrailingZeros(mask);
    }

    /** Returns 1 if the middle character is a letter and its neighbours are not, otherwise 0. */
    private static int isLone(int before, int middle, int behind) {
        return bit(before & behind & ~middle, Skeleton.IS_GAP);
    }

    /** Returns 1 if the class differs, otherwise 0. */
    private static int isOther(int facts, int before) {
        return (char) facts != (char) before ? 1 : 0;
    }

    /** Returns the word starts at which a term of {@code wanted} may begin. */
    WordStarts narrowed(FoldedText text, PrefixFilter wanted) {
        int[] kept = new int[16];
        int count = 0;
        for (int from = 0; from < size; from += PrefixFilter.BATCH) {
            int to = Math.min(size, from + PrefixFilter.BATCH);
            for (long left = wanted.mayBegin(text, this, from, to); left != 0; left &= left - 1) {
                kept = count < kept.length ? kept : Arrays.copyOf(kept, count * 2);
                kept[count++] = from + Long.numberOfTrailingZeros(left);
            }
        }
        int[][] fewer = new int[PrefixHash.LENGTHS][];
        for (int length = 0; length < fewer.length; length++) {
            fewer[length] = picked(prefixHashes[length], kept, count);
        }
        return new WordStarts(picked(places, kept, count), fewer, count, loneLetters, seen);
    }

    private static int[] picked(int[] from, int[] numbers, int count) {
        int[] picked = new int[count];
        for (int i = 0; i < count; i++) {
            picked[i] = from[numbers[i]];
        }
        return picked;
    }

    int size() {
        return size;
    }

    /** Returns the number of letters and digits in the whole text that have no letter or digit beside them. */
    int loneLetters() {
        return loneLetters;
    }

    /** Checks whether the whole text has Chinese characters, kana or Korean syllables. */
    boolean hasEastAsian() {
        return (seen & Skeleton.IS_EAST_ASIAN) != 0;
    }

    /** Checks whether the whole text has letters of a script in which vowels are marks on consonants. */
    boolean hasVowelSigns() {
        return (seen & Skeleton.HAS_VOWEL_SIGNS) != 0;
    }

    /** Checks whether the whole text has a digit between two letters. */
    boolean hasDigitWithinWord() {
        return (seen & Skeleton.IS_DIGIT) != 0;
    }

    /** Checks whether the whole text has a letter before a sign that may replace one. */
    boolean hasMask() {
        return (seen & Skeleton.IS_MASK) != 0;
    }

    /** Checks whether the whole text has a sign that may replace a character of a script without spaces. */
    boolean hasMaskedCharacter() {
        return (seen & Skeleton.IS_STRONG_MASK) != 0;
    }

    /** Returns the position of the word start with the given number. */
    int place(int number) {
        return places[number];
    }

    /** Returns the {@link PrefixHash}es of one prefix length, one for each word start. */
    int[] prefixHashes(int length) {
        return prefixHashes[length];
    }
}
