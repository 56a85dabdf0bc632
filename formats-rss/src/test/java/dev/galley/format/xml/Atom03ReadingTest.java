package dev.galley.format.xml;

import static dev.galley.format.xml.Reading.item;
import static dev.galley.format.xml.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.ReadResult;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Atom03ReadingTest {
    private static ReadResult feed(String content) {
        return read("<feed version='0.3' xmlns='http://purl.org/atom/ns#'>" + content + "</feed>");
    }

    @Test
    void decodesTheDescriptionOfAFeedInBase64() {
        assertThat(feed("<info mode='base64' type='text/html'>RXhhbXBsZSA8Yj5BdG9tPC9iPg==</info>")
                        .feed()
                        .subtitle())
                .contains(Text.html("Example <b>Atom</b>"));
    }

    @Test
    void keepsADescriptionThatIsNotBase64AsAnExtension() {
        var read = feed("<info mode='base64'>%%%</info>").feed();

        assertThat(read.subtitle()).isEmpty();
        assertThat(read.extension("http://purl.org/atom/ns#", "info")
                        .orElseThrow()
                        .text())
                .isEqualTo("%%%");
    }

    @Test
    void readsTextThatIsNotBase64AsPlainText() {
        ReadResult read = feed("<title mode='base64'>Not *encoded* at all</title>");

        assertThat(read.feed().title()).contains(Text.plain("Not *encoded* at all"));
        assertThat(Reading.codes(read)).contains("base64.malformed");
    }

    @Test
    void readsTheHomepageOfAPerson() {
        assertThat(feed("<author><name>Ann</name><homepage>https://ann.example/</homepage></author>")
                        .feed()
                        .authors())
                .containsExactly(Person.named("Ann").withUrl(Url.of("https://ann.example/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://purl.org/pie/", "http://purl.org/echo/"})
    void readsTheDraftsBefore03(String uri) {
        assertThat(read("<feed version='0.2' xmlns='" + uri + "'><title>Proof</title></feed>")
                        .feed()
                        .title())
                .contains(Text.plain("Proof"));
    }

    @Test
    void readsAnAuthorInTheNamespaceOfDublinCore() {
        assertThat(item("<dc:author xmlns:dc='http://purl.org/dc/elements/1.1/'>Ann</dc:author>")
                        .authors())
                .containsExactly(Person.named("Ann"));
    }
}
