package dev.galley.text.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The endings that words take in each language, so that a plural or a case of a term is found. A set of languages is a
 * number with one bit for each.
 */
public final class Endings {
    /** English, whose endings depend on more than the last letter and are not listed here. */
    public static final long ENGLISH = 1;

    /** The languages whose endings cannot be those of a word in Latin script. */
    public static final long OTHER_SCRIPTS;

    private static final String RESOURCE = "endings.txt";
    private static final String ANY = "*";
    private static final String REPLACED = "-";
    private static final char DOUBLED = '=';
    private static final int MIN_STEM = 2;

    private static final Map<String, Long> LANGUAGES = new HashMap<>(Map.of("en", ENGLISH));
    private static final List<Rule> RULES = load();
    private static final List<Rule> STEM_RULES =
            RULES.stream().filter(Rule::replacesSeveral).toList();

    static {
        long others = 0;
        long latin = ENGLISH;
        for (Rule rule : RULES) {
            String ending = rule.endings().get(0);
            char letter = ending.charAt(ending.length() - 1);
            if (Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN) {
                latin |= rule.languages();
            } else {
                others |= rule.languages();
            }
        }
        OTHER_SCRIPTS = others & ~latin;
    }

    private static final Map<Character, List<Ending>> BEHIND = new ConcurrentHashMap<>();
    private static final Map<Character, List<Ending>> INSTEAD = new ConcurrentHashMap<>();

    private Endings() {}

    /**
     * An ending of some languages.
     *
     * @param letters its letters
     * @param languages the languages that have it
     */
    public record Ending(String letters, long languages) {}

    /** The endings of words with certain last letters, or with several last letters, which they replace. */
    private record Rule(long languages, String last, List<String> endings) {
        boolean replacesSeveral() {
            return last.startsWith(REPLACED);
        }
    }

    /**
     * Returns the set with a language.
     *
     * @param tag a BCP 47 tag; only its primary language counts
     * @return an empty set if its endings are not known
     */
    public static long of(String tag) {
        return LANGUAGES.getOrDefault(PrimaryLanguage.of(tag), 0L);
    }

    /**
     * Returns the endings behind a word with this last letter, in all languages of its script but English.
     */
    public static List<Ending> behind(char last) {
        return BEHIND.computeIfAbsent(last, letter -> of(letter, false));
    }

    /** Returns the endings that replace this last letter of a word. */
    public static List<Ending> insteadOf(char last) {
        return INSTEAD.computeIfAbsent(last, letter -> of(letter, true));
    }

    /** Returns the endings that replace several last letters of a word, by the number of these letters. */
    public static Map<Integer, List<Ending>> insteadOf(char[] word) {
        Map<Integer, List<Ending>> found = new TreeMap<>();
        for (Rule rule : STEM_RULES) {
            int stem = word.length - (rule.last().length() - REPLACED.length());
            if (stem >= MIN_STEM && rule.last().equals(REPLACED + new String(word, stem, word.length - stem))) {
                List<Ending> endings = found.computeIfAbsent(word.length - stem, count -> new ArrayList<>());
                rule.endings().forEach(ending -> endings.add(new Ending(ending, rule.languages())));
            }
        }
        return found;
    }

    private static List<Ending> of(char last, boolean replacing) {
        long specific = 0;
        List<Ending> endings = new ArrayList<>();
        for (Rule rule : RULES) {
            boolean isSpecific = !rule.replacesSeveral() && rule.last().indexOf(last) >= 0;
            boolean isForAny = rule.last().equals(ANY) && (rule.languages() & specific) == 0;
            if (isSpecific || isForAny) {
                for (String ending : rule.endings()) {
                    add(new Ending(ending, rule.languages()), last, replacing, endings);
                }
            }
            specific |= isSpecific ? rule.languages() : 0;
        }
        return List.copyOf(endings);
    }

    /** Adds an ending if it replaces the last letter, or if it does not. One that doubles that letter begins with it. */
    private static void add(Ending ending, char last, boolean replacing, List<Ending> endings) {
        String letters = ending.letters();
        boolean replaces = letters.charAt(0) == REPLACED.charAt(0);
        boolean doubles = letters.charAt(0) == DOUBLED;
        String bare = replaces || doubles ? letters.substring(1) : letters;
        char end = bare.charAt(bare.length() - 1);
        if (replaces == replacing && Character.UnicodeScript.of(end) == Character.UnicodeScript.of(last)) {
            endings.add(new Ending(doubles ? last + bare : bare, ending.languages()));
        }
    }

    private static long nextBit() {
        if (LANGUAGES.size() == Long.SIZE) {
            throw new IllegalStateException("There are more languages than bits in a long");
        }
        return 1L << LANGUAGES.size();
    }

    private static List<Rule> load() {
        List<Rule> rules = new ArrayList<>();
        for (String line : TextResource.lines(RESOURCE)) {
            String[] parts = line.split("\t", -1);
            long languages = 0;
            for (String tag : parts[0].split(" ", -1)) {
                languages |= LANGUAGES.computeIfAbsent(tag, unknown -> nextBit());
            }
            rules.add(new Rule(languages, parts[1], Arrays.asList(parts[2].split(" ", -1))));
        }
        return List.copyOf(rules);
    }
}
