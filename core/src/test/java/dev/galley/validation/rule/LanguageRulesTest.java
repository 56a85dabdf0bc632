package dev.galley.validation.rule;

import static dev.galley.validation.rule.Rules.breaks;
import static dev.galley.validation.rule.Rules.findings;
import static dev.galley.validation.rule.Rules.keeps;
import static dev.galley.validation.rule.Rules.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Block;
import dev.galley.model.Feed;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.report.Finding;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules on the language of a text and on how easily it is read. */
class LanguageRulesTest {
    private static final String ENGLISH =
            "The old bridge in the harbour of the town was closed in spring, after divers had found"
                    + " cracks in two of its piers, and they said that it must stay closed until the end of the year. The mayor, who had"
                    + " not been told, asked for a second report. It is not known when the bridge will be open again, but most of the people"
                    + " who live on the other side of the river have to walk for more than an hour.";
    private static final String GERMAN =
            "Die alte Brücke im Hafen der Stadt wurde im Frühjahr gesperrt, nachdem Taucher in zwei"
                    + " ihrer Pfeiler Risse gefunden hatten, und sie soll bis zum Ende des Jahres gesperrt bleiben. Der Bürgermeister, der"
                    + " davon nichts wusste, hat ein zweites Gutachten verlangt. Es ist nicht bekannt, wann die Brücke wieder geöffnet wird,"
                    + " aber die meisten Menschen auf der anderen Seite des Flusses müssen nun mehr als eine Stunde zu Fuß gehen.";
    private static final String FRENCH =
            "Le vieux pont du port de la ville a été fermé au printemps, après que des plongeurs ont"
                    + " trouvé des fissures dans deux de ses piles, et il doit rester fermé jusqu'à la fin de l'année. Le maire, qui ne le"
                    + " savait pas, a demandé un second rapport. On ne sait pas quand le pont sera ouvert, mais la plupart des gens qui"
                    + " vivent de l'autre côté de la rivière doivent marcher plus d'une heure pour aller au travail.";
    private static final String SPANISH =
            "El viejo puente del puerto de la ciudad se cerró en primavera, después de que los buzos"
                    + " encontraran grietas en dos de sus pilares, y debe seguir cerrado hasta el final del año. El alcalde, que no lo"
                    + " sabía, ha pedido un segundo informe. No se sabe cuándo se abrirá el puente, pero la mayoría de las personas que viven"
                    + " al otro lado del río tienen que caminar más de una hora para llegar a su trabajo.";
    private static final String DANISH =
            "Den gamle bro i byens havn blev lukket i foråret, efter at dykkere havde fundet revner i to"
                    + " af dens piller, og den skal være lukket indtil årets slutning. Borgmesteren, som ikke vidste det, har bedt om en"
                    + " rapport mere. Man ved ikke, hvornår broen bliver åbnet igen, men de fleste af dem, der bor på den anden side af åen,"
                    + " skal nu gå i mere end en time for at komme på arbejde.";
    private static final String RUSSIAN =
            "Старый мост в городском порту был закрыт весной, после того как водолазы нашли трещины в"
                    + " двух его опорах, и он должен оставаться закрытым до конца года. Мэр, который об этом не знал, потребовал второго"
                    + " заключения. Неизвестно, когда мост снова откроют, но большинство людей, живущих на другом берегу реки, должны теперь"
                    + " идти пешком больше часа.";
    private static final String JAPANESE = "市の港にある古い橋は、潜水士が二本の橋脚にひび割れを見つけたため、春に閉鎖された。".repeat(8);
    private static final String CHINESE = "市港口的旧桥在春天关闭，因为潜水员在两个桥墩上发现了裂缝，市长要求再提交一份报告。".repeat(8);
    private static final Map<String, String> TEXTS = Map.of(
            "en", ENGLISH,
            "de", GERMAN,
            "fr", FRENCH,
            "es", SPANISH,
            "da", DANISH,
            "ru", RUSSIAN,
            "ja", JAPANESE,
            "zh", CHINESE);

    private static ArticleBuilder text(String language) {
        return paragraphs(TEXTS.getOrDefault(language, ""));
    }

