package dev.galley.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Comment;
import dev.galley.model.Text;
import dev.galley.moderation.policy.Rules;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Policy SCORED = Policy.builder("scored")
            .holdScore(1)
            .spamScore(2)
            .rule(PolicyRule.of(Rules.LINKS)
                    .with("max", 0)
                    .withAction(Action.NOTE)
                    .withWeight(0.75))
            .rule(PolicyRule.of(Rules.CAPITALS).withAction(Action.NOTE).withWeight(0.5))
            .build();

    private static Decision decide(Policy policy, String text) {
        Comment comment = Comment.builder().id("c").body(Text.plain(text)).build();
        return Moderator.of(policy).decide(Submission.of(comment));
    }

    @Test
    void namesTheWeightsAndTheirSum() {
        Decision decision = decide(SCORED, "LOOK AT THIS WONDERFUL PLACE ON THE HARBOUR www.a.example");

        assertThat(decision.moderatorText(Locale.ENGLISH))
                .endsWith("\nScore 1.25 = links 0.75 + capitals 0.5; held from 1; spam from 2");
        assertThat(decision.moderatorText(Locale.GERMAN))
                .endsWith("\nPunkte 1,25 = links 0,75 + capitals 0,5; zur Prüfung ab 1; Spam ab 2");
    }

    @Test
    void saysNothingOfWhatWouldPassIfTheCommentIsApproved() {
        Decision decision = decide(SCORED, "See www.harbour.example");

        assertThat(decision.moderatorText(Locale.ENGLISH))
                .startsWith("Approved\nlinks: ")
                .doesNotContain("would pass");
    }

    @Test
    void givesEqualReasonsOnceWithTheirNumber() {
        RuleType type = RuleType.named("echo", "Says the same ten times.")
                .message(Locale.ENGLISH, "echo", "Again")
                .factory(options -> examination ->
                        Result.matched(Collections.nCopies(10, Evidence.of("echo", SubmissionField.BODY))));
        Policy policy = Policy.builder("echo").rule(PolicyRule.of(type)).build();

        assertThat(decide(policy, "Hello").moderatorText(Locale.ENGLISH)).endsWith("\necho: Again (10 times)");
    }

    @Test
    void doesNotTellTheAuthorOfSpamToWait() {
        Policy policy = Policy.builder("spam")
                .rule(PolicyRule.of(Rules.LINKS).with("max", 0).withAction(Action.SPAM))
                .build();

        assertThat(decide(policy, "www.harbour.example").authorText(Locale.ENGLISH))
                .isEqualTo("Your comment is not published.");
        assertThat(decide(policy, "www.harbour.example").authorText(Locale.GERMAN))
                .isEqualTo("Ihr Kommentar wird nicht veröffentlicht.");
    }
}
