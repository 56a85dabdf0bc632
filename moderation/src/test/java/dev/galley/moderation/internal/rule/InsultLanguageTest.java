package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Text;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.submission.Submission;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of insults, which count in the language of the comment or the article, if the submission names one. */
class InsultLanguageTest {
    private static final PolicyRule INSULTS =
            PolicyRule.of(Threats.TYPE).with(Threats.TOPICS, List.of(ThreatTopic.INSULT));

    @ParameterizedTest
    @CsvSource({
        "de, Die FDP will den Hafen verkaufen",
        "it, Troia è una città antica sul mare",
        "es, La zorra cruzó el muelle",
        "fr, Les ordures restent sur le quai",
        "ko, 시발역에서 출발하는 첫 배",
        "en, The Göt saga is long"
    })
    void passesWordsThatAreInsultsElsewhere(String language, String text) {
        assertThat(isInsultInComment(language, text)).isFalse();
        assertThat(isInsultBelowArticle(language, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, quel connard ce capitaine",
        "fr-CA, ntm avec ton bateau",
        "de, du Vollidiot",
        "de, fuck you and your boat",
        "de, ты мудак",
        "it, sei una troia"
    })
    void findsInsultsOfTheLanguageEnglishOnesAndThoseInAnotherScript(String language, String text) {
        assertThat(isInsultInComment(language, text)).isTrue();
        assertThat(isInsultBelowArticle(language, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quel connard", "du Vollidiot", "ntm", "stronzo"})
    void findsThoseOfAllLanguagesIfNoneIsNamed(String text) {
        assertThat(Tried.on(INSULTS, text).matches()).isTrue();
    }

    private static boolean isInsultInComment(String language, String text) {
        return Tried.on(INSULTS, Text.plain(text).withLanguage(language)).matches();
    }

    private static boolean isInsultBelowArticle(String language, String text) {
        return Tried.on(
                        INSULTS,
                        Submission.builder(Tried.comment(Text.plain(text)))
                                .article(Article.builder()
                                        .id("a1")
                                        .language(language)
                                        .build())
                                .build())
                .matches();
    }
}
