package dev.galley.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedFormat;
import dev.galley.lossless.LosslessCodec;
import dev.galley.report.RuleCatalog;
import dev.galley.validation.ProfileProvider;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** What a native image is told. */
class GalleyRuntimeHintsTest {
    private final RuntimeHints hints = new RuntimeHints();

    GalleyRuntimeHintsTest() {
        new GalleyRuntimeHints().registerHints(hints, getClass().getClassLoader());
    }

    @ParameterizedTest
    @ValueSource(classes = {FeedFormat.class, LosslessCodec.class, RuleCatalog.class, ProfileProvider.class})
    void everyProviderOfAServiceCanBeFoundAndCreated(Class<?> service) {
        assertThat(RuntimeHintsPredicates.resource().forResource("META-INF/services/" + service.getName()))
                .accepts(hints);
        assertThat(ServiceLoader.load(service).stream().map(ServiceLoader.Provider::type))
                .allSatisfy(provider -> assertThat(RuntimeHintsPredicates.reflection()
                                .onType(provider)
                                .withMemberCategory(MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS))
                        .accepts(hints));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev/galley/format/xml/check/Messages.properties",
                "dev/galley/validation/Messages_de.properties",
                "dev/galley/moderation/internal/rule/threats.txt"
            })
    void resourcesOfTheModulesAreKept(String resource) {
        assertThat(RuntimeHintsPredicates.resource().forResource(resource)).accepts(hints);
    }

    @Test
    void springFindsTheRegistrar() {
        assertThat(SpringFactoriesLoader.forResourceLocation("META-INF/spring/aot.factories")
                        .load(RuntimeHintsRegistrar.class))
                .anyMatch(registrar -> registrar instanceof GalleyRuntimeHints);
    }
}
