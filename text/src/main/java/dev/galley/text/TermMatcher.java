package dev.galley.text;

import dev.galley.text.internal.Alphabets;
import dev.galley.text.internal.Endings;
import dev.galley.text.internal.Skeleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the terms of a {@link TermSet} in texts, including disguised spellings. Compiled once; matching time is linear
 * in the length of the text and almost independent of the number of terms. Immutable and thread-safe.
 *
 * <pre>{@code
 * TermMatcher matcher = TermMatcher.of(TermSet.ofLines("free money\ncasino*"));
 * for (TermHit hit : matcher.matches("FR€€-M0NEY at our casinos!")) {
 *     hit.term();     // "free money", then "casino*"
 *     hit.span();     // the range in the original text
 *     hit.foldings(); // for example CASE and LEET
 * }
 * }</pre>
 */
public final class TermMatcher {
    /** The maximum number of hits reported for one text. */
    public static final int MAX_HITS = 1000;

    private final TermSet set;
    private final Normalizer normalizer;
    private final TermIndex atWords;
    private final TermAutomaton anywhere;
    /** Terms that start with a Chinese character, kana or a Korean syllable; most texts have none. */
    private final TermAutomaton eastAsian;

    private final Optional<MisspeltTerms> misspelt;
    private final Optional<Long> alphabets;

    private TermMatcher(TermSet set, Normalizer normalizer) {
        this.set = set;
        this.normalizer = normalizer;
        alphabets = Alphabets.of(set.languages());
        List<Term> terms = parse(set, normalizer);
        misspelt = set.isMisspelt() ? Optional.of(new MisspeltTerms(terms)) : Optional.empty();
        atWords = TermTreeBuilder.build(
                terms.stream().filter(Term::startsWithWord).toList(), true);
        anywhere = new TermAutomaton(terms.stream()
                .filter(term -> !term.startsWithWord() && !isEastAsian(term))
                .toList());
        eastAsian = new TermAutomaton(terms.stream()
                .filter(term -> !term.startsWithWord() && isEastAsian(term))
                .toList());
    }

    /**
     * Creates a matcher that undoes every kind of disguise.
     *
     * @throws IllegalArgumentException if a term has no letter to search for or is too long
     */
    public static TermMatcher of(TermSet set) {
        return of(set, Normalizer.full());
    }

    /**
     * Creates a matcher that recognises the disguised spellings that {@code normalizer} folds.
     *
     * @throws IllegalArgumentException if a term has no letter to search for or is too long
     */
    public static TermMatcher of(TermSet set, Normalizer normalizer) {
        return new TermMatcher(set, normalizer);
    }

    private static boolean isEastAsian(Term term) {
        return term.before().length == 0 && Skeleton.is(term.letters()[0], Skeleton.IS_EAST_ASIAN);
    }

    private static List<Term> parse(TermSet set, Normalizer normalizer) {
        TermParser parser = new TermParser(normalizer, set.isAnywhere());
        List<Term> given = parser.parseAll(set.terms(), TermKind.STRONG);
        given.addAll(parser.parseAll(set.weak(), TermKind.WEAK));
        List<Term> terms = new ArrayList<>();
        for (Term term : given) {
            Term prefixed = set.isPrefixed() && Prefixes.mayPrecede(term) ? term.withPrefixes() : term;
            terms.addAll(set.isInflected() ? Inflections.of(prefixed) : List.of(prefixed));
        }
        terms.addAll(new TermParser(normalizer, false).parseAll(set.allowed(), TermKind.ALLOWED));
        return terms;
    }

    /** Returns the terms it searches for. */
    public TermSet terms() {
        return set;
    }

    /** Returns the hits in {@code text}, in order of appearance; at most {@link #MAX_HITS}. */
    public List<TermHit> matches(String text) {
        return matches(normalizer.normalize(text));
    }

    /**
     * Returns the hits in {@code text}, in order of appearance. Of nested hits only the outermost is reported, and at
     * most {@link #MAX_HITS} in total.
     *
     * @param text a text normalised by this matcher's normaliser; a text from another normaliser is normalised again
     */
    public List<TermHit> matches(NormalizedText text) {
        return matches(text, Optional.empty());
    }

