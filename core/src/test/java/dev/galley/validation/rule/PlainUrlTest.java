package dev.galley.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.internal.syntax.Iris;
import dev.galley.model.Url;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainUrlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://www.example.org/",
                "https://a-b.example.org/2024/05/the_bridge-opens~1.html",
                "https://example.org/?p=12&lang=en",
                "https://localhost/feed"
            })
    void acceptsOrdinaryAddresses(String address) {
        assertThat(PlainUrl.matches(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://",
                "https:///path",
                "http://.example.org/",
                "http://example..org/",
                "http://example.org./",
                "http://exa mple.org/",
                "http://example.org:80/",
                "http://me@example.org/",
                "https://example.org/a b",
                "https://example.org/%zz",
                "https://example.org/ü",
                "https://example.org?p=12",
                "https://example.org/a#b",
                " https://example.org/",
                "HTTPS://example.org/",
                "ftp://example.org/",
                "/2024/05/bridge"
            })
    void rejectsEverythingElse(String address) {
        assertThat(PlainUrl.matches(address)).isFalse();
    }

    @Property
    void acceptsValidAddressesOnly(@ForAll("addresses") String address) {
        Url url = Url.of(address);

        assertThat(PlainUrl.matches(address)
                        && (!url.isAbsolute() || Addresses.isMalformed(url) || !Iris.isReference(address)))
                .isFalse();
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.strings()
                .withChars("aZ0-./_~?=&+:@%#[]!\u00FC ")
                .ofMaxLength(9)
                .map(rest -> "http://" + rest);
    }
}
