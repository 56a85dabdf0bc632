package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks which marks make another word, and which are a disguise. */
class LettersOfLanguagesTest {
    private static List<TermHit> hits(String term, String text, String language) {
        TermMatcher matcher = TermMatcher.of(TermSet.builder().term(term).build());
        NormalizedText normalized = Normalizer.full().normalize(text);
        return matcher.matches(normalized, Optional.ofNullable(language));
    }

    @Test
    void anAccentMayBeMissingInGreek() {
        assertThat(hits("βλάκας", "βλάκας, βλακας, ΒΛΑΚΑΣ", "el")).hasSize(3);
        assertThat(hits("βλακας", "βλάκας", "el")).hasSize(1);
    }

    /** Each pair is two words of one language, which must not match in either direction. */
    @ParameterizedTest
    @CsvSource({
        "de, drucken, drücken",
        "de, losen, lösen",
        "de, Vater, Väter",
        "de, Losung, Lösung",
        "tr, acı, aci",
        "tr, kar, kâr",
        "tr, ol, öl",
        "tr, sok, şok",
        "tr, kuçük, küçük",
        "sv, hal, hål",
        "sv, rata, råtta",
        "sv, for, för",
        "sv, mask, mäsk",
        "da, gor, gør",
        "nb, lop, løp",
        "fi, saari, sääri",
        "vi, ma, má",
        "vi, mà, mạ",
        "vi, bo, bò",
        "vi, buồn, buôn",
        "vi, đi, di",
        "fr, péché, pêche",
        "fr, tache, tâche",
        "fr, sale, salé",
        "pl, laska, łaska",
        "pl, sad, sąd",
        "pl, los, łoś",
        "hu, kor, kór",
        "hu, örült, őrült",
        "hu, sör, sor",
        "cs, byt, být",
        "cs, hrad, hřad",
        "sk, sud, súd",
        "es, ano, año",
        "es, ingles, inglés",
        "pt, coco, cocô",
        "ro, fata, față",
        "el, νόμος, νομός",
        "el, πότε, ποτέ",
        "et, oun, õun",
        "is, for, fór",
        "it, papa, papà",
        "lv, kaza, kāza",
        "lt, sukas, šukas",
        "hr, sisa, šiša"
    })
    void aLetterOfTheLanguageMakesAnotherWord(String language, String one, String other) {
        for (String known : List.of(language, language.toUpperCase(java.util.Locale.ROOT) + "-XX", "xx")) {
            assertThat(hits(one, other, known)).isEmpty();
            assertThat(hits(other, one, known)).isEmpty();
        }
        assertThat(hits(one, other, null)).isEmpty();
        assertThat(hits(other, one, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kk, кат, қат",
        "kk, тур, тұр",
        "ky, кол, көл",
        "tt, суз, сүз",
        "tg, кур, кӯр",
        "mn, ухэр, үхэр",
        "cv, хала, хӑла"
    })
    void aLetterThatRussianDoesNotHaveMakesAnotherWordInItsLanguage(String language, String term, String word) {
        assertThat(hits(term, "x " + word, language)).isEmpty();
        assertThat(hits(term, "Бұл " + word + " үй", null)).isEmpty();
        for (String other : new String[] {"ru", "uk", null}) {
            assertThat(hits(term, "это " + word, other)).as(other).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, zurkle, zürklé",
        "en, blimp, blïmp",
        "en, blimp, bļímp",
        "id, dungu, düñgü",
        "de, trottel, tróttel",
        "de, trottel, trõttêl",
        "de, blöd, blöđ",
        "sv, dumbom, dumbõm",
        "tr, aptal, áptãl",
        "pl, dureń, düreń",
        "vi, ngu, ñgu"
    })
    void aMarkThatTheLanguageDoesNotUseIsADisguise(String language, String term, String written) {
        assertThat(hits(term, "x " + written, language))
                .extracting(TermHit::foldings)
                .hasSize(1)
                .allSatisfy(steps -> assertThat(steps).containsAnyOf(Folding.MARKS, Folding.CONFUSABLES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zṻrklě", "z̷u̷r̷k̷l̷e̷", "zü̧̈́͌rk̶̢̛l̵͎̈́e̴", "źūrķļêø"})
    void stackedMarksAndLettersOfNoCommonLanguageAreSeenThrough(String written) {
        String term = written.endsWith("ø") ? "zurkleo" : "zurkle";
        assertThat(hits(term, "so " + written, null)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "blöd, 0336",
        "козёл, 0336",
        "йод, 0338",
        "とんま, 0336",
        "とんま, 0301",
        "ห่วย, 0332",
        "बेवकूफ, 0336",
        "đồ ngốc, 20D2"
    })
    void marksDrawnOverEveryLetterHideNothing(String term, String mark) {
        String drawn = Character.toString(Integer.parseInt(mark, 16));
        String written = term.codePoints()
                .mapToObj(letter -> Character.toString(letter) + (letter == ' ' ? "" : drawn))
                .collect(Collectors.joining());

        assertThat(hits(term, "x " + written + "!", null)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "blöd, BLÖD",
        "blöd, blo\u0308d",
        "đồ ngốc, ĐỒ NGỐC",
        "đồ ngốc, đo\u0302\u0300 ngo\u0302\u0301c",
        "iğrenç, İĞRENÇ",
        "sıkıcı, SIKICI",
        "zasraný, ZASRANÝ",
        "łajdak, Łajdak",
        "fåvitsko, FÅVITSKO",
        "größe, GRÖẞE",
        "μαλάκας, ΜΑΛΑΚΑΣ",
        "козёл, козел",
        "їжак, ЇЖАК"
    })
    void aTermWithItsMarksIsFoundWhateverTheCase(String term, String written) {
        assertThat(hits(term, "x " + written + "!", null)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "scheiße, Scheisse",
        "scheiße, SCHEISSE",
        "blöd, bloed",
        "größe, groesse",
        "größe, GRÖSSE",
        "ärsche, Aersche",
        "übel, uebel",
        "fåvitsko, faavitsko",
        "dværg, dvaerg",
        "sød, soed"
    })
    void aTermIsFoundSpeltOut(String term, String written) {
        assertThat(hits(term, "x " + written, null))
                .extracting(TermHit::foldings)
                .hasSize(1)
                .allSatisfy(steps -> assertThat(steps).contains(Folding.MARKS));
    }

    /** German writes ss where there is no ß, so a term with ß is found; the reverse would be another word. */
    @ParameterizedTest
    @CsvSource({"ass, 'er aß, ich ass', ass", "masse, eine Maße, ''", "busse, Buße, ''"})
    void theSharpSIsNotReadAsTwoS(String term, String text, String found) {
        List<String> written =
                hits(term, text, null).stream().map(hit -> hit.span().of(text)).toList();
        assertThat(written).isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    void theCapitalIOfATurkishTextIsDotless() {
        assertThat(hits("sik", "BURAYA SIK SIK GELİRİM", "tr")).isEmpty();
        assertThat(hits("sık", "BURAYA SIK GELİRİM", "tr")).hasSize(1);
        assertThat(hits("sik", "Buraya SIK SIK geliyorum, çok güzel bir şehir", "tr"))
                .isEmpty();
        assertThat(hits("sik", "SIK dedi", "tr")).hasSize(1); // perhaps from a keyboard without Turkish letters
        assertThat(hits("idiot", "YOU IDIOT", "en")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"zurkle, such a zurkIe", "fools, fooIs", "kill, KlLL", "idiot, IDlOT"})
    void aCapitalIAndASmallLLookAlike(String term, String text) {
        assertThat(hits(term, text, null))
                .extracting(TermHit::foldings)
                .hasSize(1)
                .allSatisfy(steps -> assertThat(steps).contains(Folding.CONFUSABLES));
    }

    @ParameterizedTest
    @CsvSource({"lice, Ice is cold", "lons, Ions", "all, AII", "klll, kill", "hell, HEII", "mail, maill"})
    void aCapitalIIsNoSmallLWhereItIsACapital(String term, String text) {
        assertThat(hits(term, text, null)).isEmpty();
    }

    @Test
    void theLanguageOfTheTermsCountsAsWellAsThatOfTheText() {
        TermMatcher english =
                TermMatcher.of(TermSet.builder().term("schwul").language("en").build());
        NormalizedText text = Normalizer.full().normalize("es ist schwül");
        assertThat(english.matches(text)).hasSize(1);
        assertThat(english.matches(text, Optional.of("de"))).isEmpty();
        assertThat(english.matches(text, Optional.of("en"))).hasSize(1);
    }

    @Test
    void aWildcardRespectsTheLettersToo() {
        assertThat(hits("ma*te", "mäßte", "de")).hasSize(0);
        assertThat(hits("schwul*", "schwüle", "de")).isEmpty();
        assertThat(hits("sch*ul", "schwül", "de")).isEmpty();
        assertThat(hits("zur*le", "zürklé", "en")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"ro, șobolan, şobolan", "ro, şobolan, ŞOBOLAN", "ro, țap, ţap", "ro, ţap, Țap"})
    void theCommaAndTheCedillaOfRomanianAreOneMark(String language, String term, String written) {
        TermSet terms = TermSet.builder().term(term).language(language).build();
        assertThat(TermMatcher.of(terms).matches(written)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zuɾkle", "zʊrkle", "ʒurkle", "zurklɛ", "zuɹkle"})
    void phoneticLettersAreReadAsThoseTheyLookLike(String written) {
        TermSet terms = TermSet.builder().term("zurkle").language("en").build();
        assertThat(TermMatcher.of(terms).matches(written)).hasSize(1);
    }

    @Test
    void marksCanBeKept() {
        Normalizer exact = Normalizer.full().without(Folding.MARKS);
        TermMatcher matcher = TermMatcher.of(TermSet.builder().term("blöd").build(), exact);
        assertThat(matcher.matches("blöd")).hasSize(1);
        assertThat(matcher.matches("bloed blod")).isEmpty();
        assertThat(Set.of(Folding.values())).contains(Folding.VARIANTS);
    }
}
