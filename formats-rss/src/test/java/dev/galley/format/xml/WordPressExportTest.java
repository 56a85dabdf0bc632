package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WordPress exports (WXR) as feeds. */
class WordPressExportTest {
    private static final String WP = "http://wordpress.org/export/1.2/";
    private static final FeedReader READER =
            FeedReader.builder().format(new RssFormat()).build();

    private static final String COMMENT = """
            <wp:comment><wp:comment_id>7</wp:comment_id><wp:comment_author><![CDATA[Tom]]></wp:comment_author>
              <wp:comment_author_email>tom@mail.example</wp:comment_author_email>
              <wp:comment_author_url>https://tom.example/</wp:comment_author_url>
              <wp:comment_author_IP>192.0.2.7</wp:comment_author_IP>
              <wp:comment_date>2024-05-05 20:45:00</wp:comment_date>
              <wp:comment_date_gmt>2024-05-05 18:45:00</wp:comment_date_gmt>
              <wp:comment_content><![CDATA[Was it <b>fog</b>?]]></wp:comment_content>
              <wp:comment_approved>1</wp:comment_approved><wp:comment_type>comment</wp:comment_type>
              <wp:comment_parent>5</wp:comment_parent><wp:comment_user_id>0</wp:comment_user_id>
            </wp:comment>
            """;

    @Test
    void readsCommentsWithParentAuthorDateAndStatus() throws IOException {
        Article article = article(COMMENT);

        assertThat(article.comments())
                .containsExactly(Comment.builder()
                        .id("7")
                        .parentId("5")
                        .author(Commenter.named("Tom")
                                .withUrl(Url.of("https://tom.example/"))
                                .withEmail("tom@mail.example"))
                        .body(Text.html("Was it <b>fog</b>?"))
                        .published(OffsetDateTime.parse("2024-05-05T20:45:00+02:00"))
                        .status(CommentStatus.APPROVED)
                        .build());
        assertThat(article.extensions())
                .singleElement()
                .satisfies(rest -> assertThat(rest.parent()).isEqualTo("comments/0"))
                .extracting(rest -> ((Extension.Element) rest).element().name().local())
                .isEqualTo("comment_author_IP");
    }

