package dev.galley.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressSyntaxesTest {
    private static List<String> expected(String codes) {
        return codes == null ? List.of() : List.of(codes.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/a,b;c?d=%20&e#f |",
                "HTTP://ada:word@example.org:8080/ |",
                "http://[2001:db8::1]/ |",
                "http://www.詹姆斯.example/ü |",
                "ftp://example.org/ |",
                "mailto:ada@example.org |",
                "../a?b |",
                "//example.org/ |",
                "'' |",
                "insert link here | url.illegal-character",
                "http://example.org/100% | url.illegal-character",
                "http://example.org/a#b#c | url.illegal-character",
                "http://example.org/a?b[]=1 | url.bracket",
                "http://example.org/a[1].jpg | url.bracket",
                "a?b[]=//c | url.bracket",
                "http:/example.org | url.malformed",
                "http:// | url.malformed",
                "http://example..org/ | url.malformed",
                "http://example.org:port/ | url.malformed",
                "a.1:b | url.scheme-unregistered",
                "1:b | url.malformed",
                "http://intranet/ | host.incomplete",
                "javascript:alert(1) | url.scheme-unregistered",
                "tag:example.org,2004:a |",
                "tag:example.org,04:a | tag.malformed",
                "urn:isbn:1 |",
                "at://did:plc:harbour/app.example.post/1 |",
                "at://harbour.example/app.example.post/1 |",
                "doi:10.1000/182 | url.scheme-unregistered"
            })
    void referencesOfRfc3986(String address, String codes) {
        assertThat(SyntaxProblems.codes(Syntaxes.IRI_REFERENCE, address)).isEqualTo(expected(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org |",
                "example.org/a | url.relative",
                "'' | url.relative",
                "insert here | url.illegal-character url.relative"
            })
    void requiresASchemeOfAbsoluteIris(String address, String codes) {
        assertThat(SyntaxProblems.codes(Syntaxes.IRI, address)).isEqualTo(expected(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://example.org/a/.b/..c?d=/../ |",
                "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6 |",
                "http://example.org/%C3%A9 |",
                "http://example.org | url.not-canonical",
                "http://example.org?a | url.not-canonical",
                "HTTP://example.org/ | url.not-canonical",
                "http://Example.org/ | url.not-canonical",
                "http://example.org:/ | url.not-canonical",
                "http://example.org:80/ | url.not-canonical",
                "https://example.org:443/ | url.not-canonical",
                "https://example.org:80/ |",
                "http://example.org/./a | url.not-canonical",
                "http://example.org/a/.. | url.not-canonical",
                "http://example.org/%c3 | url.not-canonical",
                "http://example.org/%69d | url.not-canonical",
                "/a | url.relative"
            })
    void checksThatIdsAreCanonical(String id, String codes) {
        assertThat(SyntaxProblems.codes(Syntaxes.ATOM_ID, id)).isEqualTo(expected(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tag:example.org,2003:a |",
                "tag:example.org,2003-11:a:b |",
                "tag:ada_b@example.org,2003-11-30:/a?b#c |",
                "tag:example-org,2003-11-30:19 |",
                "tag:example.org,2003: |",
                "tag:example,org,2003:a | tag.malformed",
                "tag:exa*mple.org,2003:a | tag.malformed",
                "tag:example.org,2003-9:a | tag.malformed",
                "tag:example.org,2003-13:a | tag.malformed",
                "tag:example.org,200301:a | tag.malformed",
                "tag:example.org,2003-06-30T14:00:00Z:a | tag.malformed",
                "tag:example.org,2003:a b | tag.malformed",
                "tag:example.org,2003:{a} | tag.malformed",
                "tag:example.org,2003:a] | tag.malformed",
                "tag:example.org:a | tag.malformed",
                "tag: | tag.malformed"
            })
    void checksTagUris(String id, String codes) {
        assertThat(SyntaxProblems.codes(Syntaxes.IRI, id)).isEqualTo(expected(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "urn:isbn:0451450523 |",
                "URN:example-org:a:b/c#d |",
                "urn:example.org:1 | urn.malformed",
                "urn:example/org:1 | urn.malformed",
                "urn:-a:1 | urn.malformed",
                "urn:isbn: | urn.malformed",
                "urn:isbn | urn.malformed",
                "urn:isbn:a b | urn.malformed",
                "urn:uuid:f81d4fae | uuid.malformed",
                "urn:uuid:g81d4fae-7dec-11d0-a765-00a0c91e6bf6 | uuid.malformed"
            })
    void checksUrns(String id, String codes) {
        assertThat(SyntaxProblems.codes(Syntaxes.IRI, id)).isEqualTo(expected(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ada@example.org |",
                "ada+feed@mail.example.org |",
                "ada at example.org | email.malformed",
                "Ada <ada@example.org> | email.malformed",
                "ada@ | email.malformed",
                "@example.org | email.malformed",
                ".ada@example.org | email.malformed",
                "ada@example | host.incomplete"
            })
    void checksEmailAddresses(String address, String codes) {
        assertThat(SyntaxProblems.codes(Syntaxes.EMAIL, address)).isEqualTo(expected(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ada@example.org | contact.without-name",
                "ada@example.org (Ada Brook) |",
                "mailto:ada@example.org?subject=x |",
                "mailto:ada%40example.org%20%28Ada%29 |",
                "mailto:ada%4 | contact.without-email",
                "Ada Brook | contact.without-email",
                "'' | contact.without-email",
                "ada@ | contact.without-email",
                "Ada Brook <ada@example.org> | contact.order",
                "Ada (ada@example.org) | contact.order",
                "ada@example.org Ada Brook | contact.order",
                "ada@example (Ada) | host.incomplete"
            })
    void checksContacts(String contact, String codes) {
        assertThat(SyntaxProblems.codes(Syntaxes.CONTACT, contact)).isEqualTo(expected(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/1 |",
                "urn:isbn:1 | guid.not-permalink",
                "12 | url.relative",
            })
    void checksPermalinks(String guid, String codes) {
        assertThat(SyntaxProblems.codes(Syntaxes.PERMALINK, guid)).isEqualTo(expected(codes));
    }

    @ParameterizedTest
    @CsvSource({"123456,guid.not-unique-enough", "1234567890123,", "a1,"})
    void checksGuids(String guid, String codes) {
        assertThat(SyntaxProblems.codes(Syntaxes.GUID, guid)).isEqualTo(expected(codes));
    }
}
