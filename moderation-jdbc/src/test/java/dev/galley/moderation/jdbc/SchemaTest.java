package dev.galley.moderation.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    @Test
    void appliesThePrefixToEveryName() {
        Schema schema = new Schema("site2_");

        assertThat(schema.comments()).isEqualTo("site2_comment");
        assertThat(schema.script()).contains("CREATE TABLE IF NOT EXISTS site2_comment (");
        assertThat(schema.statements()).hasSize(9).noneMatch(sql -> sql.contains("galley_"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1st_", "a b", "a;", "A_", "ö", "a23456789012345678901234567890123"})
    void rejectsInvalidPrefixes(String prefix) {
        assertThatThrownBy(() -> new Schema(prefix))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("characters a-z");
    }
}
