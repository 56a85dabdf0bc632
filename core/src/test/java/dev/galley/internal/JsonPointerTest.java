package dev.galley.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class JsonPointerTest {
    @Test
    void escapesTheSpecialCharacters() {
        assertThat(JsonPointer.escaped("a/b~c")).isEqualTo("a~1b~0c");
        assertThat(JsonPointer.escaped("~1")).isEqualTo("~01");
    }

    @Property
    void unescapesWhatItEscapes(@ForAll @Chars({'~', '/', '0', '1', 'a'}) String name) {
        assertThat(JsonPointer.escaped(name)).doesNotContain("/");
        assertThat(JsonPointer.unescaped(JsonPointer.escaped(name))).isEqualTo(name);
    }
}
