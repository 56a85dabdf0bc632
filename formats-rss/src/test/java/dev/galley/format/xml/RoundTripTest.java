package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedFormat;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Cloud;
import dev.galley.model.Discussion;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Generator;
import dev.galley.model.Hub;
import dev.galley.model.Image;
import dev.galley.model.InReplyTo;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.TextInput;
import dev.galley.model.Url;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.model.XmlNode;
import dev.galley.report.Finding;
import dev.galley.testkit.RoundTrip;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Written feeds are read back equal, in every field that the format has. */
class RoundTripTest {
    private static final OffsetDateTime DATE = OffsetDateTime.parse("2024-01-02T03:04:05+01:00");
    private static final Url PAGE = Url.of("https://proof.example/?a=1&b=2");

    /** Returns an article whose comments have a feed of this media type. */
    private static Article article(String type) {
        return Article.builder()
                .id("tag:proof.example,2024:1")
                .headline("Ink & \"paper\" <now>")
                .author(Person.named("Ann Author"))
                .author(Person.named("Bob").withEmail("bob@proof.example"))
                .author(Person.named("Cy").withUrl(Url.of("https://cy.example/")))
                .contributor(Person.named("Dee"))
                .published(DATE)
                .updated(DATE.plusDays(1))
                .language("en")
                .category(Category.of("News").withScheme(Url.of("urn:x-scheme:s")))
                .link(Link.alternate(PAGE))
                .link(Link.of(Link.VIA, Url.of("https://via.example/")).withTitle("Found"))
                .media(Media.builder(Url.of("https://proof.example/a.mp3"), Media.Role.ENCLOSURE)
                        .type("audio/mpeg")
                        .size(5L)
                        .build())
                .rights(Text.plain("© us"))
                .discussion(Discussion.NONE
                        .withPage(Url.of("https://proof.example/c"))
                        .withFeed(Url.of("https://proof.example/c.xml"), type)
                        .withCount(3))
                .inReplyTo(new InReplyTo(
                        Optional.of("urn:x-entry:x"),
                        Optional.of(PAGE),
                        Optional.of("text/html"),
                        Optional.of(Url.of("https://proof.example/s"))))
                .extension(extension())
                .content(Text.html("<p>A &amp; B ]]> \u2603 \uD83D\uDE00</p>\n<br>"))
                .build();
    }

    private static Extension extension() {
        XmlName name = new XmlName("urn:geo", "geo", "point");
        return new Extension.Element(
                "",
                new XmlElement(
                        name,
                        List.of(
                                new XmlAttribute(XmlName.of("unit"), "\tdeg\n"),
                                new XmlAttribute(new XmlName("urn:other", "geo", "x"), "y")),
                        List.of(
                                new XmlNode.Chars("a < b"),
                                XmlElement.of(XmlName.of("plain"), "1"),
                                XmlElement.of(new XmlName("urn:deep", "", "deep"), "2"))));
    }

    private static Feed feed(String type) {
        return Feed.builder()
                .id("urn:x-feed:feed")
                .title("The Proof")
                .subtitle("News & views")
                .language("en-GB")
                .link(Link.alternate(Url.of("https://proof.example/")))
                .link(Link.of(Link.SELF, Url.of("https://proof.example/feed")).withType("application/rss+xml"))
                .author(Person.named("Ed").withEmail("ed@proof.example"))
                .contributor(Person.named("Dee"))
                .rights(Text.plain("© us"))
                .updated(DATE)
                .category(Category.of("News"))
                .generator(Generator.named("Press"))
                .icon(Url.of("https://proof.example/i.ico"))
                .hub(Hub.webSub(Url.of("https://hub.example/")))
                .extension(extension())
                .article(article(type))
                .build();
    }

    @Example
    void theFeedOfTheCommentsKeepsItsMediaType() {
        for (String type :
                List.of("application/rss+xml", "application/atom+xml", "application/feed+json", "text/xml")) {
            for (String format : List.of("rss", "rss1.0", "atom")) {
                Writing written = Writing.of(format, feed(type));
                assertThat(written.readBack().articles().get(0).discussion())
                        .as("%s in %s", type, format)
                        .isEqualTo(article(type).discussion());
            }
        }
    }

    @Example
    void aLanguageThatIsNoTagIsLeftOutAndReported() {
        Feed given = Feed.builder()
                .title(Text.plain("T").withLanguage("no tag"))
                .language("en gb<")
                .article(Article.builder().headline("H").language("??").build())
                .build();

        Writing atom = Writing.of("atom", given);
        assertThat(atom.text()).doesNotContain("xml:lang");
        assertThat(atom.codes()).contains("lost.language", "lost.title.language");
    }

    @Example
    void onlyAFeedInRssIsWrittenAsCommentRss() {
        assertThat(Writing.of("rss", feed("application/rss+xml")).text())
                .contains("<wfw:commentRss>https://proof.example/c.xml</wfw:commentRss>");
        assertThat(Writing.of("rss", feed("application/atom+xml")).text()).doesNotContain("wfw:");
    }

