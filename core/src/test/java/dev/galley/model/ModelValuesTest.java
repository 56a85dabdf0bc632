package dev.galley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelValuesTest {
    private static final Url URL = Url.of("https://a/");

    @Test
    void showsWhatIdentifiesAFeedOrAnArticle() {
        Article article = Examples.article();

        assertThat(Examples.feed()).hasToString("Feed[title=t, url=https://a/, articles=1]");
        assertThat(article)
                .hasToString("Article[id=a, headline=h, url=https://a/, published=2024-05-05T18:00+02:00, sections=1]");
        assertThat(Examples.comment()).hasToString("Comment[id=c, parentId=p, author=Tom, status=APPROVED]");
        assertThat(Article.builder().build())
                .hasToString("Article[id=none, headline=none, url=none, published=none, sections=0]");
    }

    @Test
    void showsLongValuesInShortAndOnOneLine() {
        String large = "line\n".repeat(100_000);
        Article article = Article.builder().id(large).headline(large).url(large).build();
        Feed feed = Feed.builder().title(large).url(large).article(article).build();
        Comment comment = Comment.builder()
                .id(large)
                .parentId(large)
                .author(Commenter.named(large))
                .build();

        for (Object shown : List.of(article, feed, comment, Commenter.named(large))) {
            assertThat(shown.toString())
                    .hasSizeLessThan(400)
                    .contains("line line")
                    .doesNotContain("\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PLAIN, a < <b>, a < <b>, a &lt; &lt;b&gt;",
        "HTML, a &lt; <b>b</b>, a < b, a &lt; <b>b</b>",
        "XHTML, a &lt; <b>b</b>, a < b, a &lt; <b>b</b>",
        "HTML, a, a, a"
    })
    void givesTheWordsAndTheHtmlOfAText(Text.Kind kind, String value, String words, String html) {
        Text text = new Text(kind, value, Optional.empty(), Optional.empty());

        assertThat(text.plain()).isEqualTo(words);
        assertThat(text.toHtml()).isEqualTo(html);
        assertThat(text.isMarkup()).isEqualTo(kind != Text.Kind.PLAIN);
    }

    @Test
    void keepsTheRestOfATextWithAnotherLanguageOrBase() {
        assertThat(Text.html("a").withLanguage("en").withBase(URL))
                .isEqualTo(new Text(Text.Kind.HTML, "a", Optional.of("en"), Optional.of(URL)));
        assertThat(Text.xhtml("a")).isNotEqualTo(Text.html("a"));
    }

    @Test
    void addsToWhatIsKnownOfAPerson() {
        assertThat(Person.named("a").withEmail("b").withUrl(URL).withAvatar(URL))
                .isEqualTo(new Person(Optional.of("a"), Optional.of("b"), Optional.of(URL), Optional.of(URL)));
    }

    @Test
    void addsToWhatIsKnownOfALink() {
        Link link = Link.of("Alternate", URL).withType("t").withTitle("u").withHref(Url.of("b"));

        assertThat(link.hasRel(Link.ALTERNATE)).isTrue();
        assertThat(link)
                .isEqualTo(new Link(
                        Url.of("b"),
                        "Alternate",
                        Optional.of("t"),
                        Optional.empty(),
                        Optional.of("u"),
                        Optional.empty()));
    }

    @Test
    void showsACategoryByItsLabel() {
        assertThat(Category.of("t").display()).isEqualTo("t");
        assertThat(Category.of("t").withScheme(URL).withLabel("l").display()).isEqualTo("l");
    }

    @Test
    void givesASectionWithoutAHeadingTheTopLevel() {
        assertThat(new Section(Optional.empty(), 5, List.of())).isEqualTo(Section.of());
        assertThat(new Section(Optional.of(Text.plain("a")), 9, List.of()).level())
                .isEqualTo(9);
        assertThat(Section.headed("a").level()).isEqualTo(Section.TOP_LEVEL);
    }

    @Test
    void saysWhereAnExtensionStood() {
        XmlElement point = XmlElement.of(new XmlName("urn:geo", "geo", "lat"), "1");
        List<Extension> extensions = List.of(
                new Extension.Element("media/0", point),
                new Extension.Attribute("authors/1", new XmlAttribute(XmlName.of("a"), "b")),
                new Extension.Member("", "_a", "{}"));

        assertThat(extensions).extracting(Extension::parent).containsExactly("media/0", "authors/1", "");
    }

    @Test
    void comparesXmlNamesWithoutTheirPrefix() {
        XmlName name = new XmlName("urn:a", "x", "b");

        assertThat(new XmlName("urn:a", "y", "b")).isEqualTo(name).hasSameHashCodeAs(name);
        assertThat(new XmlName("urn:b", "x", "b")).isNotEqualTo(name);
        assertThat(name).hasToString("x:b");
        assertThat(XmlName.of("b")).hasToString("b");
        assertThat(XmlName.of("urn:a", "b").namespace()).isEqualTo("urn:a");
        assertThat(XmlName.of("urn:a", "b")).isEqualTo(name).hasToString("b");
        assertThat(XmlName.of("urn:a", "b").withPrefix("y")).isEqualTo(name).hasToString("y:b");
    }

    @Test
    void givesTheTextAndAttributesOfAnElement() {
        XmlElement inner = XmlElement.of(XmlName.of("i"), "b");
        XmlElement outer = new XmlElement(
                XmlName.of("o"),
                List.of(new XmlAttribute(new XmlName("urn:x", "x", "k"), "v")),
                List.of(new XmlNode.Chars("a"), inner, new XmlNode.Chars("c")));

        assertThat(outer.text()).isEqualTo("abc");
        assertThat(outer.attribute("k")).contains("v");
        assertThat(outer.attribute("x")).isEmpty();
        assertThat(XmlElement.of(XmlName.of("e"), "").children()).isEmpty();
    }

    @Test
    void theTextOfAPodcastNamesWhatItHasWithoutAddresses() {
        Podcast podcast = Podcast.builder()
                .owner(Person.named("Ada").withEmail("ada@harbour.example"))
                .newFeedUrl(Url.of("https://ada:secret@harbour.example/feed"))
                .locked(true)
                .lockOwner("ada@harbour.example")
                .type(Podcast.Type.SERIAL)
                .funding(new Podcast.Funding(Url.of("https://harbour.example/give"), "Give"))
                .build();

        assertThat(podcast.toString())
                .isEqualTo("Podcast[owner, type=SERIAL, newFeedUrl, locked=true, lockOwner, funding=1]");
        assertThat(Episode.builder()
                        .season(2)
                        .title("Ebb\u2028and\u202Eflow")
                        .build()
                        .toString())
                .isEqualTo("Episode[season=2, title=Ebb and flow]");
    }
}
