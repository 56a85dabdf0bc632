package dev.galley.moderation.lint.rule;

import dev.galley.model.Comment;
import dev.galley.model.CommentBuilder;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.Action;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Exemption;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.TraceEntry;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A rule tested on its own, without services and without its condition, on comments that have nothing in common.
 *
 * @param trouble why it cannot be created; empty if it can
 * @param alone its result for each comment without a history
 * @param informed its result for each comment with a history that speaks for the author
 */
record RuleTrial(Optional<String> trouble, List<TraceEntry> alone, List<TraceEntry> informed) {
    /** What a rule says that needs a history. */
    static final Evidence NO_HISTORY = Evidence.of("history.none", SubmissionField.HISTORY);

    private static final List<Submission> COMMENTS = List.of(
            signed("Thank you for this careful report; I learnt a lot."),
            signed("7"),
            signed("谢谢，写得很好"),
            signed("Так и есть."),
            signed("The harbour was busy that day. ".repeat(400)),
            Submission.of(comment("Who wrote this?").parentId("1").build()));

    static RuleTrial of(PolicyRule rule) {
        Policy policy = Policy.builder("trial")
                .rule(rule.withoutCondition()
                        .withEnabled(true)
                        .withExemption(Exemption.NOBODY)
                        .withAction(Action.HOLD))
                .build();
        try {
            List<TraceEntry> alone = traces(Moderator.of(policy));
            Moderator informed =
                    Moderator.builder(policy).history(new FavourableHistory()).build();
            return new RuleTrial(Optional.empty(), alone, traces(informed));
        } catch (IllegalArgumentException e) {
            return new RuleTrial(Optional.of(String.valueOf(e.getMessage())), List.of(), List.of());
        }
    }

    private static List<TraceEntry> traces(Moderator moderator) {
        return COMMENTS.stream()
                .map(comment -> moderator.decide(comment).trace().get(0))
                .toList();
    }

    boolean isUsable() {
        return trouble.isEmpty();
    }

    /** Checks whether it matches every comment. */
    boolean alwaysMatches() {
        return isUsable() && allMatch(informed);
    }

    /** Returns what it needs and was not given; by convention, the code of such evidence ends with {@code .none}. */
    Optional<Evidence> need() {
        if (isUsable() && allMatch(alone) && !allMatch(informed)) {
            return Optional.of(NO_HISTORY);
        }
        return alone.stream()
                .filter(entry -> entry.outcome() == Outcome.NOT_APPLICABLE || entry.outcome() == Outcome.FAILED)
                .flatMap(entry -> entry.evidence().stream())
                .filter(evidence -> evidence.code().endsWith(".none"))
                .findFirst();
    }

    private static boolean allMatch(List<TraceEntry> traces) {
        return traces.stream().allMatch(entry -> entry.outcome() == Outcome.MATCHED);
    }

    private static Submission signed(String text) {
        Commenter author = Commenter.named("Ada Brook").withEmail("ada@harbour.example");
        return Submission.builder(comment(text).author(author).build())
                .depth(1)
                .timeToSubmit(Duration.ofMinutes(2))
                .honeypot("")
                .build();
    }

    private static CommentBuilder comment(String text) {
        return Comment.builder().id("2").articleId("1").body(Text.plain(text));
    }
}