    @Example
    void aFeedWithEveryRssFieldIsReadBackEqual() {
        Feed given = feed("application/rss+xml").toBuilder()
                .webMaster(Person.named("Web").withEmail("web@proof.example"))
                .published(DATE)
                .ttl(Duration.ofMinutes(30))
                .skipHours(List.of(0, 23))
                .skipDays(List.of(DayOfWeek.MONDAY))
                .cloud(new Cloud(
                        Optional.of("rpc.example"),
                        Optional.of(80),
                        Optional.of("/"),
                        Optional.of("ping"),
                        Optional.of("soap")))
                .textInput(new TextInput(Optional.of("Go"), Optional.of("Search"), Optional.of("q"), Optional.of(PAGE)))
                .rating("(PICS)")
                .docs(Url.of("https://docs.example/"))
                .logo(new Image(
                        Url.of("https://proof.example/l.png"),
                        Optional.of("Logo"),
                        Optional.of(PAGE),
                        Optional.of(88),
                        Optional.of(31),
                        Optional.of("Home")))
                .articles(List.of(article("application/rss+xml").toBuilder()
                        .standfirst(Text.html("<b>short</b>"))
                        .source(Feed.builder()
                                .title("Wire")
                                .link(Link.of(Link.SELF, Url.of("https://wire.example/")))
                                .build())
                        .build()))
                .build();
        Writing written = Writing.of("rss", given);
        assertThat(written.findings()).isEmpty();
        Feed back = written.readBack();
        assertThat(back.articles().get(0)).isEqualTo(given.articles().get(0));

        assertThat(back).isEqualTo(given);
    }

    @Example
    void aFeedWithEveryAtomFieldIsReadBackEqual() {
        Feed given = feed("application/atom+xml").toBuilder()
                .title(Text.html("The <i>Proof</i>").withLanguage("en"))
                .generator(new Generator("Press", Optional.of(PAGE), Optional.of("2")))
                .logo(Image.of(Url.of("https://proof.example/l.png")))
                .articles(List.of(article("application/atom+xml").toBuilder()
                        .standfirst(Text.plain("a < b"))
                        .content(Text.xhtml("<p class=\"a\">x<br/></p>").withBase(Url.of("https://base.example/")))
                        .category(Category.of("l").withLabel("Label"))
                        .source(feed("application/atom+xml").metadata())
                        .build()))
                .build();
        Writing written = Writing.of("atom", given);
        assertThat(written.findings()).isEmpty();
        Feed back = written.readBack();
        assertThat(back.articles().get(0)).isEqualTo(given.articles().get(0));

        assertThat(back).isEqualTo(given);
    }

    @Property(tries = 300)
    void documentsAreWellFormedForArbitraryStrings(@ForAll String a, @ForAll String b, @ForAll String c) {
        Feed given = Feed.builder()
                .title(a)
                .subtitle(Text.html(b))
                .id(c)
                .language(a)
                .link(new Link(Url.of(a), b, Optional.of(c), Optional.of(a), Optional.of(b), Optional.empty()))
                .author(new Person(Optional.of(a), Optional.of(b), Optional.of(Url.of(c)), Optional.empty()))
                .extension(new Extension.Element(
                        "", new XmlElement(new XmlName(a, b, "x"), List.of(), List.of(new XmlNode.Chars(c)))))
                .extension(new Extension.Element("", XmlElement.of(XmlName.of(b), c)))
                .article(Article.builder()
                        .headline(Text.xhtml(a))
                        .standfirst(b)
                        .content(Text.html(c))
                        .category(Category.of(a).withScheme(Url.of(b)).withLabel(c))
                        .media(Media.enclosure(Url.of(a), b))
                        .build())
                .build();
        for (String format : List.of("rss", "atom")) {
            Writing written = Writing.of(format, given);
            assertThat(Reading.codes(Reading.read(written.document())))
                    .doesNotContain("xml.malformed", "document.truncated", "character.forbidden", "entity.undeclared");
            assertThat(Writing.of(format, given).document()).isEqualTo(written.document());
        }
    }

    @Example
    void lossesAreReportedOnceWithTheirPath() {
        Feed given = Feed.builder()
                .title("T")
                .subtitle("S")
                .url("https://proof.example/")
                .id("urn:x-feed:f")
                .updated(DATE)
                .userComment("hello")
                .author(Person.named("Ada"))
                .article(Article.builder()
                        .id("urn:x-entry:a")
                        .headline("H")
                        .updated(DATE)
                        .kicker("K")
                        .media(Media.builder(Url.of("https://proof.example/l.png"), Media.Role.LEAD)
                                .alt("A press")
                                .build())
                        .build())
                .build();
        for (String format : List.of("rss", "atom")) {
            assertThat(Writing.of(format, given).codes())
                    .containsExactlyInAnyOrder("lost.userComment", "lost.kicker", "lost.media.alt");
        }
    }

