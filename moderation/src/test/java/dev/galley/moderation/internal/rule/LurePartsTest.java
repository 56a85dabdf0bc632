package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.submission.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of what is a lure only together: pairs of phrases, the conditions of sellers, and trades as names. */
class LurePartsTest {
    private static final PolicyRule LURES = PolicyRule.of(Lures.TYPE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Geld bis 50.000, und das ohne Schufa, für jeden",
                "Ohne Schufa gibt es hier Kredite",
                "Abschlussarbeiten: schnell, plagiatsfrei",
                "Prêts jusqu'à 60 000 euros, même fiché",
                "Quito brujerías y toda clase de maldiciones",
                "Sua encomenda foi taxada",
                "Tolgo malocchio e fatture",
                "Een lening, ook zonder BKR",
                "Lån trots betalningsanmärkning",
                "Zdejmuję klątwy",
                "Дипломная на заказ, антиплагиат",
                "Зніму з вас порчу",
                "Giden sevgiliyi hemen geri getirme",
                "نسدد عنك قروضك",
                "طلسم قوی، ابطال تضمینی",
                "आपका खाता आज बंद हो जाएगा",
                "Skripsi dan tesis lolos turnitin",
                "Nhận viết thuê luận văn",
                "贷款不看征信",
                "卒論の代行承ります",
                "무직자 분들도 무심사 대출"
            })
    void findsPairsOfPhrasesNearEachOther(String text) {
        assertThat(Tried.on(LURES, text).codes()).contains("lures.found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Es gibt keinen Kredit. Die Wohnung bekam ich ohne Schufa",
                "Kredite sind teuer geworden, und die neue Wohnung am Hafen bekamen wir zum Glück ohne Schufa",
                "My mother lost 12 kilos in hospital",
                "A man called and said that my PC was infected",
                "Ma tante a donné 4 000 euros à un voyant",
                "Me metieron en el ASNEF por una factura",
                "Kronofogden kom för en skuld på 900 kronor",
                "The psychic on the evening news is beneath your paper"
            })
    void passesHalvesOfPairsAndTalkAboutTheSameThings(String text) {
        assertThat(Tried.on(LURES, text).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The tarot tells, first reading is free",
                "Results guaranteed, pay after delivery",
                "Abnehmtee, Erfolg garantiert"
            })
    void conditionsAsSellersStateThemCountWithAnOfferOrAnotherCondition(String text) {
        assertThat(Tried.on(LURES, text).matches()).isTrue();
    }

    @Test
    void aConditionAloneIsNoLure() {
        assertThat(Tried.on(LURES, "The course has no hidden fees, no refund either")
                        .matches())
                .isFalse();
        assertThat(Tried.on(LURES, "Satisfaction guaranteed, they said").matches())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lening Snel | Hello to all of you | 0.5",
                "Support Windows | Hello to all of you | 0.5",
                "Lening Snel | Hello, message me | 1",
                "Ann Lender | Hello to all of you | 0",
                "Ann | Lening Snel | 0"
            })
    void theNameOfATradeCountsAsTheNameOfAnAuthor(String name, String text, double weight) {
        Submission submission = Submission.of(Tried.comment(Text.plain(text)).toBuilder()
                .author(Commenter.named(name))
                .build());
        Tried tried = Tried.on(LURES.withWeight(1), submission);
        assertThat(tried.matches()).isEqualTo(weight > 0);
        assertThat(tried.entry().weight()).isEqualTo(weight);
        assertThat(tried.codes().contains("lures.name")).isEqualTo(weight > 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rohrreinigung Köln 24h | true",
                "Cheap Plumber Leeds | true",
                "Serrurier Paris pas cher | true",
                "Купити дрова Львів дешево | true",
                "Cheap Trick | false",
                "' Cheap Trick ' | false",
                "Ann of the Quay | false",
                "Max Günstig | false"
            })
    void anAuthorNamedAfterABargainIsAnAdvert(String name, boolean isAdvert) {
        Submission submission = Submission.of(Tried.comment(Text.plain("I see it differently.")).toBuilder()
                .author(Commenter.named(name))
                .build());
        assertThat(Tried.on(LURES, submission).codes().contains("lures.found")).isEqualTo(isAdvert);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Great article! Cheap gutter cleaning: https://gutters.example | 1",
                "Great article! My notes: https://gutters.example | 0.5",
                "Cheap gutters are no bargain, see https://gutters.example | 0"
            })
    void praiseWithALinkIsAnAdvertIfItNamesABargain(String text, double weight) {
        assertThat(Tried.on(LURES.withWeight(1), text).entry().weight()).isEqualTo(weight);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recebi uma SMS que falta pagar 1,99 €. O meu sogro clicou e levaram-lhe 800 euros da conta.",
                "The text said £1.99 was due, and then they stole £800 from my aunt on WhatsApp"
            })
    void amountsThatWereTakenAreNoGrowth(String text) {
        assertThat(Tried.on(LURES.withWeight(1), text).entry().weight()).isLessThan(0.5);
    }
}
