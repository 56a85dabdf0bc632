package dev.galley.moderation.internal.confidential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidentialValuesTest {
    private final ConfidentialValues values =
            ConfidentialValues.of(List.of("ada.l@harbour.example", "j\u00FCrgen@quay.example"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "invalid: ada.l@harbour.example",
                "ADA.L@Harbour.Example",
                "ada.l&#64;harbour.example",
                "ada.l&#x40;harbour&#46;example",
                "&#97;&#100;a.l&commat;harbour&period;example",
                "&amp;#97;da.l&amp;#64;harbour.example",
                "email=ada.l%40harbour.example&x",
                "%61%64%61.l%2540harbour.example",
                "{\"email\":\"\\u0061da.l\\u0040harbour.example\"}",
                "=61da.l=40harbour.example",
                "a d a . l @ h a r b o u r . e x a m p l e",
                "a\u0000d\u0000a\u0000.\u0000l\u0000@\u0000harbour.example",
                "\uFF41\uFF44\uFF41.l\uFF20harbour.example",
                "YWRhLmxAaGFyYm91ci5leGFtcGxl",
                "6164612e6c40686172626f75722e6578616d706c65",
                "J\u00DCRGEN@quay.example",
                "j\u00C3\u00BCrgen@quay.example",
                "j\uFFFDrgen@quay.example",
                "j%C3%BCrgen%40quay.example",
                "j&#252;rgen@quay.example"
            })
    void findsAnAddressInEveryEncoding(String text) {
        assertThat(values.areIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "invalid", "grace@harbour.example", "ada", "%zz &; &#; \\u12 = %4", "&#x110000;"})
    void findsNothingInOtherTexts(String text) {
        assertThat(values.areIn(text)).isFalse();
    }

    @Test
    void ignoresValuesThatAreTooShort() {
        assertThat(ConfidentialValues.of(List.of("7", "a-1")).areIn("a-1 and 7"))
                .isFalse();
    }

    @Property
    void findsWhatIsPercentEncoded(@ForAll String before, @ForAll String after) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : "ada.l@harbour.example".getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%').append(String.format("%02x", b));
        }
        assertThat(values.areIn(before + " " + encoded + " " + after)).isTrue();
        assertThatCode(() -> values.areIn(before)).doesNotThrowAnyException();
    }
}