    @Example
    void valuesThatAtomRequiresAreDerived() {
        Writing written = Writing.of(
                "atom",
                Feed.builder()
                        .title("T")
                        .article(Article.builder().headline("H").published(DATE).build())
                        .build());
        assertThat(written.codes())
                .containsExactlyInAnyOrder(
                        "derived.id", "derived.updated", "derived.authors", "derived.id", "derived.updated");
        assertThat(written.readBack().updated()).contains(DATE);
        assertThat(Writing.of("atom", Feed.builder().build()).codes())
                .containsExactlyInAnyOrder("derived.id", "derived.title", "derived.updated", "derived.authors");
        assertThat(written.readBack().articles().get(0).id().orElseThrow()).startsWith("urn:uuid:");
    }

    @Example
    void valuesThatRssRequiresAreDerived() {
        Writing written = Writing.of(
                "rss",
                Feed.builder().title("T").article(Article.builder().build()).build());
        assertThat(written.codes()).containsExactlyInAnyOrder("derived.subtitle", "derived.links", "derived.headline");
        assertThat(written.findings())
                .filteredOn(finding -> finding.code().equals("derived.links"))
                .extracting(Finding::message)
                .containsExactly(
                        "RSS requires \"links\"; it was derived from its identity, since it has no web address");
        assertThat(written.readBack().subtitle()).contains(Text.plain("T"));
    }

    @Example
    void forbiddenCharactersAreReplacedAndReported() {
        Writing written =
                Writing.of("rss", Feed.builder().title("a\u0000b\uD800c").build());
        assertThat(written.codes()).contains("character.replaced");
        assertThat(written.readBack().title()).contains(Text.plain("a\uFFFDb\uFFFDc"));
    }

    @Example
    void aSourceWithoutWritableValuesIsOmitted() {
        Feed given = withSource(Feed.builder().published(DATE).build());

        Writing written = Writing.of("atom", given);

        assertThat(written.codes()).contains("lost.source.published");
        assertThat(written.readBack().articles().get(0).source()).isEmpty();
        assertThat(Writing.of("atom", withSource(Feed.builder().build())).codes())
                .contains("lost.source");
    }

    private static Feed withSource(Feed source) {
        return Feed.builder()
                .article(Article.builder().headline("H").source(source).build())
                .build();
    }

    @Example
    void aMergedPersonIsReportedOnlyOnce() {
        Person ann = Person.named("Ann");
        Feed given = Feed.builder()
                .title("T")
                .authors(List.of(
                        ann,
                        Person.named(" Ann ").withEmail("ann@proof.example"),
                        ann.withEmail("ann@proof.example").withUrl(PAGE)))
                .link(Link.alternate(PAGE))
                .link(Link.alternate(Url.of(" " + PAGE.value())))
                .build();
        for (FeedFormat format : List.of(new RssFormat(), new AtomFormat())) {
            RoundTrip trip = RoundTrip.of(format, given);
            trip.assertFaithful();
            assertThat(trip.back().authors()).hasSize(1);
            assertThat(trip.back().links()).containsExactly(Link.alternate(PAGE));
        }
    }

    /** The link to a hub is moved to the hubs; findings about later links keep their indexes in the model. */
    @Example
    void findingsAboutALinkUseItsPathInTheModel() {
        Link page = Link.alternate(PAGE);
        Feed feed = Feed.builder()
                .title("Proof")
                .link(Link.of("hub", Url.of("https://hub.example/")))
                .link(page)
                .link(page)
                .build();

        for (FeedFormat format : List.of(new AtomFormat(), new RssFormat())) {
            assertThat(RoundTrip.of(format, feed).written())
                    .filteredOn(finding -> finding.path().startsWith("/links/"))
                    .extracting(finding -> finding.code() + " " + finding.path())
                    .contains("reduced.links /links/0", "lost.links /links/2")
                    .doesNotHaveDuplicates();
        }
    }

    @Example
    void linesOfPlainTextStayLinesInHtml() {
        Article article = Article.builder()
                .url(PAGE)
                .standfirst("One\ntwo")
                .content(Text.plain("Tide & ebb\n\n- boats\n"))
                .build();
        Article read = Writing.of("rss", Feed.builder().article(article).build())
                .readBack()
                .articles()
                .get(0);

        assertThat(read.standfirst()).contains(Text.html("One<br>\ntwo"));
        assertThat(read.bodyHtml().strip()).isEqualTo("Tide &amp; ebb<br>\n<br>\n- boats");
    }

    @Example
    void markupWithNamesThatNamespacesForbidIsWrittenAsHtml() {
        for (String attributes : List.of(
                "xmlns:a='https://a.example/' a:b:c='1'",
                "xmlns:a='https://a.example/' a:='1'",
                "xmlns:a='https://a.example/' xmlns:b='https://a.example/' a:c='1' b:c='2'")) {
            Article article = Article.builder()
                    .headline("One")
                    .content(Text.xhtml("<p " + attributes + ">x</p>"))
                    .build();

            assertThat(Writing.of("atom", Feed.builder().article(article).build())
                            .text())
                    .as(attributes)
                    .contains("<content type=\"html\">");
        }
    }
}
