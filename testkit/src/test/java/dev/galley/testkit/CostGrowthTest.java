package dev.galley.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;

class CostGrowthTest {
    private long sum;

    private CostGrowth.Work steps(long count) {
        return () -> {
            for (long i = 0; i < count; i++) {
                sum = sum * 31 + i;
            }
        };
    }

    @Test
    void acceptsALinearCost() {
        assertThatNoException().isThrownBy(() -> CostGrowth.isLinear("steps", 100, size -> steps(size * 1_000_000L)));
    }

    @Test
    void refusesAQuadraticCost() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> CostGrowth.isLinear("steps", 50, size -> steps(2_000L * size * size)))
                .withMessageContaining("eight times steps");
    }
}