    @Test
    void acceptsTheDeclaredLanguage() {
        TEXTS.keySet().forEach(language -> {
            keeps("language.mismatch", text(language).language(language));
            keeps("language.mismatch", text(language).language(language + "-XX"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "de, en, de",
        "en, fr, en",
        "fr, en, fr",
        "es, de, es",
        "da, en, da",
        "en, da, en",
        "de, ru, de",
        "ru, en-US, cyrillic",
        "en, ja, latin",
        "zh, en, han",
        "en, zh-TW, latin",
        "de, nn, de"
    })
    void reportsAnotherLanguage(String written, String declared, String guess) {
        assertThat(findings(
                        "language.mismatch", text(written).language(declared).build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo("/language");
                    assertThat(finding.message()).contains('"' + declared + '"', '"' + guess + '"');
                });
    }

    @ParameterizedTest
    @CsvSource({"da, nb", "da, no", "da, sv", "es, ca", "ru, uk", "en, sw", "de, gsw", "ru, sr", "en, ja-Latn", "ru, kk"
    })
    void doesNotGuessBetweenSimilarOrUnknownLanguages(String written, String declared) {
        keeps("language.mismatch", text(written).language(declared));
    }

    @Test
    void judgesOnlyClearTexts() {
        keeps(
                "language.mismatch",
                paragraphs("Die Brücke ist nicht offen und der Weg ist weit.").language("en"));
        keeps(
                "language.mismatch",
                paragraphs("Berlin Hamburg Köln München Frankfurt ".repeat(20)).language("en"));
        keeps("language.mismatch", paragraphs(ENGLISH + " " + GERMAN).language("de"));
        keeps(
                "language.mismatch",
                Article.builder()
                        .language("en")
                        .section(Section.of(Block.quote(Text.plain(GERMAN)), Block.paragraph("He said so."))));
        keeps(
                "language.mismatch",
                Article.builder().language("en").content(Text.html("<p>It is:</p><pre>" + GERMAN + "</pre>")));
        keeps("language.mismatch", text("de"));
    }

    @Test
    void usesTheNearestDeclaration() {
        Article german =
                Article.builder().content(Text.html("<p>" + GERMAN + "</p>")).build();
        Feed english = Feed.builder().language("en").article(german).build();
        assertThat(Rules.ALL.validate(english).findings())
                .filteredOn(finding -> finding.code().equals("language.mismatch"))
                .extracting(Finding::path)
                .containsExactly("/articles/0/language");
        keeps(
                "language.mismatch",
                Article.builder()
                        .language("en")
                        .content(Text.html("<p>" + GERMAN + "</p>").withLanguage("de")));
    }

    @ParameterizedTest
    @CsvSource({
        "en, FLESCH",
        "de-AT, AMSTAD",
        "es, SZIGRISZT",
        "fr-CA, KANDEL_MOLES",
        "nl, DOUMA",
        "it, GULPEASE",
        "sv, LIX"
    })
    void choosesTheFormulaOfTheLanguage(String language, Readability formula) {
        assertThat(Readability.forLanguage(language)).contains(formula);
    }

    @Test
    void hasNoFormulaForScriptsWithoutSpaces() {
        assertThat(Readability.forLanguage("ja")).isEmpty();
        assertThat(Readability.forLanguage("zh-Hant")).isEmpty();
        assertThat(Readability.forLanguage("")).isEqualTo(Optional.empty());
    }

    @Test
    void computesTheFormulas() {
        TextMeasure text = new TextMeasure("en");
        text.add("The bridge is open. We made a table of cakes, e.g. small ones.");

        assertThat(text.sentences()).isEqualTo(2);
        assertThat(text.words()).isEqualTo(14);
        assertThat(text.letters()).isEqualTo(45);
        // the bridge is o-pen we made a ta-ble of cakes e g small ones
        assertThat(text.syllablesPerWord()).isBetween(1.1, 1.4);
        double words = text.wordsPerSentence();
        double syllables = text.syllablesPerWord();
        assertThat(words).isEqualTo(7);
        assertThat(Readability.FLESCH.of(text)).isEqualTo(206.835 - 1.015 * words - 84.6 * syllables);
        assertThat(Readability.GULPEASE.of(text)).isEqualTo(89 + (300.0 * 2 - 10.0 * 45) / 14);
        assertThat(Readability.LIX.of(text)).isEqualTo(7.0);
    }

    @Test
    void reportsOnlyTheHardestTexts() {
        String hard =
                "Administrative infrastructural considerations notwithstanding, intergovernmental responsibilities concerning"
                        + " environmental rehabilitation necessitate comprehensive interdisciplinary communication. ";
        breaks("readability.hard", "/body", paragraphs(hard.repeat(9)).language("en"));
        breaks("readability.hard", "/body", paragraphs(hard.repeat(9)).language("sv"));
        keeps("readability.hard", paragraphs(hard.repeat(2)).language("en"));
        keeps("readability.hard", paragraphs(ENGLISH, ENGLISH).language("en"));
        keeps("readability.hard", paragraphs(GERMAN, GERMAN).language("de"));
        keeps("readability.hard", paragraphs(FRENCH, FRENCH).language("fr"));
        keeps("readability.hard", paragraphs(hard.repeat(9)));
    }
}
