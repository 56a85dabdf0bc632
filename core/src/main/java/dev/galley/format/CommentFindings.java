package dev.galley.format;

import dev.galley.report.Finding;
import java.util.List;
import java.util.Optional;

/** Converts findings about the entries of a comments feed to findings about the comments. */
final class CommentFindings {
    /** How paths of entries begin. */
    static final String ARTICLES = "/articles/";

    private CommentFindings() {}

    /**
     * A comment as written.
     *
     * @param comment the index of the comment in the article
     * @param isReply whether the first reference of the entry is the parent
     */
    record Entry(int comment, boolean isReply) {}

    /**
     * Returns the finding with the path of the comment. It is empty if the finding is about a part of the entry that the
     * comment does not have, such as the title.
     */
    static Optional<Finding> translate(Finding finding, List<Entry> entries) {
        if (!finding.path().startsWith(ARTICLES)) {
            return Optional.of(finding);
        }
        int end = finding.path().indexOf('/', ARTICLES.length());
        String field = end < 0 ? "" : finding.path().substring(end + 1);
        Entry entry = entries.get(index(finding));
        return path(field, entry.isReply())
                .map(path -> renamed(finding, "/comments/" + entry.comment() + (path.isEmpty() ? "" : "/" + path)));
    }

    /** Returns the index of the entry that the path of a finding leads to. */
    static int index(Finding finding) {
        int end = finding.path().indexOf('/', ARTICLES.length());
        return Integer.parseInt(
                finding.path(), ARTICLES.length(), end < 0 ? finding.path().length() : end, 10);
    }

    private static Optional<String> path(String field, boolean isReply) {
        String[] steps = field.split("/", -1);
        String last = steps[steps.length - 1];
        return switch (steps[0]) {
            case "headline", "standfirst" -> Optional.empty();
            case "authors" -> Optional.of(steps.length > 2 ? "author/" + steps[2] : "author");
            case "links" -> Optional.of("url");
            case "language" -> Optional.of("body/language");
            case "body" -> Optional.of(last.equals("base") ? "body/base" : "body");
            case "inReplyTo" -> reference(steps, isReply);
            default -> Optional.of(field);
        };
    }

    /** The address of what a comment replies to is that of another comment or of the article, and is reported there. */
    private static Optional<String> reference(String[] steps, boolean isReply) {
        if (steps.length > 2 && !steps[2].equals("ref")) {
            return Optional.empty();
        }
        return Optional.of(isReply && steps.length > 1 && steps[1].equals("0") ? "parentId" : "articleId");
    }

    /** Returns the finding at another path; code and message name the value by that path. */
    private static Finding renamed(Finding finding, String path) {
        String code = finding.code();
        String message = finding.message();
        int dot = code.indexOf('.');
        if (finding.isLoss()
                || code.startsWith("reduced.")
                || code.startsWith("derived.")
                || code.startsWith("missing.")) {
            String name = path.substring(1).replaceAll("/[0-9]+", "").replace('/', '.');
            message = message.replace('"' + code.substring(dot + 1) + '"', '"' + name + '"');
            code = code.substring(0, dot + 1) + name;
        }
        return new Finding(
                code, finding.severity(), path, finding.location(), finding.value(), message, finding.hint());
    }
}
