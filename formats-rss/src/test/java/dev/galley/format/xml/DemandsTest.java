package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Discussion;
import dev.galley.model.Feed;
import dev.galley.model.InReplyTo;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.time.Duration;
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

        assertThat(written.codes()).containsExactlyInAnyOrder("derived.media.size", "derived.media.type");
        assertThat(read(written).size()).contains(0L);
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
                .containsExactlyInAnyOrder(
                        "lost.media.size", "derived.media.size", "lost.links.length", "lost.discussion.count");
    }

    @Test
    void aSourceWithoutAnAddressIsLost() {
        Writing written = item(ferry().source(Feed.builder().title("Pier").build()));

        assertThat(written.codes()).containsExactly("lost.source");
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
}
