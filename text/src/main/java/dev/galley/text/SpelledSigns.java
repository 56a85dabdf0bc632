package dev.galley.text;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folded text in which the dots and at signs of addresses that are spelled out, to hide the address from filters, are
 * replaced by the signs themselves: {@code spam(dot)example}, {@code spam[.]example}, {@code spam dot com}, {@code name
 * (at) spam.example}, {@code bit . ly / x}. Each position can be mapped back. The text itself, without a copy, if it has none.
 */
final class SpelledSigns {
    private static final Set<String> DOTS = Set.of(
            ".", "dot", "d0t", "punkt", "point", "punto", "ponto", "punt", "nokta", "kropka", "точка", "тчк", "点", "點",
            "ドット", "نقطة");
    private static final Set<String> ATS = Set.of("@", "at", "ät", "arroba", "arobase", "собака", "собачка");
    /** Top-level domains of short addresses that are not words in a common language. */
    private static final Set<String> RARE_DOMAINS = Set.of("ly", "gl", "gd", "tk", "xyz", "icu");
    /** Top-level domains that may follow the word for a dot in languages other than English without a path. */
    private static final Set<String> CLEAR_DOMAINS = Set.of("com", "org", "ru", "рф", "xyz", "biz", "icu", "example");

    /** Words before "dot com" where it is spoken of and not part of an address. */
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "every", "each", "any", "no", "this", "that", "these", "all", "and", "or", "of", "der",
            "die", "das", "den", "dem", "des", "ein", "eine", "einer", "und", "le", "la", "les", "un", "une", "du",
            "et", "el", "los", "las", "una", "y", "o", "os", "um", "uma", "il", "lo", "gli", "uno", "e", "de", "het",
            "een", "en");

    private static final int ASCII = 0x80;
    // What a character is for the one behind it,
    private static final int ANY = 1;
    private static final int APART = 1 << 1;
    private static final int T = 1 << 2;
    // and which of these a sign that begins with it needs before it.
    private static final int NEEDS = 3;
    private static final byte[] KINDS = kinds();
    private static final int OTHER = ANY | ANY << NEEDS;

    private static final int LONGEST = 8;
    /** The first of the letters of Chinese and Japanese, which are written without spaces. */
    private static final char FIRST_WITHOUT_SPACES = '\u3040';

    private final char[] units;
    private final int length;
    private final int @Nullable [] starts;

    private SpelledSigns(char[] units, int length, int @Nullable [] starts) {
        this.units = units;
        this.length = length;
        this.starts = starts;
    }

    /** Replaces the signs that are spelled out in the first {@code length} units, which are in lower case. */
    static SpelledSigns in(char[] units, int length) {
        Replacement replacement = null;
        for (int i = 1; i + 1 < length; i++) {
            // One branch rules out most places.
            if ((kind(units[i]) >> NEEDS & kind(units[i - 1])) == 0) {
                continue;
            }
            Sign sign = mayBegin(units, i) ? signAt(units, i, length) : null;
            if (sign != null) {
                replacement = replacement == null ? new Replacement(units, length) : replacement;
                Sign at = sign.sign == '.' ? atBefore(units, sign.start) : null;
                if (at != null) {
                    replacement.put(at);
                }
                replacement.put(sign);
                i = sign.end - 1;
                Sign slash = sign.sign == '.' ? slashBehind(units, sign.end, length) : null;
                if (slash != null) {
                    replacement.put(slash);
                    i = slash.end - 1;
                }
            }
        }
        return replacement == null ? new SpelledSigns(units, length, null) : replacement.result();
    }

    char[] units() {
        return units;
    }

    int length() {
        return length;
    }

    /** Returns the position in the folded text at which the unit at {@code at} begins. */
    int from(int at) {
        return starts == null ? at : starts[at];
    }

    /** Returns the position in the folded text at which the unit before {@code at} ends. */
    int to(int at) {
        return starts == null ? at : starts[at];
    }

    /** A sign that is spelled out, with the range that it replaces. */
    private record Sign(char sign, int start, int end) {}

    private static byte[] kinds() {
        byte[] kinds = new byte[ASCII];
        Arrays.fill(kinds, (byte) ANY);
        kinds[' '] |= APART | T << NEEDS;
        kinds['-'] |= APART;
        kinds['t'] |= T;
        for (char c : new char[] {'(', '[', '{', '<', '.'}) {
            kinds[c] |= ANY << NEEDS;
        }
        for (char c : new char[] {'d', 'p', 'n', 'k'}) {
            kinds[c] |= APART << NEEDS;
        }
        return kinds;
    }

    private static int kind(char unit) {
        return unit < ASCII ? KINDS[unit] : OTHER;
    }

    /**
     * Checks whether a sign may begin at {@code at}: a bracket, or a dot or the first letters of one behind a blank or hyphen. In
     * scripts without spaces it follows the name at once.
     */
    private static boolean mayBegin(char[] units, int at) {
        char next = units[at + 1];
        return switch (units[at]) {
            case '(', '[', '{', '<', '点', '點', 'ド' -> true;
            case '.' -> units[at - 1] == ' ' || next == ' ';
            case ' ' -> units[at - 1] == 't' && next == 'm';
            case 'd', 'p' -> isApart(units, at) && (next == 'o' || next == 'u' || next == '0');
            case 'n', 'k', 'т' -> isApart(units, at) && (next == 'o' || next == 'r' || next == 'о' || next == 'ч');
            case 'ن' -> isApart(units, at) && next == 'ق';
            default -> false;
        };
    }

    private static boolean isApart(char[] units, int at) {
        return units[at - 1] == ' ' || units[at - 1] == '-';
    }

    private static @Nullable Sign signAt(char[] units, int at, int length) {
        char unit = units[at];
        if (opens(unit)) {
            return bracketed(units, at, length);
        }
        if (unit == ' ') {
            return isTelegram(units, at, length) ? new Sign('.', at, at + 1) : null;
        }
        if (unit == '.' && units[at - 1] != ' ' && !isDomainWithPath(units, at + 2, length)) {
            return null;
        }
        int end = at + 1;
        boolean spaceless = unit >= FIRST_WITHOUT_SPACES;
        while (unit != '.' && end < length && end - at <= LONGEST && Character.isLetterOrDigit(units[end])) {
            if (spaceless && units[end] < FIRST_WITHOUT_SPACES) {
                break;
            }
            end++;
        }
        boolean isDot = DOTS.contains(new String(units, at, end - at));
        boolean hyphens = units[at - 1] == '-' && end < length && units[end] == '-';
        int start = hyphens ? at - 1 : blanksBefore(units, at);
        int next = hyphens ? end + 1 : blanksBehind(units, end, length);
        boolean apart = unit == '.' || next > end || (spaceless && units[at - 1] < FIRST_WITHOUT_SPACES);
        boolean isClear = unit == '.' || (unit == 'd' && !hyphens) || isClear(units, next, length);
        return isDot && isClear && apart && isName(units, start) && isDomain(units, start, next, length)
                ? new Sign('.', start, next)
                : null;
    }

    /** Checks whether a word that may be the name of a host ends at {@code end}; people write "the dot com bubble" and "a .net domain". */
    private static boolean isName(char[] units, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST && Character.isLetterOrDigit(units[start - 1])) {
            start--;
        }
        return start < end && !DETERMINERS.contains(new String(units, start, end - start));
    }

    /** Checks whether there is a top-level domain at {@code at} that is not a word, or one with a path behind it. */
    private static boolean isClear(char[] units, int at, int length) {
        int end = at;
        while (end < length && end - at <= LONGEST && Character.isLetterOrDigit(units[end])) {
            if (units[end] >= FIRST_WITHOUT_SPACES && units[at] < FIRST_WITHOUT_SPACES) {
                break;
            }
            end++;
        }
        String label = new String(units, at, end - at);
        boolean hasPath = end + 1 < length && units[end] == '/' && Character.isLetterOrDigit(units[end + 1]);
        boolean isCompound = units[at - 1] == '-' && label.equals("com");
        return hasPath || (CLEAR_DOMAINS.contains(label) && !isCompound);
    }

    /** Checks whether {@code t me/name} is around the blank. */
    private static boolean isTelegram(char[] units, int blank, int length) {
        return (blank == 1 || Character.isWhitespace(units[blank - 2]))
                && blank + 4 < length
                && units[blank + 2] == 'e'
                && units[blank + 3] == '/'
                && Character.isLetterOrDigit(units[blank + 4]);
    }

    /** Checks whether a top-level domain that is hardly a word stands at {@code at}, with a path behind it: {@code bit. ly/x}. */
    private static boolean isDomainWithPath(char[] units, int at, int length) {
        int end = at;
        while (end < length && end - at <= LONGEST && Character.isLetterOrDigit(units[end])) {
            end++;
        }
        return end + 1 < length
                && units[end] == '/'
                && Character.isLetterOrDigit(units[end + 1])
                && RARE_DOMAINS.contains(new String(units, at, end - at));
    }

    /** Reads {@code (dot)}, {@code [at]} and the like, with or without blanks around the word and the brackets. */
    private static @Nullable Sign bracketed(char[] units, int at, int length) {
        int from = blanksBehind(units, at + 1, length);
        int to = from;
        while (to < length && to - from <= LONGEST && units[to] != ' ' && !closes(units[to])) {
            to++;
        }
        int close = blanksBehind(units, to, length);
        if (to == from || close >= length || !closes(units[close])) {
            return null;
        }
        String word = new String(units, from, to - from);
        boolean isAt = ATS.contains(word);
        int start = blanksBefore(units, at);
        int end = blanksBehind(units, close + 1, length);
        return (isAt || DOTS.contains(word)) && isWord(units, start - 1) && end < length && isWord(units, end)
                ? new Sign(isAt ? '@' : '.', start, end)
                : null;
    }

    /** Returns the word "at" before the label that ends at {@code dot}: {@code name at spam dot com}. */
    private static @Nullable Sign atBefore(char[] units, int dot) {
        int label = dot;
        while (label > 0 && (Character.isLetterOrDigit(units[label - 1]) || units[label - 1] == '-')) {
            label--;
        }
        int end = blanksBefore(units, label);
        boolean isAt = end >= 4
                && end < label
                && units[end - 1] == 't'
                && units[end - 2] == 'a'
                && units[end - 3] == ' '
                && isWord(units, end - 4);
        return isAt ? new Sign('@', end - 3, label) : null;
    }

    /** Returns the slash with blanks around it behind the label that starts at {@code label}: {@code bit (dot) ly / x}. */
    private static @Nullable Sign slashBehind(char[] units, int label, int length) {
        int end = label;
        while (end < length && Character.isLetterOrDigit(units[end])) {
            end++;
        }
        int slash = blanksBehind(units, end, length);
        if (slash >= length || units[slash] != '/') {
            return null;
        }
        int next = blanksBehind(units, slash + 1, length);
        boolean isApart = slash > end || next > slash + 1;
        return isApart && next < length && isWord(units, next) ? new Sign('/', end, next) : null;
    }

    private static int blanksBefore(char[] units, int at) {
        int start = at;
        while (start > 0 && at - start < 2 && units[start - 1] == ' ') {
            start--;
        }
        return start;
    }

    private static int blanksBehind(char[] units, int at, int length) {
        int end = at;
        while (end < length && end - at < 2 && units[end] == ' ') {
            end++;
        }
        return end;
    }

    private static boolean isWord(char[] units, int at) {
        return at >= 0 && Character.isLetterOrDigit(units[at]);
    }

    /**
     * Checks whether a top-level domain stands at {@code at}: one that is hardly a word, or a common one that a path
     * follows. Blanks around the slash do not make a path ("over . in / out"), except behind a name of one letter, as {@code t . me
     * / x}.
     */
    private static boolean isDomain(char[] units, int before, int at, int length) {
        int end = at;
        while (end < length
                && end - at <= LONGEST
                && Character.isLetterOrDigit(units[end])
                && (units[end] < FIRST_WITHOUT_SPACES || units[at] >= FIRST_WITHOUT_SPACES)) {
            end++;
        }
        String label = new String(units, at, end - at);
        boolean hasPath = (end + 1 < length && units[end] == '/' && Character.isLetterOrDigit(units[end + 1]))
                || (isLetterAlone(units, before) && slashBehind(units, at, length) != null);
        return HostNames.isDomainWord(label) || (hasPath && HostNames.isCommonDomain(label));
    }

    /** Checks whether a letter that is not a word ends at {@code end}. */
    private static boolean isLetterAlone(char[] units, int end) {
        return end > 1
                && units[end - 2] == ' '
                && Character.isLetter(units[end - 1])
                && "aioxyeu".indexOf(units[end - 1]) < 0;
    }

    private static boolean opens(char unit) {
        return unit == '(' || unit == '[' || unit == '{' || unit == '<';
    }

    private static boolean closes(char unit) {
        return unit == ')' || unit == ']' || unit == '}' || unit == '>';
    }

    /** A copy of the text up to the sign that was replaced last. */
    private static final class Replacement {
        private final char[] from;
        private final int fromLength;
        private final char[] units;
        private final int[] starts;
        private int length;
        private int copied;

        Replacement(char[] from, int length) {
            this.from = from;
            fromLength = length;
            units = new char[length];
            starts = new int[length + 1];
        }

        void put(Sign sign) {
            if (sign.start < copied) {
                return;
            }
            copy(sign.start);
            units[length] = sign.sign;
            starts[length++] = sign.start;
            copied = sign.end;
        }

        private void copy(int end) {
            for (; copied < end; copied++) {
                units[length] = from[copied];
                starts[length++] = copied;
            }
        }

        SpelledSigns result() {
            copy(fromLength);
            starts[length] = fromLength;
            return new SpelledSigns(Arrays.copyOf(units, length), length, Arrays.copyOf(starts, length + 1));
        }
    }
}
