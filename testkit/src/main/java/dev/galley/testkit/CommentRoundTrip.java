package dev.galley.testkit;

import dev.galley.format.FeedFormat;
import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The result of writing the comments of an article as a comments feed and reading it again.
 *
 * @param article the article
 * @param document the document written
 * @param written the findings made in writing
 * @param back the comments read
 * @param read the findings made in reading
 */
public record CommentRoundTrip(
        Article article, String document, List<Finding> written, List<Comment> back, List<Finding> read) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T12:00:00Z"), ZoneOffset.UTC);

    /** Writes the comments of {@code article} in {@code format} and reads them again. */
    public static CommentRoundTrip of(FeedFormat format, Article article) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            var written = FeedWriter.of(format).withClock(CLOCK).writeComments(article, out);
            var read = FeedReader.builder()
                    .format(format)
                    .build()
                    .readComments(new ByteArrayInputStream(out.toByteArray()));
            return new CommentRoundTrip(
                    article,
                    out.toString(StandardCharsets.UTF_8),
                    written.findings(),
                    read.comments(),
                    read.findings());
        } catch (IOException e) {
            throw new UncheckedIOException("Reading and writing in memory cannot fail", e);
        }
    }

    /** Fails with the document in the message if the law of {@link Fidelity} is violated for the comments. */
    public void assertFaithful() {
        List<Finding> aboutComments = written.stream()
                .filter(finding -> finding.path().startsWith("/comments/"))
                .map(finding -> new Finding(
                        finding.code(),
                        finding.severity(),
                        "/articles/0" + finding.path(),
                        finding.location(),
                        finding.value(),
                        finding.message(),
                        finding.hint()))
                .toList();
        List<String> violations = Fidelity.violations(feed(article.comments()), feed(back), aboutComments);
        if (!violations.isEmpty()) {
            throw new AssertionError(
                    String.join("\n", violations) + "\nFindings: " + written + "\nDocument: " + document);
        }
    }

    private static Feed feed(List<Comment> comments) {
        return Feed.builder()
                .article(Article.builder().id("a").comments(comments).build())
                .build();
    }
}
