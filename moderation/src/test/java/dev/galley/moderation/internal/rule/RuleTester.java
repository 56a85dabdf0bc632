package dev.galley.moderation.internal.rule;

import dev.galley.model.Comment;
import dev.galley.model.CommentBuilder;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.TraceEntry;
import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.history.Pseudonyms;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Applies one rule to submissions by Ada. */
final class RuleTester {
    static final Instant NOW = Instant.parse("2025-03-01T12:00:00Z");
    static final String EMAIL = "ada@harbour.example";
    static final String IP = "192.0.2.7";
    static final Pseudonyms KEYS = Pseudonyms.of("nobody can guess this".getBytes(StandardCharsets.UTF_8));

    private final Policy policy;
    private final @Nullable CommentHistory history;

    private RuleTester(Policy policy, @Nullable CommentHistory history) {
        this.policy = policy;
        this.history = history;
    }

    static RuleTester of(PolicyRule rule) {
        return new RuleTester(Policy.builder("test").rule(rule).build(), null);
    }

    RuleTester with(CommentHistory history) {
        return new RuleTester(policy, history);
    }

    TraceEntry apply(SubmissionBuilder submission) {
        Moderator.Builder builder = Moderator.builder(policy).keys(KEYS);
        if (history != null) {
            builder.history(history);
        }
        return builder.build().decide(submission.build()).trace().get(0);
    }

    /** Returns a new comment by Ada, with her address, on the article {@code a}. */
    static SubmissionBuilder submission() {
        return Submission.builder(comment().build()).ip(IP);
    }

    static CommentBuilder comment() {
        return Comment.builder()
                .id("c")
                .articleId("a")
                .author(Commenter.named("Ada").withEmail(EMAIL))
                .published(NOW.atOffset(ZoneOffset.UTC))
                .body(Text.plain("The lamps are lit again."));
    }

    static String authorKey() {
        return KEYS.keysOf(submission().build()).newestAuthor().orElseThrow();
    }

    static String ipKey() {
        return KEYS.keysOf(submission().build()).newestIp().orElseThrow();
    }
}
