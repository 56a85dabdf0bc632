package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Text;
import dev.galley.model.Url;
import org.junit.jupiter.api.Test;

/** Names of elements and attributes that are not quite those of the specifications. */
class RepairedNamesTest {
    @Test
    void atomsAttributesMayHaveAtomsPrefix() {
        ReadResult read = Reading.read(
                "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:title a:type='html'>x &amp;amp; y</a:title>"
                        + "<a:link a:rel='alternate' a:href='https://harbour.example/1'/></a:entry></a:feed>");
        Article article = read.feed().articles().get(0);
        assertThat(article.url()).contains(Url.of("https://harbour.example/1"));
        assertThat(article.headline().map(Text::plain)).contains("x & y");
    }

    @Test
    void aMisspeltNamespaceOfAtomIsReadAndReported() {
        ReadResult read =
                Reading.read("<feed xmlns='http://www.w3.org/2005/Atm'><entry><title>One</title></entry></feed>");
        assertThat(read.feed().articles().get(0).headline()).contains(Text.plain("One"));
        assertThat(Reading.codes(read)).containsExactly("namespace.variant");
    }

    @Test
    void namesOfRssAreReadInAnyCase() {
        ReadResult read = Reading.read(
                "<RSS version='2.0'><Channel><Title>Tide</Title><Item><TITLE>One</TITLE>"
                        + "<pubdate>Tue, 05 May 2026 10:00:00 GMT</pubdate><GUID isPermaLink='false'>1</GUID></Item></Channel></RSS>");
        assertThat(read.feed().title()).contains(Text.plain("Tide"));
        Article article = read.feed().articles().get(0);
        assertThat(article.headline()).contains(Text.plain("One"));
        assertThat(article.id()).contains("1");
        assertThat(article.published()).isPresent();
    }
}
