package dev.galley.format.xml.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Utf8DecoderTest {
    private final Utf8Decoder decoder = new Utf8Decoder();

    @Property
    void decodesLikeTheJdk(@ForAll("texts") String text, @ForAll("texts") String next) {
        assertThat(decoded(text)).isEqualTo(text);
        assertThat(decoded(next)).isEqualTo(next);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> letters =
                Arbitraries.of("a", " ", "\u0000", "\u007F", "\u0080", "\u07FF", "\u0800", "\uFFFF");
        Arbitrary<String> all = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .map(Character::toString);
        return Arbitraries.oneOf(letters, all).list().ofMaxSize(3000).map(list -> String.join("", list));
    }

    @Example
    void decodesTextsOfEveryLength() {
        for (int length : new int[] {0, 511, 512, 513, 65_535, 65_536, 65_537, 200_000}) {
            assertThat(decoded("a".repeat(Math.max(0, length - 3)) + "\u2013")).hasSize(Math.max(1, length - 2));
        }
    }

    private String decoded(String text) {
        byte[] bytes = ("x" + text + "x").getBytes(StandardCharsets.UTF_8);
        return decoder.decode(bytes, 1, bytes.length - 1);
    }
}
