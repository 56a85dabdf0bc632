package dev.galley.moderation.internal.rule;

import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.TraceEntry;
import dev.galley.moderation.submission.Submission;
import dev.galley.text.TextSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The result of one rule for one submission. */
record Tried(Submission submission, Decision decision) {
    static final String EMAIL = "ada@harbour.example";

    static Tried on(PolicyRule rule, Submission submission) {
        Policy policy = Policy.builder("tried").rule(rule).build();
        return new Tried(submission, Moderator.of(policy).decide(submission));
    }

    static Tried on(PolicyRule rule, Text body) {
        return on(rule, Submission.of(comment(body)));
    }

    static Tried on(PolicyRule rule, String plain) {
        return on(rule, Text.plain(plain));
    }

    static Comment comment(Text body) {
        return Comment.builder()
                .id("c1")
                .articleId("a1")
                .author(Commenter.named("Ada").withEmail(EMAIL))
                .body(body)
                .build();
    }

    TraceEntry entry() {
        return decision.trace().get(0);
    }

    boolean matches() {
        return entry().outcome() == Outcome.MATCHED;
    }

    List<String> codes() {
        return entry().evidence().stream().map(Evidence::code).toList();
    }

    /** Returns the parts of the body that the spans cover. */
    List<String> covered() {
        String body = submission.comment().body().orElseThrow().value();
        return entry().evidence().stream()
                .map(Evidence::span)
                .flatMap(Optional::stream)
                .map((TextSpan span) -> span.of(body))
                .toList();
    }

    String why() {
        return decision.moderatorText(Locale.ROOT);
    }
}
