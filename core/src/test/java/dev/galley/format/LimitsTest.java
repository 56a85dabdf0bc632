package dev.galley.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void changesOneLimitAndKeepsTheOthers() {
        Limits limits = Limits.DEFAULT
                .withBytes(10L << 30)
                .withDepth(1)
                .withTextLength(2)
                .withTagLength(3)
                .withNameLength(4)
                .withAttributes(5)
                .withArticleElements(6)
                .withArticleLength(7)
                .withItems(8L << 32)
                .withFindings(0);

        assertThat(limits)
                .hasToString(
                        "Limits[bytes=10737418240, depth=1, textLength=2, tagLength=3, nameLength=4, attributes=5, "
                                + "articleElements=6, articleLength=7, items=34359738368, findings=0]");
        assertThat(limits.bytes()).isEqualTo(10L << 30);
        assertThat(limits.items()).isEqualTo(8L << 32);
        assertThat(new int[] {
                    limits.depth(),
                    limits.textLength(),
                    limits.tagLength(),
                    limits.nameLength(),
                    limits.attributes(),
                    limits.articleElements(),
                    limits.articleLength(),
                    limits.findings()
                })
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 0);
    }

    @Test
    void equalsLimitsOfTheSameValues() {
        Limits limits = Limits.DEFAULT.withItems(3);

        assertThat(limits).isNotEqualTo(Limits.DEFAULT).isEqualTo(Limits.DEFAULT.withItems(3));
        assertThat(limits.withItems(Limits.DEFAULT.items()))
                .isEqualTo(Limits.DEFAULT)
                .hasSameHashCodeAs(Limits.DEFAULT);
    }

    @Test
    void rejectsALimitThatIsTooSmallByName() {
        assertThatThrownBy(() -> Limits.DEFAULT.withBytes(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The limit \"bytes\" must be at least 1, but is 0");
        assertThatThrownBy(() -> Limits.DEFAULT.withFindings(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The limit \"findings\" must be at least 0, but is -1");
    }
}
