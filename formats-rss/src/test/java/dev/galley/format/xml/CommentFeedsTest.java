package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.galley.format.CommentReadResult;
import dev.galley.format.CommentStream;
import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.format.WriteResult;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.CommentBuilder;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments feeds in the forms that are in use, read and written. */
class CommentFeedsTest {
    private static final String WORDPRESS = """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:thr="http://purl.org/syndication/thread/1.0">
            <channel><title>Comments on: Ferry</title><link>https://harbour.example/ferry</link>
            <item><title>By: Eve</title><link>https://harbour.example/ferry#comment-3</link>
              <dc:creator>Eve</dc:creator><guid isPermaLink="false">https://harbour.example/?p=1#comment-3</guid>
              <pubDate>Sun, 05 May 2024 18:45:00 +0000</pubDate>
              <description>So &amp;#8230; [&amp;#8230;]</description>
              <content:encoded><![CDATA[<p>So … am <b>I</b>.</p>]]></content:encoded>
              <thr:in-reply-to ref="https://harbour.example/?p=1#comment-1"/></item>
            <item><title>By: Ada</title><link>https://harbour.example/ferry#comment-1</link>
              <dc:creator>Ada</dc:creator><guid isPermaLink="false">https://harbour.example/?p=1#comment-1</guid>
              <description>Glad.</description><content:encoded>Glad.</content:encoded>
              <thr:in-reply-to ref="https://harbour.example/?p=1" href="https://harbour.example/ferry"/></item>
            </channel></rss>
            """;

