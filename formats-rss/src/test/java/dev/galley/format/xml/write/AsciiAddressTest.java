package dev.galley.format.xml.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How IRIs become URIs. */
class AsciiAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org/münchen?q=ö&r=%C3%A4#straße, https://example.org/m%C3%BCnchen?q=%C3%B6&r=%C3%A4#stra%C3%9Fe",
        "https://bücher.example/, https://xn--bcher-kva.example/",
        "https://BÜCHER.Example/, https://xn--bcher-kva.Example/",
        "https://ann:ü@www.bücher.example:8080/ü, https://ann:%C3%BC@www.xn--bcher-kva.example:8080/%C3%BC",
        "//пример.example/путь, //xn--e1afmkfd.example/%D0%BF%D1%83%D1%82%D1%8C",
        "https://例え.テスト, https://xn--r8jz45g.xn--zckzah",
        "https://[2001:db8::1]:80/é, https://[2001:db8::1]:80/%C3%A9",
        "/é, /%C3%A9",
        "mailto:jürgen@example.org, mailto:j%C3%BCrgen@example.org",
        "urn:example:é, urn:example:%C3%A9",
        "https://example.org/a//ü.example, https://example.org/a//%C3%BC.example",
        "https://example.org/\uD83D\uDE00, https://example.org/%F0%9F%98%80",
    })
    void convertsHostsAndEncodesTheRest(String iri, String uri) {
        assertThat(AsciiAddress.of(iri)).isEqualTo(uri);
        assertThat(URI.create(uri)).isNotNull();
        assertThat(AsciiAddress.of(uri)).isSameAs(uri);
    }

    @ParameterizedTest
    @CsvSource({
        "https://straße.example/, https://stra%C3%9Fe.example/",
        "https://www.οδος.example/, https://www.%CE%BF%CE%B4%CE%BF%CF%82.example/",
        "https://a\u200Db.example/, https://a%E2%80%8Db.example/",
        "https://www。example/, https://www%E3%80%82example/",
    })
    void doesNotReplaceHostsAboutWhichVersionsOfIdnaDisagree(String iri, String uri) {
        assertThat(AsciiAddress.of(iri)).isEqualTo(uri);
    }

    @Test
    void encodesLabelsThatAreTooLong() {
        String label = "ü".repeat(64);
        assertThat(AsciiAddress.of("https://" + label + ".example/"))
                .isEqualTo("https://" + "%C3%BC".repeat(64) + ".example/");
    }
}