    @Test
    void commentersAddressesReachNoOtherDocument() throws IOException {
        Feed feed = read(export(COMMENT)).feed();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        String findings = FeedWriter.of(new RssFormat()).write(feed, out).toString()
                + FeedWriter.of(new AtomFormat()).write(feed, out)
                + FeedWriter.of(new RssFormat()).writeComments(feed.articles().get(0), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("fog")
                .doesNotContain("tom@mail.example", "192.0.2.7");
        assertThat(findings).doesNotContain("tom@mail.example");
    }

    @ParameterizedTest
    @CsvSource({"0,PENDING", "spam,SPAM", "trash,REMOVED"})
    void readsTheStatusOfComments(String approved, CommentStatus status) throws IOException {
        Comment comment = article("<wp:comment><wp:comment_approved>" + approved
                        + "</wp:comment_approved><wp:comment_parent>0</wp:comment_parent></wp:comment>")
                .comments()
                .get(0);

        assertThat(comment.status()).contains(status);
        assertThat(comment.parentId()).isEmpty();
    }

    @Test
    void keepsWhatACommentCannotHold() throws IOException {
        Article article = article("<wp:comment><wp:comment_approved>post-trashed</wp:comment_approved>"
                + "<wp:comment_type>pingback</wp:comment_type><wp:comment_date>2024-05-05 20:45:00</wp:comment_date>"
                + "<wp:comment_date_gmt>0000-00-00 00:00:00</wp:comment_date_gmt></wp:comment>");

        assertThat(article.comments()).containsExactly(Comment.builder().build());
        assertThat(article.extensions())
                .extracting(rest -> ((Extension.Element) rest).element().name().local())
                .containsExactly("comment_approved", "comment_type", "comment_date", "comment_date_gmt");
    }

    @Test
    void readsTheFileOfAnAttachmentAndTheExcerpt() throws IOException {
        Article article = article(
                "<wp:attachment_url>https://a.example/quay.jpg</wp:attachment_url>"
                        + "<wp:post_type>attachment</wp:post_type><excerpt:encoded><![CDATA[The <i>quay</i>]]></excerpt:encoded>");

        assertThat(article.media())
                .containsExactly(Media.builder(Url.of("https://a.example/quay.jpg"), Media.Role.ENCLOSURE)
                        .build());
        assertThat(article.standfirst()).contains(Text.html("The <i>quay</i>"));
        assertThat(article.extension(WP, "post_type").map(XmlElement::text)).contains("attachment");
    }

    @Test
    void readsDatesThatNoOtherElementGives() throws IOException {
        Article article = article("<wp:post_date_gmt>2024-05-05 18:30:00</wp:post_date_gmt>"
                + "<wp:post_modified_gmt>2024-05-06 08:00:00</wp:post_modified_gmt>");

        assertThat(article.published()).contains(OffsetDateTime.parse("2024-05-05T18:30:00Z"));
        assertThat(article.updated()).contains(OffsetDateTime.parse("2024-05-06T08:00:00Z"));
        assertThat(article.extensions()).isEmpty();
    }

    @Test
    void aDateThatSaysSomethingElseStays() throws IOException {
        Article article = article("<pubDate>Sun, 05 May 2024 18:30:00 +0000</pubDate>"
                + "<wp:post_date_gmt>2024-05-07 18:30:00</wp:post_date_gmt>");

        assertThat(article.published()).contains(OffsetDateTime.parse("2024-05-05T18:30:00Z"));
        assertThat(article.extension(WP, "post_date_gmt").map(XmlElement::text)).contains("2024-05-07 18:30:00");
    }

    @Test
    void readsTheAuthorsOfTheSiteWithoutPublishingTheirAddresses() throws IOException {
        ReadResult read = read("""
                <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>T</title>
                <link>https://a.example/</link><description>D</description><wp:wxr_version>1.2</wp:wxr_version>
                <wp:author><wp:author_login>ada</wp:author_login><wp:author_email>ada@a.example</wp:author_email>
                <wp:author_display_name>Ada Brook</wp:author_display_name></wp:author>
                <wp:author><wp:author_login>tom</wp:author_login></wp:author></channel></rss>
                """);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        FeedWriter.of(new RssFormat()).write(read.feed(), out);

        assertThat(read.feed().authors()).containsExactly(Person.named("Ada Brook"), Person.named("tom"));
        assertThat(read.feed().extension(WP, "wxr_version").map(XmlElement::text))
                .contains("1.2");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Ada Brook").doesNotContain("ada@a.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1", "1.2"})
    void readsEveryVersion(String version) throws IOException {
        ReadResult read = read(export(COMMENT).replace("/1.2/", "/" + version + "/"));

        assertThat(read.feed().articles().get(0).comments()).hasSize(1);
        assertThat(read.findings()).extracting(Finding::severity).doesNotContain(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void readsTombstonesAndMarksOfArchivesAsExtensions() throws IOException {
        Feed feed = FeedReader.builder()
                .format(new AtomFormat())
                .build()
                .read(new ByteArrayInputStream("""
                        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"
                            xmlns:fh="http://purl.org/syndication/history/1.0"><fh:archive/>
                        <link rel="prev-archive" href="https://a.example/1"/>
                        <at:deleted-entry ref="urn:a:1" when="2024-05-05T18:30:00Z"/></feed>
                        """.getBytes(StandardCharsets.UTF_8)))
                .feed();

        Optional<XmlElement> deleted = feed.extension("http://purl.org/atompub/tombstones/1.0", "deleted-entry");
        assertThat(deleted.flatMap(entry -> entry.attribute("ref"))).contains("urn:a:1");
        assertThat(feed.extension("http://purl.org/syndication/history/1.0", "archive"))
                .isPresent();
        assertThat(feed.links().get(0).rel()).isEqualTo("prev-archive");
    }

    private static Article article(String content) throws IOException {
        return read(export(content)).feed().articles().get(0);
    }

    private static String export(String content) {
        return "<rss version=\"2.0\" xmlns:wp=\"http://wordpress.org/export/1.2/\""
                + " xmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\"><channel><title>T</title>"
                + "<link>https://a.example/</link><description>D</description><item><title>H</title>"
                + "<guid isPermaLink=\"false\">https://a.example/?p=1</guid>" + content + "</item></channel></rss>";
    }

    private static ReadResult read(String document) throws IOException {
        return READER.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }
}
