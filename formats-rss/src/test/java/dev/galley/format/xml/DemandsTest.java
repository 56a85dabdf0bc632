package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Category;
import dev.galley.model.Discussion;
import dev.galley.model.Feed;
import dev.galley.model.InReplyTo;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Values that a format requires are derived if they are missing; values that it forbids are reported as lost. */
class DemandsTest {
    private static final Url FILE = Url.of("https://harbour.example/ferry.mp3");

    private static Writing item(ArticleBuilder article) {
        Feed feed = Feed.builder()
                .title("Harbour")
                .subtitle("All of it")
                .url("https://harbour.example/")
                .article(article.build())
                .build();
        return Writing.of("rss", feed);
    }

    private static ArticleBuilder ferry() {
        return Article.builder().headline("Ferry");
    }

    private static Media read(Writing written) {
        return written.readBack().articles().get(0).media().get(0);
    }

    @Test
    void anEnclosureWithUnknownLengthAndTypeGetsDefaults() {
        Writing written =
                item(ferry().media(Media.builder(FILE, Media.Role.ENCLOSURE).build()));

        assertThat(written.text()).contains("length=\"0\"");
        assertThat(written.codes()).containsExactly("derived.media.type");
        assertThat(read(written).size()).isEmpty();
        assertThat(read(written).type()).contains("audio/mpeg");
    }

    @Test
    void anEnclosureOfUnknownTypeIsAnOctetStream() {
        Url address = Url.of("https://harbour.example/download?id=7");
        Writing written = item(ferry().media(
                        Media.builder(address, Media.Role.ENCLOSURE).size(9L).build()));

        assertThat(written.codes()).containsExactly("derived.media.type");
        assertThat(read(written).type()).contains("application/octet-stream");
    }

    @Test
    void numbersBelowZeroAreLost() {
        Media file = Media.enclosure(FILE, "audio/mpeg").toBuilder().size(-5L).build();
        Link link = new Link(
                Url.of("https://harbour.example/b"),
                Link.RELATED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(-1L));
        Writing written = item(ferry().media(file).link(link).discussion(Discussion.NONE.withCount(-1)));

        assertThat(written.codes())
                .containsExactlyInAnyOrder("lost.media.size", "lost.links.length", "lost.discussion.count");
    }

