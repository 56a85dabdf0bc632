package dev.galley.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSizeTest {
    @Test
    void readsUnitsInAnyCase() {
        assertThat(ByteSize.parse("5000")).isEqualTo(5_000);
        assertThat(ByteSize.parse("28MB")).isEqualTo(28_000_000);
        assertThat(ByteSize.parse("3kb")).isEqualTo(3_000);
        assertThat(ByteSize.parse("1GB")).isEqualTo(1_000_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MB", "-1", "0", "3 MB", "9999999999999GB"})
    void rejectsInvalidSizes(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ByteSize.parse(text))
                .withMessageContaining("\"" + text + "\"");
    }
}