    private static final FeedReader READER = FeedReader.builder()
            .format(new RssFormat())
            .format(new AtomFormat())
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<wp:wxr_version>1.2</wp:wxr_version><item><title>Ferry</title></item><item><title>Light</title></item>",
                "<item><title>Ferry</title><wp:post_type>post</wp:post_type></item>"
            })
    void anExportOfArticlesHasNoComments(String items) throws IOException {
        CommentReadResult read = read("<rss version='2.0' xmlns:wp='http://wordpress.org/export/1.2/'><channel>"
                + "<title>Harbour</title>" + items + "</channel></rss>");

        assertThat(read.comments()).isEmpty();
        assertThat(read.findings()).extracting(Finding::code).containsExactly("comments.none");
    }

    @Test
    void readsTheFormOfWordPress() throws IOException {
        CommentReadResult read = read(WORDPRESS);

        assertThat(read.findings()).isEmpty();
        assertThat(read.comments())
                .containsExactly(
                        Comment.builder()
                                .id("https://harbour.example/?p=1#comment-3")
                                .parentId("https://harbour.example/?p=1#comment-1")
                                .author(Commenter.named("Eve"))
                                .body(Text.html("<p>So … am <b>I</b>.</p>"))
                                .published(OffsetDateTime.parse("2024-05-05T18:45:00Z"))
                                .url(Url.of("https://harbour.example/ferry#comment-3"))
                                .build(),
                        Comment.builder()
                                .id("https://harbour.example/?p=1#comment-1")
                                .articleId("https://harbour.example/?p=1")
                                .author(Commenter.named("Ada"))
                                .body(Text.html("Glad."))
                                .url(Url.of("https://harbour.example/ferry#comment-1"))
                                .build());
    }

    @Test
    void readsAsAStreamWhatItReadsAsAWhole() throws IOException {
        try (CommentStream comments = READER.openComments(bytes(WORDPRESS))) {
            assertThat(comments.stream())
                    .containsExactlyElementsOf(read(WORDPRESS).comments());
        }
    }

    @Test
    void readsAtomWithIdsOfWhichOnlyTheDocumentSaysWhatTheyAre() throws IOException {
        CommentReadResult read = read("""
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">
                <entry><id>urn:c:2</id><title/><thr:in-reply-to ref="urn:c:1"/></entry>
                <entry><id>urn:c:1</id><title/><thr:in-reply-to ref="urn:a:1"/></entry>
                <entry><id>urn:c:3</id><title/><thr:in-reply-to ref="urn:c:0"/><thr:in-reply-to ref="urn:a:1"/></entry>
                </feed>
                """);

        assertThat(read.comments())
                .extracting(Comment::parentId, Comment::articleId)
                .containsExactly(
                        tuple(Optional.of("urn:c:1"), Optional.empty()),
                        tuple(Optional.empty(), Optional.of("urn:a:1")),
                        tuple(Optional.of("urn:c:0"), Optional.of("urn:a:1")));
    }

    @Test
    void aKnownArticleTellsItsReferencesFromThoseToComments() throws IOException {
        String document = """
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">
                <entry><id>urn:c:2</id><title/><thr:in-reply-to ref="urn:c:1"/></entry>
                <entry><id>urn:c:3</id><title/><thr:in-reply-to ref="urn:a:1"/></entry></feed>
                """;
        Article article = Article.builder().id("urn:a:1").build();

        List<Comment> comments = READER.readComments(bytes(document), article).comments();

        assertThat(comments).extracting(Comment::parentId).containsExactly(Optional.of("urn:c:1"), Optional.empty());
        assertThat(comments).extracting(Comment::articleId).containsOnly(Optional.of("urn:a:1"));
    }

    @Test
    void reportsWhatACommentCannotHave() throws IOException {
        CommentReadResult read = read("""
                <rss version="2.0"><channel><item><title>A headline</title><category>x</category>
                <enclosure url="https://a.example/a.mp3" length="1" type="audio/mpeg"/><author>a@b.example (Ann)</author>
                <description>Words</description><x>1</x></item></channel></rss>
                """);

        assertThat(read.findings())
                .extracting(Finding::code, Finding::path)
                .contains(
                        tuple("lost.headline", "/articles/0/headline"),
                        tuple("lost.categories", "/articles/0/categories"),
                        tuple("lost.media", "/articles/0/media"),
                        tuple("lost.extensions", "/articles/0/extensions"));
        assertThat(read.comments().get(0).author())
                .contains(Commenter.named("Ann").withEmail("a@b.example"));
        assertThat(read.findings().toString()).doesNotContain("a@b.example");
    }

    @Test
    void writesTheFormOfWordPress() throws IOException {
        Article article = Article.builder()
                .id("https://harbour.example/?p=1")
                .url("https://harbour.example/ferry")
                .headline("Ferry")
                .comments(List.of(
                        comment("https://harbour.example/?p=1#comment-1", "Ada").build(),
                        comment("https://harbour.example/?p=1#comment-2", "Tom")
                                .parentId("https://harbour.example/?p=1#comment-1")
                                .build()))
                .build();

        assertThat(write("rss", article))
                .contains("<title>Comments on: Ferry</title><link>https://harbour.example/ferry</link>")
                .contains("<title>By: Ada</title>")
                .contains("<guid isPermaLink=\"false\">https://harbour.example/?p=1#comment-2</guid>")
                .contains("<dc:creator>Tom</dc:creator>")
                .contains(
                        "<thr:in-reply-to ref=\"https://harbour.example/?p=1#comment-1\"/>"
                                + "<thr:in-reply-to ref=\"https://harbour.example/?p=1\" href=\"https://harbour.example/ferry\"/>")
                .doesNotContain("secret");
    }

    @Test
    void repliesFollowIdsThatTheFormatCannotWrite() throws IOException {
        Article article = Article.builder()
                .comments(List.of(
                        comment("c2", "Tom").parentId("c1").build(),
                        comment("c1", "Ada").build()))
                .build();

        for (String format : List.of("rss", "atom")) {
            List<Comment> back = read(write(format, article)).comments();

            assertThat(back.get(0).parentId()).isPresent().isEqualTo(back.get(1).id());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" https://harbour.example/f%C3%A4hre", "https://harbour.example/fähre", "/fähre"})
    void anArticleIsNotTheParentOfACommentThatIsWrittenWithItsAddress(String address) throws IOException {
        Article article = Article.builder()
                .url("https://harbour.example/fähre")
                .comments(List.of(Comment.builder()
                        .url(Url.of(address))
                        .body("Late again.")
                        .build()))
                .build();

        for (String format : List.of("rss", "atom")) {
            assertThat(read(write(format, article)).comments())
                    .extracting(Comment::parentId)
                    .containsExactly(Optional.empty());
        }
    }

    @Test
    void leavesOutCommentsThatMayNotBeShown() throws IOException {
        Article article = Article.builder()
                .comments(List.of(
                        comment("c1", "Ada").status(CommentStatus.PENDING).build(),
                        comment("c2", "Eve").status(CommentStatus.SPAM).build(),
                        comment("c3", "Tom").status(CommentStatus.APPROVED).build()))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        WriteResult result = FeedWriter.of(new RssFormat()).writeComments(article, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Tom").doesNotContain("Ada", "Eve");
        assertThat(result.losses())
                .filteredOn(finding -> finding.code().equals("lost.comments"))
                .extracting(Finding::path)
                .containsExactly("/comments/0", "/comments/1");
    }

    @Test
    void aFeedOfArticlesPointsToTheCallThatWritesComments() throws IOException {
        Article article = Article.builder()
                .comments(List.of(comment("c1", "Ada").build()))
                .build();

        WriteResult result = FeedWriter.of(new RssFormat())
                .write(Feed.builder().article(article).build(), new ByteArrayOutputStream());

        assertThat(result.losses())
                .filteredOn(finding -> finding.code().equals("lost.comments"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.hint().orElse("")).contains("FeedWriter.writeComments"));
    }

    private static CommentBuilder comment(String id, String name) {
        return Comment.builder()
                .id(id)
                .author(Commenter.named(name).withEmail("secret@mail.example"))
                .body("Write to secret@mail.example.");
    }

    private static String write(String format, Article article) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FeedWriter.of(format.equals("rss") ? new RssFormat() : new AtomFormat()).writeComments(article, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static CommentReadResult read(String document) throws IOException {
        return READER.readComments(bytes(document));
    }

    private static ByteArrayInputStream bytes(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }
}