    /**
     * Returns the hits in a text of a known language, where a marked letter that is not one of the language is read as
     * the plain letter.
     *
     * @param text a text normalised by this matcher's normaliser; a text from another normaliser is normalised again
     * @param language the language of the text, a BCP 47 tag; empty or not a known language if unknown
     */
    public List<TermHit> matches(NormalizedText text, Optional<String> language) {
        return matches(text, language, false);
    }

    /**
     * Returns the hits in {@code text} as {@link #matches(NormalizedText)} does, but also those within other hits.
     *
     * @param text a text normalised by this matcher's normaliser; a text from another normaliser is normalised again
     */
    public List<TermHit> allMatches(NormalizedText text) {
        return matches(text, Optional.empty(), true);
    }

    private List<TermHit> matches(NormalizedText text, Optional<String> language, boolean withNested) {
        if (!text.normalizer().equals(normalizer)) {
            return matches(normalizer.normalize(text.original()), language, withNested);
        }
        Optional<PrefixFilter> wanted = text.filter().prefixFilter(this);
        Reading reading = new Reading(text.original(), normalizer.bits(), alphabets, language, endings(language));
        FoundTerms written = scan(text.written(), wanted, reading);
        findMasked(text, written, reading);
        if (misspelt.isPresent()) {
            misspelt.get().find(text.written(), written);
        }
        List<FoldedText> parts = text.joined(wanted);
        List<FoundTerms> joined = parts.isEmpty() ? List.of() : new ArrayList<>(parts.size());
        boolean isEmpty = written.size() == 0;
        for (FoldedText part : parts) {
            FoundTerms found = scan(part, wanted, reading);
            found.keepSeamless();
            isEmpty &= found.size() == 0;
            joined.add(found);
        }
        if (isEmpty) {
            return List.of();
        }
        HitCollector hits = new HitCollector(text.original(), normalizer.foldings(), withNested);
        hits.allow(written);
        joined.forEach(hits::allow);
        hits.sortAllowed();
        hits.collect(written, 0);
        joined.forEach(found -> hits.collect(found, LetterMatch.SPACED));
        return hits.result();
    }

    /** Returns the languages of endings: English, since many terms are, those of the terms, and that of the text. */
    private long endings(Optional<String> language) {
        if (!set.isInflected()) {
            return set.isPrefixed() ? Endings.OTHER_SCRIPTS : 0;
        }
        long endings = Endings.ENGLISH | language.map(Endings::of).orElse(Endings.OTHER_SCRIPTS);
        for (String tag : set.languages()) {
            endings |= Endings.of(tag);
        }
        return endings;
    }

    /**
     * Searches a text.
     *
     * @param wanted the shared prefix filter of several matchers, if there is one
     */
    private FoundTerms scan(FoldedText text, Optional<PrefixFilter> wanted, Reading reading) {
        TermScanner scanner = new TermScanner(text, reading);
        if (!atWords.isEmpty()) {
            scanner.scanWords(atWords, wanted.isPresent() ? text.wordStarts(wanted.get()) : text.wordStarts());
        }
        if (!anywhere.index().isEmpty()) {
            scanner.scanAll(anywhere);
        }
        if (!eastAsian.index().isEmpty() && text.wordStarts().hasEastAsian()) {
            scanner.scanAll(eastAsian);
        }
        return scanner.found();
    }

    private void findMasked(NormalizedText text, FoundTerms found, Reading reading) {
        int[] words = text.masked();
        if (words.length > 0 && !atWords.isEmpty()) {
            MaskedScan scan = new MaskedScan(text.written(), atWords, reading);
            for (int i = 0; i < words.length; i += 2) {
                scan.word(words[i], words[i + 1], found);
            }
        }
        if (normalizer.applies(Folding.MASKED) && text.written().wordStarts().hasMaskedCharacter()) {
            findMaskedCharacters(text.written(), atWords, found, reading);
            findMaskedCharacters(text.written(), eastAsian.index(), found, reading);
        }
    }

    private static void findMaskedCharacters(FoldedText text, TermIndex terms, FoundTerms found, Reading reading) {
        if (!terms.isEmpty()) {
            MaskedCharacters.find(text, new MaskedScan(text, terms, reading), found);
        }
    }

    /** Returns the normaliser of the texts it searches. */
    public Normalizer normalizer() {
        return normalizer;
    }

    /** Returns the terms that start with a word. */
    TermIndex atWords() {
        return atWords;
    }

    @Override
    public String toString() {
        return "TermMatcher[" + set.terms().size() + " terms]";
    }
}
