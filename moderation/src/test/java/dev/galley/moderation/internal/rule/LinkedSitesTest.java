package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.text.Links;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedSitesTest {
    private static final Set<String> ALL = Phrases.names(Arrays.asList(LureTopic.values()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quay-muslims.example",
                "judicialreview.example",
                "harbourlearning.example",
                "earnestbakery.example",
                "essexferries.example",
                "sussex-cricket.example",
                "harbourdiplomat.example",
                "investigate-quay.example",
                "camelia.example",
                "amelia-reads.example",
                "harboursocialists.example",
                "potenzial-hafen.example",
                "akkreditierung.example",
                "quaynewspapers.example",
                "milfordboats.example",
                "updatingquay.example",
                "cashmere-shop.example",
                "hafenpost-mainpost.example",
                "zollernalb.example",
                "fairtrade-hafen.example",
                "posters.example",
                "designing-boats.example",
                "amazonas-forum.example",
                "vulkaneifel.example",
                "replication-quay.example",
                "cryptography.example"
            })
    void passesHostsThatOnlyContainTheLettersOfATopic(String host) {
        assertThat(topic(host, ALL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "quay-casino.example, GAMBLING",
        "judionline88.example, GAMBLING",
        "slim-tea.example, PHARMACY",
        "buycialis.example, PHARMACY",
        "earn-daily.example, CRYPTO",
        "quayinvest.example, CRYPTO",
        "sexchat-quay.example, ADULT",
        "kredit-schnell.example, LOAN",
        "fastcash.example, MONEY",
        "verify-quay.example, MONEY",
        "dhl-paket.example, GOODS"
    })
    void findsHostsThatNameATopic(String host, LureTopic topic) {
        Set<String> name = Phrases.names(Arrays.asList(topic));
        assertThat(topic(host, ALL))
                .isEqualTo(topic(host, name))
                .hasValue(name.iterator().next());
    }

    private static Optional<String> topic(String host, Set<String> chosen) {
        return LinkedSites.get().topic(Links.in("https://" + host + "/").get(0), chosen);
    }
}
