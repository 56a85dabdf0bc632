package dev.galley.http.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://harbour.example, https://harbour.example/",
        "HTTP://harbour.example/a?b=ä#c, http://harbour.example/a?b=%C3%A4",
        "https://ada:secret@harbour.example:8443/feed, https://harbour.example:8443/feed",
        "https://häfen.example/häfen, https://xn--hfen-loa.example/h%C3%A4fen",
        "https://harbour.example/\uD83D\uDEA2, https://harbour.example/%F0%9F%9A%A2"
    })
    void requestsAddressesInAscii(String address, String requested) {
        assertThat(WebAddress.of(Url.of(address)).url().value()).isEqualTo(requested);
    }

    @Test
    void keepsALetterApartFromItsAccent() {
        assertThat(WebAddress.of(Url.of("https://harbour.example/cafe\u0301?q=e\u0301"))
                        .url()
                        .value())
                .isEqualTo("https://harbour.example/cafe%CC%81?q=e%CC%81");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u1FEF", "a>\u0338", "[\u0307", "^\u0300"})
    void acceptsCharactersWhoseNormalFormIsForbidden(String path) {
        assertThat(WebAddress.of(Url.of("https://harbour.example/" + path))
                        .url()
                        .value())
                .startsWith("https://harbour.example/")
                .matches("[ -~]+");
    }
}
