package dev.galley.format.html.part;

import dev.galley.format.html.tree.PageTree;
import dev.galley.internal.date.LenientDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Distinguishes names of people from other words, and splits a byline into names. */
final class Names {
    private static final int MAX_NAME = 100;
    private static final int MAX_CASELESS = 25;

    private static final String AROUND = ",-–—:»« ";

    /** A full stop behind as many letters ends a sentence; behind fewer it may be that of "Jr." or an initial. */
    private static final int MIN_SENTENCE_END = 4;

    /** The maximum length of two abbreviations, such as "BBC TV". */
    private static final int MAX_ABBREVIATIONS = 5;

    /** The length at which a declared list of names is cut. */
    private static final int MAX_DECLARED = 2_000;

    /** The Korean word for "reporter", which follows the name. */
    static final String KOREAN_REPORTER = "기자";

    private static final Pattern CONNECTIVES =
            Pattern.compile("\\s*(?:[;|•·●▪]|(?<=\\p{L})/(?=\\p{L})|\\s(?:and|und|et|y|e|og|och|en|&|–|—)\\s)\\s*");
    private static final Pattern COMMAS = Pattern.compile("\\s*[,،、]\\s*");

    private Names() {}

    /** Splits a byline such as "By Ada Brook and Tom Reed" into names. */
    static List<String> split(String byline) {
        String text = withoutBefore(EmailText.without(collapsed(byline)), false);
        if (text.contains("://")) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String name : CONNECTIVES.split(text, -1)) {
            add(withoutBefore(trimmed(name), !names.isEmpty()), names);
        }
        return names;
    }

    /** Adds the names in a list with commas, in which roles, places and degrees may follow a name. */
    private static void add(String one, List<String> names) {
        String[] parts = COMMAS.split(withoutPlace(one), -1);
        if (parts.length == 2 && isSingle(parts[0]) && isSingle(parts[1]) && !isTitle(parts[1])) {
            names.add(parts[1] + " " + parts[0]);
        } else if (parts.length > 1 && isPersonal(parts[0])) {
            names.add(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                if (isPersonal(parts[i])) {
                    names.add(parts[i]);
                } else if (isTitle(parts[i])) {
                    names.set(names.size() - 1, names.get(names.size() - 1) + ", " + parts[i]);
                }
            }
        } else if (!one.isEmpty()) {
            names.add(parts.length == 1 ? parts[0] : one);
        }
    }

    /** Removes "in Paris" behind a name, and the word for "reporter" that Korean names have behind them. */
    private static String withoutPlace(String name) {
        int korean = name.indexOf(KOREAN_REPORTER);
        if (korean > 0) {
            String before = name.substring(0, korean).strip();
            return before.substring(before.lastIndexOf(' ') + 1);
        }
        int in = name.indexOf(" in ");
        return in > 0 && isPersonal(name.substring(0, in)) ? name.substring(0, in) : name;
    }

    /**
     * Removes words such as "written by" before a name.
     *
     * @param later whether other names precede this one, so that "Di" and "Von" are first names rather than words for "by"
     */
    private static String withoutBefore(String name, boolean later) {
        String text = name;
        boolean cut = true;
        while (cut) {
            cut = false;
            String lower = text.toLowerCase(Locale.ROOT);
            for (String before : NameWords.BEFORE) {
                if (lower.startsWith(before)
                        && (!later || !Character.isLetter(before.charAt(before.length() - 1)) || before.endsWith("by"))
                        && (text.length() == before.length()
                                || !Character.isLetter(before.charAt(before.length() - 1))
                                || !Character.isLetter(text.charAt(before.length())))) {
                    text = text.substring(before.length()).strip();
                    cut = true;
                    break;
                }
            }
        }
        return text;
    }

    /** Removes the commas and dashes around a name, and the full stop after it. */
    private static String trimmed(String name) {
        int start = 0;
        int end = name.length();
        if (name.endsWith(".") && isAfterWord(name, end - 1)) {
            end--;
        }
        while (start < end && AROUND.indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AROUND.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end);
    }

    /** Checks for words that name people who did something else than write the text. */
    static boolean isOfOthers(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String other : NameWords.OTHERS) {
            if (lower.startsWith(other)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the part of a shown byline that names writers: what comes before dates and before what editors and photographers did. */
    static String writers(String byline) {
        String lower = byline.toLowerCase(Locale.ROOT);
        int end = byline.length();
        if (lower.length() == end) {
            for (String other : NameWords.OTHERS) {
                int at = lower.indexOf(other);
                end = at > 0 ? Math.min(end, at) : end;
            }
        }
        for (int i = 0; i < end; i++) {
            if (Character.isDigit(byline.charAt(i))) {
                return isPartOfName(byline, i) ? "" : withoutDateWords(trimmed(byline.substring(0, i)));
            }
            if (isSentenceEnd(byline, i)) {
                return byline.substring(0, i);
            }
        }
        return byline.substring(0, end);
    }

    /** Checks for the end of a sentence before another, as in "Written by Ada Brook. Published in March". */
    private static boolean isSentenceEnd(String text, int i) {
        return text.charAt(i) == '.' && text.startsWith(" ", i + 1) && isAfterWord(text, i);
    }

    private static boolean isAfterWord(String text, int i) {
        if (i < MIN_SENTENCE_END) {
            return false;
        }
        for (int at = i - MIN_SENTENCE_END; at < i; at++) {
            if (!Character.isLetter(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Checks for a number that ends a name, as in "Sailor 1 » Thursday", rather than being part of a date or time. */
    private static boolean isPartOfName(String text, int start) {
        int end = start;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == ' ')) {
            end++;
        }
        return end == text.length() || (!Character.isLetter(text.charAt(end)) && ".,:/-".indexOf(text.charAt(end)) < 0);
    }

    /** Removes the words of a date whose numbers have been removed, such as "on March". */
    private static String withoutDateWords(String words) {
        String text = words;
        while (!text.isEmpty()) {
            String last = text.substring(text.lastIndexOf(' ') + 1);
            if (!isDateWord(trimmed(last))) {
                return text;
            }
            text = trimmed(text.substring(0, text.length() - last.length()));
        }
        return text;
    }

    private static boolean isDateWord(String word) {
        return word.isEmpty()
                || NameWords.DATE_WORDS.contains(word.toLowerCase(Locale.ROOT))
                || (word.length() > 2 && LenientDate.parse("1 " + word + " 2000") != null);
    }

    /** Returns at most {@link #MAX_DECLARED} characters with their white space collapsed, which bounds the cost of splitting. */
    private static String collapsed(String byline) {
        StringBuilder words = new StringBuilder();
        PageTree.append(words, byline.length() <= MAX_DECLARED ? byline : byline.substring(0, MAX_DECLARED));
        return words.toString().strip();
    }

    private static boolean isSingle(String word) {
        return !word.isEmpty() && word.indexOf(' ') < 0 && Character.isUpperCase(word.charAt(0));
    }

    /** Checks for letters after a name, such as "MD" or "Ph.D." */
    private static boolean isTitle(String words) {
        for (String word : words.split(" ", -1)) {
            boolean title = word.length() <= 5
                    && (word.indexOf('.') > 0 || word.length() < 2 || Character.isUpperCase(word.charAt(1)));
            if (!title) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    /** Checks for two to five words that all begin with a capital letter, none of which is a role. */
    static boolean isPersonal(String name) {
        String[] words = name.split(" ", -1);
        if (words.length > 5 || words.length < 2 || !isName(name)) {
            return false;
        }
        for (String word : words) {
            if (word.isEmpty()
                    || (word.length() > 3 && !Character.isUpperCase(word.charAt(0)))
                    || NameWords.ROLES.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return Character.isUpperCase(name.charAt(0)) && name.length() > MAX_ABBREVIATIONS;
    }

    /** Checks whether a declared text may be a name. */
    static boolean isName(String name) {
        if (name.length() > MAX_NAME
                || name.length() < 2
                || NameWords.NOT_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isDigit(c) || c == '@' || c == '{' || c == ':') {
                return false;
            }
        }
        String[] words = name.split(" ", -1);
        String last = words[words.length - 1].toLowerCase(Locale.ROOT);
        if ((name.indexOf('(') < 0) != (name.indexOf(')') < 0) || last.equals("by") || last.equals("von")) {
            return false;
        }
        return words.length <= 8
                && !NameWords.ACTIONS.contains(
                        trimmed(words[0].replace("+", "")).toLowerCase(Locale.ROOT));
    }

    /** Checks whether words that a page shows may be a name: not a sentence, and most words begin with a capital letter. */
    static boolean isShownName(String name) {
        if (!isName(name) || name.indexOf('(') >= 0 || name.indexOf(')') >= 0 || isMonth(name)) {
            return false;
        }
        String[] words = name.split(" ", -1);
        int small = 0;
        for (String word : words) {
            small += !word.isEmpty() && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
        }
        String last = words[words.length - 1];
        char end = last.isEmpty() ? ' ' : last.charAt(last.length() - 1);
        boolean sentence = end == '!' || end == '?' || (end == '.' && last.length() > 4 && last.indexOf('.') > 3);
        return !sentence && (words.length == 1 ? name.length() > 2 : small * 2 <= words.length);
    }

    private static boolean isMonth(String word) {
        return word.indexOf(' ') < 0 && isDateWord(word);
    }

    /** Checks for the name of a group, such as "The Harbour Team". */
    static boolean isTeam(String name) {
        String[] words = name.split(" ", -1);
        for (String word : words) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return words.length > 1
                && isName(name)
                && NameWords.TEAMS.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
    }

    /** Checks for a name in a script without capitals, such as that of a Chinese or Arabic author after "author:". */
    static boolean isCaseless(String name) {
        return isName(name)
                && name.length() <= MAX_CASELESS
                && Character.getType(name.charAt(0)) == Character.OTHER_LETTER;
    }

    /** Checks for a word between two names. */
    static boolean isConnective(String word) {
        return NameWords.CONNECTIVES.contains(word);
    }
}
