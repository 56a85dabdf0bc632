package dev.galley.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/é?a=b#c", "tag:example.org,2024:1", "x-own:1", "mailto:a@example.org"})
    void acceptsAbsoluteIris(String value) {
        assertThat(Iris.isAbsolute(value)).isTrue();
        assertThat(Iris.isReference(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2024/bridge", "../up", "?a=b", "#part", "//example.org/"})
    void acceptsRelativeReferences(String value) {
        assertThat(Iris.isAbsolute(value)).isFalse();
        assertThat(Iris.isReference(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "https://example.org/<2>", "%zz", "http://[", "tag:example.org", "urn:x"})
    void rejectsOtherText(String value) {
        assertThat(Iris.isReference(value)).isFalse();
        assertThat(Iris.isAbsolute(value)).isFalse();
    }
}
