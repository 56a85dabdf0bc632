package dev.galley.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SkeletonTest {
    @Test
    void everyClassIsItsOwnClass() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            char kind = Skeleton.of((char) c);
            assertThat(Skeleton.of(kind)).as("U+%04X", c).isEqualTo(kind);
        }
    }

    @Test
    void aRunOfOneClassCountsAsOne() {
        assertThat(new String(Skeleton.runs("caaal1".toCharArray()))).isEqualTo("cai");
        assertThat(Skeleton.runs(new char[0])).isEmpty();
    }
}