    @Test
    void aSourceWithoutAnAddressIsLost() {
        Writing written = item(ferry().source(Feed.builder().title("Pier").build()));

        assertThat(written.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("lost.source");
            assertThat(finding.value()).contains("Pier");
        });
    }

    @Test
    void authorsOfTheSourceAreThoseOfAnArticleWithoutAuthors() {
        Feed source = Feed.builder()
                .title("Pier")
                .link(Link.self("https://pier.example/feed"))
                .author(Person.named("Ada"))
                .author(person(Optional.of("pier@harbour.example"), Optional.empty()))
                .build();
        Feed feed = Feed.builder()
                .title("Harbour")
                .author(Person.named("Keeper"))
                .article(ferry().source(source).build())
                .article(ferry().source(source).author(Person.named("Bo")).build())
                .build();

        for (String format : List.of("rss", "rss1.0")) {
            Writing written = Writing.of(format, feed);

            assertThat(written.readBack().articles())
                    .extracting(Article::authors)
                    .containsExactly(List.of(Person.named("Ada")), List.of(Person.named("Bo")));
            assertThat(written.findings())
                    .filteredOn(finding -> finding.code().equals("reduced.authors"))
                    .extracting(Finding::path)
                    .containsExactly("/articles/0/authors");
        }
        assertThat(Writing.of("atom", feed).readBack().articles().get(0).authors())
                .isEmpty();
    }

    @Test
    void aPersonWithoutNameGetsOneInAtom() {
        Feed feed = Feed.builder()
                .title("Pier")
                .author(person(Optional.of("ada@harbour.example"), Optional.empty()))
                .contributor(person(Optional.empty(), Optional.of("https://www.harbour.example/ben")))
                .build();
        Writing written = Writing.of("atom", feed);

        assertThat(written.text())
                .contains("<author><name>ada</name><email>ada@harbour.example</email></author>")
                .contains("<contributor><name>www.harbour.example</name>");
        assertThat(written.codes()).contains("derived.authors.name", "derived.contributors.name");
    }

    private static Person person(Optional<String> email, Optional<String> page) {
        return new Person(Optional.empty(), email, page.map(Url::of), Optional.empty());
    }

    @Test
    void aReplyToAResourceWithoutIdRefersToItsAddress() {
        InReplyTo answered = new InReplyTo(Optional.empty(), Optional.of(FILE), Optional.empty(), Optional.empty());
        InReplyTo nothing =
                new InReplyTo(Optional.of(" "), Optional.empty(), Optional.of("text/html"), Optional.empty());
        Writing written = item(ferry().inReplyTo(answered).inReplyTo(nothing));

        assertThat(written.codes()).containsExactlyInAnyOrder("derived.inReplyTo.ref", "lost.inReplyTo");
        assertThat(written.readBack().articles().get(0).inReplyTo().get(0).ref())
                .contains(FILE.value());
    }

    @Test
    void theBodyIsTheDescriptionOfAnItemWithoutTitle() {
        Writing written = item(Article.builder().content(Text.html("<p>Ferry</p>")));

        assertThat(written.codes()).containsExactly("derived.standfirst");
        assertThat(written.readBack().articles().get(0).standfirst()).contains(Text.html("<p>Ferry</p>"));
    }

    @Test
    void theBodyThatDescribesKeepsItsLanguageAndBase() {
        Url base = Url.of("https://harbour.example/ferry/");
        Text body = new Text(Text.Kind.HTML, "<p><a href=\"map\">Karte</a></p>", Optional.of("de"), Optional.of(base));
        Writing written = item(Article.builder().content(body));

        assertThat(written.readBack().articles().get(0).standfirst()).contains(body);
    }

    @Test
    void aTimeToLiveOfZeroIsLost() {
        Writing written = Writing.of(
                "rss",
                Feed.builder()
                        .title("Harbour")
                        .subtitle("All of it")
                        .url("https://harbour.example/")
                        .ttl(Duration.ZERO)
                        .build());

        assertThat(written.codes()).containsExactly("lost.ttl");
    }

    @Test
    void idsThatAreNoAddressesAreLeftOutWhereNoneIsRequired() {
        Feed source = Feed.builder()
                .id("7")
                .title("Pier")
                .url("https://pier.example/")
                .build();
        Writing rss =
                Writing.of("rss", Feed.builder().id("seven").title("Harbour").build());
        Writing atom = Writing.of(
                "atom",
                Feed.builder()
                        .title("Harbour")
                        .article(ferry().source(source).build())
                        .build());

        assertThat(rss.codes()).contains("lost.id");
        assertThat(rss.readBack().id()).isEmpty();
        assertThat(atom.codes()).contains("lost.source.id");
    }

    @Test
    void anIconWithAnInvalidAddressIsRepairedOrLeftOut() {
        Feed feed = Feed.builder().title("Harbour").build();
        Writing repaired = Writing.of(
                "rss",
                feed.toBuilder().icon(Url.of("https://harbour.example/a b.png")).build());
        Writing lost =
                Writing.of("rss1.0", feed.toBuilder().icon(Url.of("http://[")).build());

        assertThat(repaired.codes()).contains("reduced.icon");
        assertThat(repaired.readBack().icon()).contains(Url.of("https://harbour.example/a%20b.png"));
        assertThat(lost.codes()).contains("lost.icon");
    }

    @Test
    void hoursAndDaysAreWrittenOnce() {
        Feed feed = Feed.builder()
                .title("Harbour")
                .skipHours(List.of(3, 25, 3))
                .skipDays(List.of(DayOfWeek.MONDAY, DayOfWeek.MONDAY))
                .build();
        Writing written = Writing.of("rss", feed);
        Writing nothing =
                Writing.of("rss", feed.toBuilder().skipHours(List.of(-1)).build());

        assertThat(written.findings())
                .filteredOn(Finding::isLoss)
                .extracting(Finding::path)
                .containsExactly("/skipHours/1", "/skipHours/2", "/skipDays/1");
        assertThat(written.readBack().skipHours()).containsExactly(3);
        assertThat(nothing.text()).doesNotContain("skipHours");
    }

    @Test
    void aFileThatIsNotOnTheWebIsALink() {
        Url torrent = Url.of("magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a");
        Writing written = item(ferry().media(
                        Media.builder(torrent, Media.Role.ENCLOSURE).size(9L).build()));

        assertThat(written.text()).doesNotContain("<enclosure");
        assertThat(written.findings()).isEmpty();
        assertThat(read(written).url()).isEqualTo(torrent);
        assertThat(read(written).size()).contains(9L);
    }

    @Test
    void aCategoryThatApplesListDoesNotHaveIsAnOrdinaryOne() {
        Url scheme = Url.of("http://www.itunes.com/");
        Category known = Category.of("Arts").withScheme(scheme);
        Category unknown = Category.of("Tides").withScheme(scheme);
        Writing written = Writing.of(
                "rss",
                Feed.builder()
                        .title("Harbour")
                        .categories(List.of(known, unknown))
                        .build());

        assertThat(written.text()).contains("<itunes:category text=\"Arts\"").doesNotContain("text=\"Tides\"");
        assertThat(written.readBack().categories()).containsExactlyInAnyOrder(known, unknown);
    }

    @Test
    void anExtensionInAMisspeltNamespaceIsWrittenInTheRightOne() {
        Feed feed = Reading.read(
                        "<rss version='2.0' xmlns:media='http://search.yahoo.com/mrss'><channel><title>Harbour</title>"
                                + "<item><title>Ferry</title><media:text type='plain'>Ahoy</media:text></item></channel></rss>")
                .feed();
        Writing written = Writing.of("rss", feed);

        assertThat(written.codes()).contains("reduced.extensions");
        assertThat(written.text()).contains("http://search.yahoo.com/mrss/\"").doesNotContain("mrss\"");
        assertThat(written.readBack().articles().get(0).extensions()).hasSize(1);
    }
}
