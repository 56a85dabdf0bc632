package dev.galley.validation.rule;

import dev.galley.validation.Passage;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the letters of a text with the script of its declared language. */
final class ScriptGuess {
    /** The maximum number of letters to examine. */
    private static final int SAMPLE = 600;

    private static final int MIN_LETTERS = 200;
    /** The number of letters after which a text that is mostly in the right script is not read on. */
    private static final int EARLY = 40;
    /** The first letter that is not Latin. */
    private static final char FIRST_OTHER = '\u0250';
    /** The share of the letters that must be of another script, in per cent. */
    private static final int MIN_SHARE = 90;

    private static final Set<UnicodeScript> LATIN = Set.of(UnicodeScript.LATIN);
    private static final Set<UnicodeScript> CYRILLIC = Set.of(UnicodeScript.CYRILLIC);
    private static final Set<UnicodeScript> ARABIC = Set.of(UnicodeScript.ARABIC);
    private static final Set<UnicodeScript> DEVANAGARI = Set.of(UnicodeScript.DEVANAGARI);

    /** The scripts of languages that are written in one way only, apart from those in Latin letters. */
    private static final Map<String, Set<UnicodeScript>> SCRIPTS = Map.ofEntries(
            Map.entry("ru", CYRILLIC),
            Map.entry("uk", CYRILLIC),
            Map.entry("bg", CYRILLIC),
            Map.entry("be", CYRILLIC),
            Map.entry("mk", CYRILLIC),
            Map.entry("ar", ARABIC),
            Map.entry("fa", ARABIC),
            Map.entry("ur", ARABIC),
            Map.entry("hi", DEVANAGARI),
            Map.entry("mr", DEVANAGARI),
            Map.entry("ne", DEVANAGARI),
            Map.entry("el", Set.of(UnicodeScript.GREEK)),
            Map.entry("he", Set.of(UnicodeScript.HEBREW)),
            Map.entry("bn", Set.of(UnicodeScript.BENGALI)),
            Map.entry("ta", Set.of(UnicodeScript.TAMIL)),
            Map.entry("te", Set.of(UnicodeScript.TELUGU)),
            Map.entry("th", Set.of(UnicodeScript.THAI)),
            Map.entry("ka", Set.of(UnicodeScript.GEORGIAN)),
            Map.entry("hy", Set.of(UnicodeScript.ARMENIAN)),
            Map.entry("ko", Set.of(UnicodeScript.HANGUL, UnicodeScript.HAN)),
            Map.entry("zh", Set.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO)),
            Map.entry("ja", Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA)));

    private ScriptGuess() {}

    /**
     * Returns the script of texts that are clearly not in the script of the declared language.
     *
     * @param declared a language (ISO 639)
     * @param texts running text; quotations are left out
     * @return the English name of a script in lower case, such as {@code cyrillic}; empty if the texts are in the right script, too
     *     short or mixed, or if the script of the language is not known
     */
    static Optional<String> other(String declared, List<Passage> texts) {
        Set<UnicodeScript> expected = SCRIPTS.get(declared);
        if (expected == null) {
            if (!LanguageGuess.knows(declared)) {
                return Optional.empty();
            }
            expected = LATIN;
        }
        Map<UnicodeScript, Integer> counts = new HashMap<>();
        int letters = 0;
        int right = 0;
        for (int t = 0; t < texts.size() && letters < SAMPLE; t++) {
            String text = texts.get(t).kind() == Passage.Kind.QUOTE
                    ? ""
                    : texts.get(t).words();
            for (int i = 0; i < text.length() && letters < SAMPLE; i++) {
                char c = text.charAt(i);
                if (Character.isLetter(c)) {
                    UnicodeScript script = c < FIRST_OTHER ? UnicodeScript.LATIN : UnicodeScript.of(c);
                    letters++;
                    right += expected.contains(script) ? 1 : 0;
                    if (letters >= EARLY && 2 * right > letters) {
                        return Optional.empty();
                    }
                    counts.merge(script, 1, Integer::sum);
                }
            }
        }
        return letters < MIN_LETTERS ? Optional.empty() : dominant(counts, letters, expected);
    }

    private static Optional<String> dominant(
            Map<UnicodeScript, Integer> counts, int letters, Set<UnicodeScript> expected) {
        for (Map.Entry<UnicodeScript, Integer> script : counts.entrySet()) {
            if (100 * script.getValue() >= MIN_SHARE * letters && !expected.contains(script.getKey())) {
                return Optional.of(script.getKey().name().toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }
}
