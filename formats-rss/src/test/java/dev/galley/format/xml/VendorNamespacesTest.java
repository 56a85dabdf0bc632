package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Url;
import org.junit.jupiter.api.Test;

/** Elements of vendors that fill fields of the model where the feed has nothing else for them. */
class VendorNamespacesTest {
    private static final String YOUTUBE = "http://www.youtube.com/xml/schemas/2015";
    private static final String VIDEO = "<yt:videoId xmlns:yt='" + YOUTUBE + "'>-QD1b35zl1g</yt:videoId>";
    private static final Url POSTER = Url.of("https://harbour.example/poster.jpg");

    @Test
    void theIdentifierOfAVideoGivesItsPage() {
        Article article = Reading.entry("<id>yt:video:-QD1b35zl1g</id>" + VIDEO);

        assertThat(article.url()).contains(Url.of("https://www.youtube.com/watch?v=-QD1b35zl1g"));
        assertThat(article.extension(YOUTUBE, "videoId")).isPresent();
    }

    @Test
    void aLinkToThePageOfAVideoComesFirst() {
        Link page = Link.alternate(Url.of("https://www.youtube.com/shorts/-QD1b35zl1g"));

        assertThat(Reading.entry(VIDEO + "<link href='" + page.href().value() + "'/>")
                        .links())
                .containsExactly(page);
    }

    @Test
    void anIdentifierThatCannotBeOneGivesNoPage() {
        assertThat(Reading.entry(VIDEO.replace("-QD1b35zl1g", "a&amp;list=b")).links())
                .isEmpty();
    }

    @Test
    void theIdentifierOfAChannelGivesItsPage() {
        Feed channel = Reading.atomFeed("<yt:channelId xmlns:yt='" + YOUTUBE + "'>UCmEN5</yt:channelId>");
        Feed playlist = Reading.atomFeed("<yt:playlistId xmlns:yt='" + YOUTUBE + "'>PL_1</yt:playlistId>"
                + "<yt:channelId xmlns:yt='" + YOUTUBE + "'>UCmEN5</yt:channelId>");

        assertThat(channel.url()).contains(Url.of("https://www.youtube.com/channel/UCmEN5"));
        assertThat(playlist.url()).contains(Url.of("https://www.youtube.com/playlist?list=PL_1"));
    }

    @Test
    void theAddressInTheSourceNamespaceIsThatOfTheFeed() {
        String self =
                "<source:self xmlns:source='http://source.scripting.com/'>https://harbour.example/rss.xml</source:self>";
        Feed feed = Reading.channel(self);
        Feed other = Reading.channel(self + "<atom:link rel='self' href='https://harbour.example/feed'/>");

        assertThat(feed.selfUrl()).contains(Url.of("https://harbour.example/rss.xml"));
        assertThat(feed.extensions()).isEmpty();
        assertThat(other.selfUrl()).contains(Url.of("https://harbour.example/feed"));
        assertThat(other.extensions()).hasSize(1);
    }

    @Test
    void aPosterIsTheLeadImageIfThereIsNoOther() {
        String poster = "<rawvoice:poster xmlns:rawvoice='http://www.rawvoice.com/rawvoiceRssModule/' url='"
                + POSTER.value() + "'/>";
        Article article = Reading.item(poster);
        Article both = Reading.item(poster + "<itunes:image xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'"
                + " href='https://harbour.example/cover.jpg'/>");

        assertThat(article.media()).containsExactly(Media.lead(POSTER));
        assertThat(article.extensions()).isEmpty();
        assertThat(both.media()).containsExactly(Media.lead(Url.of("https://harbour.example/cover.jpg")));
        assertThat(both.extensions()).hasSize(1);
    }

    @Test
    void thePublisherIsTheAuthorOfAnAtomFeedWithoutAnAuthor() {
        String publisher = "<title>Harbour</title><webMaster>web@harbour.example (Ann)</webMaster>"
                + "<dc:publisher>editor@harbour.example (Harbour Press)</dc:publisher>";
        Writing written = Writing.of("atom", Reading.channel(publisher));
        Writing authored = Writing.of("atom", Reading.channel(publisher + "<dc:creator>Ben</dc:creator>"));

        assertThat(written.codes()).contains("derived.authors");
        assertThat(written.readBack().authors()).containsExactly(Person.named("Harbour Press"));
        assertThat(authored.readBack().authors()).containsExactly(Person.named("Ben"));
    }
}
