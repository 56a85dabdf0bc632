package dev.galley.format;

import dev.galley.model.Comment;
import dev.galley.model.CommentThread;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.util.List;
import java.util.Objects;

/**
 * The result of reading a comments feed.
 *
 * @param format the name of the format, such as {@code rss}
 * @param version the name of format and version, such as {@code RSS 2.0}
 * @param feed the metadata of the feed, without articles
 * @param comments the comments in the order of the document; {@link CommentThread} arranges them as a tree
 * @param isComplete whether the document was read to its end; false if reading stopped at an error, so that comments may be
 *     missing
 * @param findings the findings made in reading, among them the values of entries that a comment cannot have ({@code lost.…});
 *     their paths count the entries as articles
 */
public record CommentReadResult(
        String format, String version, Feed feed, List<Comment> comments, boolean isComplete, List<Finding> findings) {
    public CommentReadResult {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(feed, "feed");
        comments = List.copyOf(Objects.requireNonNull(comments, "comments"));
        findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
    }
}
