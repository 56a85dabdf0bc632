package dev.galley.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

class FixedSeedsTest {
    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aLawIsTriedWithTheSameValuesInEveryBuild(@ForAll @Size(4) List<Integer> values) {
        assumeFalse("random".equals(System.getProperty("galley.seed")));

        assertThat(values).containsExactly(20, -5691, 86, -21988);
    }
}
