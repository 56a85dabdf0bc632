package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Discussion;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Person;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The namespace declarations of written documents. */
class NamespaceDeclarationsTest {
    private static final String PODCAST = "http://podcast.example/";

    @Test
    void aNamespaceOfTheMetadataIsDeclaredAtTheRootAndNeverAgain() {
        Feed feed = Feed.builder()
                .extension(element(PODCAST, "pod", "owner"))
                .article(article(element(PODCAST, "pod", "season")))
                .article(article(element(PODCAST, "other", "season")))
                .build();

        for (String format : List.of("rss", "atom")) {
            Writing written = Writing.of(format, feed);
            assertThat(declarations(written))
                    .filteredOn(name -> name.contains(PODCAST))
                    .containsExactly("xmlns:pod=\"" + PODCAST + "\"");
            assertThat(written.text().indexOf(PODCAST))
                    .isLessThan(written.text().indexOf("<title"));
            assertThat(written.text()).contains("<pod:season>").doesNotContain("other:");
        }
    }

    @Test
    void aNamespaceOfTheFirstArticlesIsDeclaredAtTheRoot() {
        Feed feed = Feed.builder()
                .article(article())
                .article(article(element(PODCAST, "pod", "season"), element(PODCAST, "pod", "episode")))
                .article(article(element(PODCAST, "pod", "season")))
                .build();

        for (String format : List.of("rss", "atom", "rss1.0")) {
            Writing written = Writing.of(format, feed);
            assertThat(declarations(written))
                    .filteredOn(name -> name.contains(PODCAST))
                    .containsExactly("xmlns:pod=\"" + PODCAST + "\"");
            assertThat(written.text().indexOf(PODCAST))
                    .isLessThan(written.text().indexOf("<title"));
        }
    }

    @Test
    void aNamespaceOfALaterArticleIsDeclaredOnceOnItsOutermostElement() {
        Feed feed = Feed.builder()
                .article(Article.builder().headline("long ".repeat(10_000)).build())
                .article(article(element(PODCAST, "pod", "season"), element(PODCAST, "pod", "episode")))
                .build();

        assertThat(Writing.of("rss", feed).text()).contains("<item xmlns:pod=\"" + PODCAST + "\">");
        assertThat(Writing.of("atom", feed).text()).contains("<entry xmlns:pod=\"" + PODCAST + "\">");
        assertThat(declarations(Writing.of("rss", feed))).hasSize(1);
    }

    @Test
    void noNamespaceIsDeclaredUnused() {
        Feed feed = Feed.builder().article(article()).build();

        assertThat(declarations(Writing.of("rss", feed))).isEmpty();
        assertThat(declarations(Writing.of("atom", feed))).containsExactly("xmlns=\"http://www.w3.org/2005/Atom\"");
    }

    @Test
    void ownElementsOfOtherNamespacesAreDeclaredLikeExtensions() {
        Feed feed = Feed.builder()
                .author(Person.named("Ada"))
                .article(Article.builder()
                        .headline("Ink")
                        .author(Person.named("Grace"))
                        .discussion(Discussion.NONE.withCount(3))
                        .build())
                .build();

        String text = Writing.of("rss", feed).text();
        assertThat(text)
                .contains("<rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                        + " xmlns:slash=\"http://purl.org/rss/1.0/modules/slash/\">");
        assertThat(declarations(Writing.of("rss", feed))).hasSize(2);
    }

    @Test
    void aPrefixWithTwoMeaningsIsDeclaredWhereItIsNeeded() {
        Feed feed = Feed.builder()
                .extension(element("http://one.example/", "x", "a"))
                .article(article(
                        element("http://one.example/", "x", "b"),
                        element("http://two.example/", "x", "c"),
                        element("http://two.example/", "x", "d")))
                .build();

        Writing written = Writing.of("rss", feed);
        assertThat(written.readBack().extensions()).isEqualTo(feed.extensions());
        assertThat(written.readBack().articles().get(0).extensions())
                .isEqualTo(feed.articles().get(0).extensions());
        assertThat(written.text()).contains("<x:c xmlns:x=\"http://two.example/\">");
    }

    @Test
    void aPrefixThatOnlyTheMetadataUsesMayMeanSomethingElseInAnArticle() {
        Feed feed = Feed.builder()
                .extension(element("http://one.example/", "x", "a"))
                .article(article(element("http://two.example/", "x", "c"), element("http://one.example/", "x", "d")))
                .build();

        Writing written = Writing.of("rss", feed);
        assertThat(written.text()).contains("<x:c xmlns:x=\"http://two.example/\">");
        assertThat(written.readBack().articles().get(0).extensions())
                .isEqualTo(feed.articles().get(0).extensions());
    }

    @Test
    void attributesGetAPrefixOfTheirOwnNamespace() {
        XmlElement element = new XmlElement(
                new XmlName("http://one.example/", "", "a"),
                List.of(
                        new XmlAttribute(new XmlName("http://one.example/", "", "b"), "1"),
                        new XmlAttribute(new XmlName("http://two.example/", "ns", "b"), "2"),
                        new XmlAttribute(XmlName.of("b"), "3")),
                List.of(XmlElement.of(XmlName.of("inside"), "text")));
        Feed feed = Feed.builder()
                .article(article(new Extension.Element("", element)))
                .build();

        for (String format : List.of("rss", "atom")) {
            assertThat(Writing.of(format, feed).readBack().articles().get(0).extensions())
                    .isEqualTo(feed.articles().get(0).extensions());
        }
    }

    @Test
    void moreNamespacesThanAnElementShouldDeclareAreReadBack() {
        var article = Article.builder().headline("Ink");
        for (int i = 0; i < 2_000; i++) {
            article.extension(element("http://example/" + i, "p" + i, "a"));
        }
        Feed feed = Feed.builder().article(article.build()).build();

        Writing written = Writing.of("rss", feed);
        assertThat(declarations(written)).hasSize(2_000);
        assertThat(written.readBack().articles().get(0).extensions())
                .isEqualTo(feed.articles().get(0).extensions());
    }

    private static Extension element(String uri, String prefix, String local) {
        return new Extension.Element("", XmlElement.of(new XmlName(uri, prefix, local), "1"));
    }

    private static Article article(Extension... extensions) {
        return Article.builder().headline("Ink").extensions(List.of(extensions)).build();
    }

    private static List<String> declarations(Writing written) {
        return Pattern.compile("xmlns(:\\w+)?=\"[^\"]*\"")
                .matcher(written.text())
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
