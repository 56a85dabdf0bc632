package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BigramSetTest {
    private static BigramSet of(String text) {
        return new BigramSet(text.toCharArray(), text.length());
    }

    @Property
    void neverRulesOutAPartOfTheText(@ForAll String before, @ForAll String part, @ForAll String behind) {
        assertThat(of(before + part + behind).mayHold(part)).isTrue();
    }

    @Test
    void rulesOutAPartWithAMissingBigram() {
        BigramSet pairs = of("the old bridge in the harbour");

        assertThat(pairs.mayHold("viagra")).isFalse();
        assertThat(pairs.mayHold("bridges")).isFalse();
        assertThat(pairs.mayHold("bridge")).isTrue();
        assertThat(of("").mayHold("bridge")).isFalse();
    }
}
