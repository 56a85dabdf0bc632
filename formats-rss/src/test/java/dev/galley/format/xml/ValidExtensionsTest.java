package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedValidator;
import dev.galley.model.Article;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Extensions that would make the document invalid are left out and reported; all others are kept. */
class ValidExtensionsTest {
    private static final String NAMESPACES = " xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'"
            + " xmlns:geo='http://www.w3.org/2003/01/geo/wgs84_pos#' xmlns:x='https://words.example/ns'"
            + " xmlns:media='http://search.yahoo.com/mrss/' xmlns:app='http://www.w3.org/2007/app'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<itunes:unheard-of>1</itunes:unheard-of>",
                "<geo:lat>north</geo:lat>",
                "<app:edited>2004-05-06T07:08:09Z</app:edited>",
                "<thumbnail>https://tide.example/t.png</thumbnail>",
                "<media:unheard-of/>",
                "<dc:date>2004<x:tide>-05-06T07</x:tide></dc:date>"
            })
    void leavesOutWhatTheValidatorRejects(String extension) throws IOException {
        Writing written = rss(extension);

        assertThat(written.codes()).contains("lost.extensions");
        assertThat(written.readBack().articles().get(0).extensions()).isEmpty();
        assertValid(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<x:tide unit='m'>2.1</x:tide>",
                "<x:tide><y>2.1</y></x:tide>",
                "<media:community><media:statistics views='5'/></media:community>"
            })
    void keepsEverythingElse(String extension) throws IOException {
        Writing written = rss(extension);

        assertThat(written.codes()).doesNotContain("lost.extensions");
        assertThat(written.readBack().articles().get(0).extensions())
                .hasSize(1)
                .isEqualTo(read(extension).articles().get(0).extensions());
        assertValid(written);
    }

    @Test
    void writesAnElementThatMayOccurOnceOnlyOnce() throws IOException {
        Feed feed = read("<itunes:season>1</itunes:season><itunes:season>2</itunes:season>");
        Writing written = Writing.of("rss", feed);

        assertThat(feed.articles().get(0).extensions()).hasSize(1).allMatch(Extension.Element.class::isInstance);
        assertThat(written.codes()).contains("lost.extensions");
        assertThat(written.text()).containsOnlyOnce("<itunes:season>");
        assertValid(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<skipHours><hour at='noon'>3</hour></skipHours>", "<image at='noon'><url>u</url></image>"})
    void leavesOutAttributesThatTheFormatDoesNotHave(String element) throws IOException {
        Feed feed = Reading.read("<rss version='2.0'><channel><title>t</title>" + element + "</channel></rss>")
                .feed();
        Writing written = Writing.of("rss", feed);

        assertThat(feed.extensions()).isNotEmpty();
        assertThat(written.text()).doesNotContain("noon");
        assertThat(written.codes()).contains("lost.extensions");
        assertValid(written);
    }

    @ParameterizedTest
    @CsvSource({
        "rss, http://purl.org/atom/ns#, id",
        "rss, http://purl.org/atom/ns#, title",
        "rss, '', channel",
        "rss, '', chanNel",
        "rss, '', TITLE",
        "atom, http://www.w3.org/2005/Atom, Title",
        "rss1.0, '', channel",
        "rss1.0, http://www.w3.org/2005/Atom, id"
    })
    void leavesOutWhatReadersWouldTakeForFields(String format, String namespace, String name) throws IOException {
        XmlElement element = XmlElement.of(new XmlName(namespace, "", name), "words");
        Article article =
                Article.builder().headline(Text.plain("h")).extension(element).build();
        Feed feed = Feed.builder()
                .title(Text.plain("t"))
                .extension(element)
                .extension(element)
                .article(article)
                .build();
        Writing written = Writing.of(format, feed);

        assertThat(written.text()).doesNotContain("words");
        assertThat(written.codes()).contains("lost.extensions");
        assertValid(written);
    }

    @Test
    void writesXhtmlWithElementsOfAMisspeltNamespaceAsHtml() throws IOException {
        Text title = Text.xhtml("<b xmlns:dc='http://purl.org/dc/elements/1.0/' dc:title='t'>h</b>");
        Writing written = Writing.of("atom", Feed.builder().title(title).build());

        assertThat(written.text()).contains("<title type=\"html\"");
        assertValid(written);
    }

    private static Writing rss(String extension) {
        return Writing.of("rss", read(extension));
    }

    private static Feed read(String extension) {
        return Reading.read("<rss version='2.0'" + NAMESPACES + "><channel><title>t</title><item><title>h</title>"
                        + extension + "</item></channel></rss>")
                .feed();
    }

    private static void assertValid(Writing written) throws IOException {
        byte[] document = written.text().getBytes(StandardCharsets.UTF_8);
        List<Finding> findings = FeedValidator.standard()
                .validate(new ByteArrayInputStream(document))
                .findings();
        assertThat(findings).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
