package dev.galley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTest {
    /** The normal and abnormal examples of RFC 3986 §5.4. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "g:h g:h",
                "g http://a/b/c/g",
                "./g http://a/b/c/g",
                "g/ http://a/b/c/g/",
                "/g http://a/g",
                "//g http://g",
                "?y http://a/b/c/d;p?y",
                "g?y http://a/b/c/g?y",
                "#s http://a/b/c/d;p?q#s",
                "g#s http://a/b/c/g#s",
                "g?y#s http://a/b/c/g?y#s",
                ";x http://a/b/c/;x",
                "g;x http://a/b/c/g;x",
                "g;x?y#s http://a/b/c/g;x?y#s",
                "'' http://a/b/c/d;p?q",
                ". http://a/b/c/",
                "./ http://a/b/c/",
                ".. http://a/b/",
                "../ http://a/b/",
                "../g http://a/b/g",
                "../.. http://a/",
                "../../ http://a/",
                "../../g http://a/g",
                "../../../g http://a/g",
                "../../../../g http://a/g",
                "/./g http://a/g",
                "/../g http://a/g",
                "g. http://a/b/c/g.",
                ".g http://a/b/c/.g",
                "g.. http://a/b/c/g..",
                "..g http://a/b/c/..g",
                "./../g http://a/b/g",
                "./g/. http://a/b/c/g/",
                "g/./h http://a/b/c/g/h",
                "g/../h http://a/b/c/h",
                "g;x=1/./y http://a/b/c/g;x=1/y",
                "g;x=1/../y http://a/b/c/y",
                "g?y/./x http://a/b/c/g?y/./x",
                "g?y/../x http://a/b/c/g?y/../x",
                "g#s/./x http://a/b/c/g#s/./x",
                "g#s/../x http://a/b/c/g#s/../x",
                "http:g http:g"
            })
    void resolvesAsTheExamplesOfTheSpecification(String relative, String expected) {
        assertThat(Url.of(relative).resolve(Url.of("http://a/b/c/d;p?q"))).isEqualTo(Url.of(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org|g|https://example.org/g",
                "https://example.org|?q|https://example.org?q",
                "https://example.org/a#f|''|https://example.org/a",
                "file:///a/b|c|file:///a/c",
                "//host/a/b|../c|//host/c",
                "a/b|c|a/c",
                "a/b|../../c|../c",
                "/a/b|../../../c|/c",
                "https://example.org/x/|a b.png|https://example.org/x/a%20b.png",
                "https://[::1]:80/x|y|https://[::1]:80/y",
                "https://example.org/x|  https://b/ |  https://b/ "
            })
    void resolvesAgainstBasesOfOtherShapes(String base, String relative, String expected) {
        assertThat(Url.of(relative).resolve(Url.of(base))).isEqualTo(Url.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "a, mailto:ada@example.org",
        "a, http://[",
        "http://[, https://example.org/",
        "//[, https://example.org/"
    })
    void leavesAnAddressAsItIsWhereItCannotBeResolved(String relative, String base) {
        assertThat(Url.of(relative).resolve(Url.of(base))).isEqualTo(Url.of(relative));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "https://example.org/a b|https://example.org/a%20b",
                "~ \u00A0https://example.org/\u200B ~|https://example.org/",
                "~\n https://example.org/ \t~|https://example.org/",
                "~https://exam\nple.org/\ta\r~|https://example.org/a",
                "https://example.org/100%|https://example.org/100%25",
                "https://example.org/%zz%2f|https://example.org/%25zz%2f",
                "https://example.org/a[1]|https://example.org/a%5B1%5D",
                "https://example.org/a|https://example.org/a",
                "https://example.org/{a}^`<>\"|https://example.org/%7Ba%7D%5E%60%3C%3E%22",
                "https://example.org/a#b#c|https://example.org/a#b%23c",
                "https://example.org/\u0001b|https://example.org/%01b",
                "https://example.org/a b\uD800|https://example.org/a%20b%EF%BF%BD",
                "https://example.org/a\u2003b|https://example.org/a%E2%80%83b",
                "https:\\\\example.org\\a?b\\c|https://example.org/a?b%5Cc",
                "img\\a.png|img/a.png",
                "tag:a\\b|tag:a%5Cb",
                "https://[2001:db8::1]:8080/a b|https://[2001:db8::1]:8080/a%20b",
                "https://[::1]?a b|https://[::1]?a%20b",
                "/a//[b]|/a//%5Bb%5D",
                "https://bücher.example/ü|https://bücher.example/ü",
                "https://a_b.example/|https://a_b.example/",
                "data:text/html,<p>a</p>|data:text/html,%3Cp%3Ea%3C/p%3E",
                "data:image/png;base64,iVBORw0KGgo=|data:image/png;base64,iVBORw0KGgo=",
                "?a=b c|?a=b%20c",
                "~~|~~"
            })
    void repairsWhatBrowsersRepair(String given, String repaired) {
        assertThat(Url.of(given).toUri()).map(URI::toString).contains(repaired);
        assertThat(Url.of(given).value()).isEqualTo(given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "http:", ":", "http://[", "https://[::1/", "1:2"})
    void givesNoUriWhereNothingCanBeRepaired(String given) {
        assertThat(Url.of(given).toUri()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a, true, true",
        "HTTP://a, true, true",
        "'\n https://a', true, true",
        "mailto:a@b, true, false",
        "tag:a, true, false",
        "http:a, true, false",
        "//a, false, false",
        "a:b, true, false",
        "1a:b, false, false",
        "/a:b, false, false",
        "'', false, false",
        ":, false, false",
        "é:b, false, false"
    })
    void distinguishesAbsoluteRelativeAndWebAddresses(String address, boolean absolute, boolean web) {
        assertThat(Url.of(address).isAbsolute()).isEqualTo(absolute);
        assertThat(Url.of(address).isWeb()).isEqualTo(web);
    }

    @Test
    void showsTheAddressAsGiven() {
        assertThat(Url.of(" a b ")).hasToString(" a b ");
    }

    @Property
    void throwsForNoString(@ForAll String any, @ForAll String other) {
        assertNothingThrown(any, other);
    }

    @Property
    void throwsForNothingThatLooksLikeAnAddress(
            @ForAll
                    @Chars({':', '/', '?', '#', '[', ']', '%', '.', '\\', ' ', '@', '\n', '-'})
                    @CharRange(from = 'a', to = 'c')
                    @StringLength(max = 12)
                    String any,
            @ForAll
                    @Chars({':', '/', '?', '#', '[', ']', '%', '.', '\\', ' ', '@'})
                    @CharRange(from = 'a', to = 'b')
                    @StringLength(max = 12)
                    String other) {
        assertNothingThrown(any, other);
    }

    @Property
    void resolvesToItselfOnceResolved(
            @ForAll @Chars({'/', '?', '#', '.', 'a', ';', ':'}) @StringLength(max = 12) String relative) {
        Url base = Url.of("https://example.org/a/b/c?d");

        Url resolved = Url.of(relative).resolve(base);

        assertThat(resolved.resolve(base)).isEqualTo(resolved);
        assertThat(UrlParts.of(relative)).hasToString(relative);
    }

    private static void assertNothingThrown(String any, String other) {
        Url url = Url.of(any);
        Url resolved = url.resolve(Url.of("http://example.org/" + other)).resolve(Url.of(other));
        if (url.isWeb()) {
            assertThat(url.isAbsolute()).isTrue();
            assertThat(url.resolve(Url.of(other))).isEqualTo(url);
        }
        assertThat(resolved.toUri()).isNotNull();
    }
}
