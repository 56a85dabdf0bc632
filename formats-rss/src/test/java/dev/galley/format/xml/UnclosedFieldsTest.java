package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.model.XmlNode;
import dev.galley.report.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A field whose end tag is missing or mistyped ends where the next field begins, so that it costs no other. */
class UnclosedFieldsTest {
    private static final String LINK = "<link>https://harbour.example/2</link>";
    private static final String GUID = "<guid isPermaLink='false'>2</guid>";
    private static final String BEFORE = "<item><title>One</title><link>https://harbour.example/1</link></item>";
    private static final String AFTER = "<item><title>Three</title><link>https://harbour.example/3</link></item>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Two" + LINK + GUID,
                "<title>Two</ title>" + LINK + GUID,
                "<title>Two< /title>" + LINK + GUID,
                "<title>Two<//title>" + LINK + GUID,
                "<title>Two<\\title>" + LINK + GUID,
                "<title>Two<title>" + LINK + GUID,
                "<title>Two<title/>" + LINK + GUID,
                "<title>Two</title>" + LINK + "<guid isPermaLink='false'>2<guid>",
                "<br><title>Two</title>" + LINK + GUID,
                "<hr><p><title>Two</title>" + LINK + GUID,
                "<title>Two</title><b>" + LINK + GUID,
                "<title>Two</title><description>words <p>more" + LINK + GUID,
                "<title>Two</title><description>words <b>bold</b>" + LINK + GUID,
                "<title>Two</title><content:encoded>words" + LINK + GUID,
                "<title>Two</title><dc:creator>Ann" + LINK + GUID,
                "<title>Two</title><itunes:summary>words<itunes:author>Ann</itunes:author>" + LINK + GUID,
                "<title>Two</title><media:group><media:content url='https://harbour.example/2.mp4'/>" + LINK + GUID,
                "<title>Two</title><media:content url='https://harbour.example/2.mp4'><media:title>x" + LINK + GUID,
                "<itunes:image href='https://harbour.example/2.jpg'><title>Two</title>" + LINK + GUID,
                "<image>https://harbour.example/2.jpg" + LINK + "<title>Two</title>" + GUID,
                "<title>Two</title><author><name>Joe<uri>https://joe.example/</author>" + LINK + GUID,
                "<title>Two</title><source url='https://quay.example/feed'>Quay" + LINK + GUID,
                "<title>Two</title><author><name>Ben<email>ben@quay.example" + LINK + GUID,
                "<p><title>Two</title>" + LINK + GUID + "</p>"
            })
    void anItemKeepsTheOtherFields(String item) {
        Feed feed = Reading.channel(BEFORE + "<item>" + item + "</item>" + AFTER);

        assertThat(feed.articles())
                .extracting(Article::headline)
                .containsExactly(
                        Optional.of(Text.plain("One")),
                        Optional.of(Text.plain("Two")),
                        Optional.of(Text.plain("Three")));
        assertThat(feed.articles().get(1).url()).contains(Url.of("https://harbour.example/2"));
        assertThat(feed.articles().get(1).id()).contains("2");
    }

    @Test
    void theTextEndsBeforeTheNextField() {
        Article article = Reading.item("<description>words <p>more<dc:creator>Ann<category>Boats");

        assertThat(article.standfirst().map(Text::plain)).contains("words more");
        assertThat(article.authors()).containsExactly(Person.named("Ann"));
        assertThat(article.categories()).extracting(category -> category.term()).containsExactly("Boats");
    }

    @Test
    void repeatedElementsWithoutEndTagsKeepTheirValues() {
        Article article = Reading.item(
                "<category>x<category>y<category>z</category><author>Joe<author>Ann<link>https://a.example/");

        assertThat(article.categories()).extracting(category -> category.term()).containsExactly("x", "y", "z");
        assertThat(article.authors()).containsExactly(Person.named("Joe"), Person.named("Ann"));
    }

    @Test
    void anAddressDoesNotBecomePartOfTheName() {
        Article article = Reading.entry("<author><name>Ben<email>ben@quay.example</author><title>One</title>");

        assertThat(article.authors())
                .extracting(Person::name, Person::email)
                .containsExactly(tuple(Optional.of("Ben"), Optional.of("ben@quay.example")));
        assertThat(article.headline()).contains(Text.plain("One"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Tide<link>https://harbour.example/</link><language>en</language>",
                "<title>Tide</title><description>words<link>https://harbour.example/</link><language>en</language>",
                "<title>Tide</title><itunes:owner><itunes:name>Ann<link>https://harbour.example/</link><language>en</language>",
                "<title>Tide</title><skipDays><day>Sunday</day><link>https://harbour.example/</link><language>en</language>",
                "<title>Tide</title><image><url>https://harbour.example/l.png</url><link>https://harbour.example/</link><language>en</language>",
                "<br><title>Tide</title><link>https://harbour.example/</link><language>en</language>"
            })
    void aChannelKeepsTheOtherFields(String channel) {
        Feed feed = Reading.channel(channel + BEFORE + AFTER);

        assertThat(feed.title()).contains(Text.plain("Tide"));
        assertThat(feed.language()).contains("en");
        assertThat(feed.articles()).hasSize(2);
    }

    @Test
    void anAtomEntryKeepsTheOtherFields() {
        for (String element : List.of("title", "summary", "content", "rights", "source", "category")) {
            Article article =
                    Reading.entry("<" + element + ">words<id>urn:x:1</id><link href='https://harbour.example/1'/>"
                            + "<updated>2026-05-01T10:00:00Z</updated>");

            assertThat(article.id()).as(element).contains("urn:x:1");
            assertThat(article.url()).as(element).contains(Url.of("https://harbour.example/1"));
            assertThat(article.updated()).as(element).isPresent();
        }
    }

    @Test
    void elementsThatContainFieldsAreNotClosedByTheirOwn() {
        ReadResult read = Reading.read(Reading.rss("<image><url>https://harbour.example/l.png</url><title>Tide</title>"
                + "<link>https://harbour.example/</link></image><item><media:group xmlns:media='http://search.yahoo.com/mrss/'>"
                + "<media:content url='https://harbour.example/1.mp4'/><media:title>One</media:title></media:group>"
                + "<description>a <span><title>drawing</title></span></description></item>"));

        assertThat(Reading.codes(read)).isEmpty();
        assertThat(read.feed().articles().get(0).media())
                .extracting(Media::title)
                .containsExactly(Optional.of("One"));
        assertThat(read.feed().articles().get(0).standfirst().map(Text::plain)).contains("a drawing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>" + BEFORE + AFTER + "</p>",
                "<items>" + BEFORE + AFTER + "</items>",
                "<data>" + BEFORE + AFTER + "</data>",
                "<p>" + BEFORE + "</p>" + AFTER,
                "<title>Tide</title><br>" + BEFORE + "<br>" + AFTER
            })
    void itemsInAnElementOfHtmlAreRead(String channel) {
        assertThat(Reading.channel(channel).articles()).hasSize(2);
    }

    @Test
    void anElementOfAnotherVocabularyStaysAnExtension() {
        Article article = Reading.item("<section><title>News</title></section><data><title>Sales</title></data>"
                + "<x:p xmlns:x='https://x.example/'><title>Other</title></x:p>"
                + "<x:data xmlns:x='https://x.example/'><category>cc</category></x:data>");

        assertThat(article.headline()).isEmpty();
        assertThat(article.categories()).isEmpty();
        assertThat(article.extensions()).hasSize(4);
        assertThat(Reading.channel("<x:list xmlns:x='https://x.example/'><item/></x:list>")
                        .articles())
                .isEmpty();
    }

    @Test
    void whatReadersWouldTakeForAWrapperIsNotWritten() {
        XmlElement item = new XmlElement(XmlName.of("item"), List.of(), List.of());
        XmlElement title = new XmlElement(XmlName.of("title"), List.of(), List.of(new XmlNode.Chars("Two")));
        Feed feed = Feed.builder()
                .title("Tide")
                .extension(new Extension.Element("", new XmlElement(XmlName.of("data"), List.of(), List.of(item))))
                .article(Article.builder()
                        .headline("One")
                        .extension(
                                new Extension.Element("", new XmlElement(XmlName.of("p"), List.of(), List.of(title))))
                        .build())
                .build();

        Writing written = Writing.of("rss", feed);

        assertThat(written.readBack().articles())
                .extracting(Article::headline)
                .containsExactly(Optional.of(Text.plain("One")));
        assertThat(written.findings()).extracting(Finding::code).contains("lost.extensions");
    }

    @Test
    void aDateThatIsNoneInAnElementOfAtomStaysAnExtension() {
        ReadResult read = Reading.read(Reading.rss("<item><title>One</title><updated>soon</updated></item>"));

        assertThat(read.feed().articles().get(0).extensions()).hasSize(1);
        assertThat(Reading.codes(read)).isEmpty();
    }
}
