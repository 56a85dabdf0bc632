package dev.galley.moderation.input;

import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Discussion;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.history.ReaderReport;
import dev.galley.moderation.internal.json.JsonMembers;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionBuilder;
import dev.galley.moderation.trial.JudgedComment;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Converts one line to a comment. */
final class CommentMembers {
    private static final Set<String> KNOWN = Set.of(
            "id",
            "parent",
            "article",
            "url",
            "author",
            "body",
            "type",
            "language",
            "published",
            "updated",
            "status",
            "decision",
            "account",
            "accountCreated",
            "role",
            "ip",
            "userAgent",
            "referrer",
            "honeypot",
            "reports",
            "depth",
            "timeToSubmit",
            "articlePublished",
            "articleLanguage",
            "categories",
            "open");
    private static final double MILLIS = 1_000;

    private CommentMembers() {}

    static List<String> unknown(JsonMembers line) {
        return line.names().stream().filter(name -> !KNOWN.contains(name)).toList();
    }

    static JudgedComment comment(JsonMembers line) {
        Submission submission = submission(line);
        return decision(line, submission).withReports(reports(line, submission));
    }

    private static Submission submission(JsonMembers line) {
        Comment comment = Comment.builder()
                .id(line.optionalText("id").orElse(null))
                .parentId(line.optionalText("parent").orElse(null))
                .articleId(line.optionalText("article").orElse(null))
                .url(line.optionalText("url").map(Url::of).orElse(null))
                .author(author(line).orElse(null))
                .body(body(line))
                .published(time(line, "published").orElse(null))
                .updated(time(line, "updated").orElse(null))
                .status(line.has("status") ? line.constant("status", CommentStatus.class) : null)
                .build();
        SubmissionBuilder builder = Submission.builder(comment)
                .account(line.optionalText("account").orElse(null))
                .accountCreated(time(line, "accountCreated")
                        .map(OffsetDateTime::toInstant)
                        .orElse(null))
                .role(line.optionalText("role").orElse(null))
                .ip(line.optionalText("ip").orElse(null))
                .userAgent(line.optionalText("userAgent").orElse(null))
                .referrer(line.optionalText("referrer").orElse(null))
                .honeypot(line.optionalText("honeypot").orElse(null))
                .depth(line.has("depth") ? (Integer) (int) line.number("depth") : null)
                .timeToSubmit(line.has("timeToSubmit") ? seconds(line.number("timeToSubmit")) : null);
        article(line).ifPresent(builder::article);
        line.flag("open").ifPresent(open -> builder.discussion(Discussion.NONE.withOpen(open)));
        return builder.build();
    }

    /** Returns what the line says about the article; empty if it is only its id. */
    private static Optional<Article> article(JsonMembers line) {
        Optional<OffsetDateTime> published = time(line, "articlePublished");
        Optional<String> language = line.optionalText("articleLanguage");
        List<String> categories = line.texts("categories");
        if (published.isEmpty() && language.isEmpty() && categories.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Article.builder()
                .id(line.optionalText("article").orElse(null))
                .published(published.orElse(null))
                .language(language.orElse(null))
                .categories(categories.stream().map(Category::of).toList())
                .build());
    }

    private static Optional<Commenter> author(JsonMembers line) {
        if (!line.has("author")) {
            return Optional.empty();
        }
        if (line.isText("author")) {
            return line.optionalText("author").map(Commenter::named);
        }
        return line.object("author")
                .map(author -> new Commenter(
                        author.optionalText("name"),
                        author.optionalText("url").map(Url::of),
                        author.optionalText("email")));
    }

    private static Text body(JsonMembers line) {
        String value = line.text("body");
        String type = line.optionalText("type").orElse("text");
        Text body = switch (type) {
            case "text" -> Text.plain(value);
            case "html" -> Text.html(value);
            default -> throw new IllegalArgumentException("\"type\" must be \"text\" or \"html\"");
        };
        return line.optionalText("language").map(body::withLanguage).orElse(body);
    }

    private static Optional<OffsetDateTime> time(JsonMembers line, String name) {
        return line.optionalText(name).map(OffsetDateTime::parse);
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * MILLIS));
    }

    private static JudgedComment decision(JsonMembers line, Submission submission) {
        if (!line.has("decision")) {
            return JudgedComment.of(submission);
        }
        if (line.isText("decision")) {
            return JudgedComment.of(submission, line.constant("decision", CommentStatus.class));
        }
        JsonMembers decision = line.object("decision").orElseThrow();
        PersonDecision made = new PersonDecision(
                submission.comment().id().orElse(""),
                decision.constant("status", CommentStatus.class),
                time(decision, "decided")
                        .or(submission.comment()::published)
                        .map(OffsetDateTime::toInstant)
                        .orElse(Instant.EPOCH),
                decision.optionalText("moderator"));
        return new JudgedComment(submission, Optional.of(made));
    }

    private static List<ReaderReport> reports(JsonMembers line, Submission submission) {
        String id = submission.comment().id().orElse("");
        return line.objects("reports").stream()
                .map(report -> new ReaderReport(
                        id,
                        report.text("by"),
                        report.optionalText("reason"),
                        time(report, "at").map(OffsetDateTime::toInstant).orElse(Instant.MAX)))
                .toList();
    }
}
