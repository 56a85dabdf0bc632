package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunycodeTest {
    @ParameterizedTest
    @CsvSource({
        "faß, xn--fa-hia",
        "βόλος, xn--nxasmm1c",
        "straße, xn--strae-oqa",
        "ß, xn--zca",
        "他们为什么不说中文, xn--ihqwcrb4cv8a8dqg056pqjye"
    })
    void writesLabelsInAscii(String label, String ascii) {
        assertThat(Punycode.encode(label)).isEqualTo(ascii);
    }

    @Property
    void agreesWithIdnaWhereThatChangesNothing(
            @ForAll @StringLength(min = 1, max = 12) @CharRange(from = 'а', to = 'я') String label,
            @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'z') String latin) {
        assertThat(Punycode.encode(latin + label)).isEqualTo(IDN.toASCII(latin + label));
    }

    @Test
    void hostsWithLettersThatBrowsersKeepAreNotThoseOfOthers() {
        assertThat(Links.in("see http://faß.example/x"))
                .singleElement()
                .satisfies(link -> assertThat(link.host()).isEqualTo("xn--fa-hia.example"))
                .satisfies(link -> assertThat(link.isDisguised()).isFalse());
        assertThat(Links.hostOf("https://www.Faß.example/")).contains("xn--fa-hia.example");
        assertThat(Links.hostOf("https://fa\u00ADß.example/")).contains("xn--fa-hia.example");
        assertThat(Links.in("see faß(dot)example/x").get(0).isDisguised()).isTrue();
        assertThat(Links.hostOf("https://fass.example/")).contains("fass.example");
    }
}
