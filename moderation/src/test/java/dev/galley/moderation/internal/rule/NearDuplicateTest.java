package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.history.KeyScheme;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.Pseudonyms;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearDuplicateTest {
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final KeyScheme KEYS = Pseudonyms.ephemeral();
    private static final PolicyRule RULE = PolicyRule.of(NearDuplicate.TYPE);
    private static final String QUOTED =
            "The council should have told the people in the village that the bridge would be closed"
                    + " for a whole morning, and not leave it to the bus driver to find out";

    private static final List<PastComment> CAMPAIGN = List.of(
            past("s1", "a1", "bob", "Earn a thousand crowns a week from home, write to the old harbour office today"),
            past(
                    "s2",
                    "a2",
                    "eve",
                    "EARN a thousand crowns a week from home!! write to the old harbour office now, Anna"),
            past("q1", "a1", "lea", QUOTED),
            past("z1", "a2", "wei", "这位老师的课程真的很好，跟着他三个月就赚回了本金，想了解的朋友可以来问我。"),
            past("f1", "a2", "tim", "My deepest condolences to the family and to all her friends"),
            past("h1", "a1", "kim", "The bridge was closed all morning and nobody told the people in the village"));

    @Test
    void groupsACampaignAcrossAuthorsAndArticles() {
        Decision decision = decide(
                RULE, "Hello friends. E4rn a thousand crowns a week from home, just write to the old harbour office.");
        assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decision.trace().get(0).evidence().get(0).message())
                .startsWith("2 similar comments by 2 authors under 2 articles were found")
                .endsWith("is 67% alike");
    }

    @Test
    void passesAnOriginalComment() {
        assertThat(decide(RULE, "I walked over the bridge in the evening, and it was open again.")
                        .verdict())
                .isEqualTo(Verdict.APPROVE);
        assertThat(decide(RULE, "Earn").verdict()).isEqualTo(Verdict.APPROVE);
    }

    @Test
    void passesQuotationsOfOtherComments() {
        assertThat(decide(RULE, "> " + QUOTED + "\n\nThe driver knew it.").verdict())
                .isEqualTo(Verdict.APPROVE);
        assertThat(decide(RULE, "\"" + QUOTED + "\" Exactly!").verdict()).isEqualTo(Verdict.APPROVE);
        assertThat(decide(RULE, Text.html("<blockquote><p>" + QUOTED + "</p></blockquote><p>Exactly!</p>"))
                        .verdict())
                .isEqualTo(Verdict.APPROVE);
        assertThat(decide(RULE, QUOTED + " Exactly!").verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decide(RULE, "“" + QUOTED + "”").verdict()).isEqualTo(Verdict.HOLD);
    }

    @Test
    void passesCustomaryFormulasUnderTheSameArticle() {
        String formula = "My deepest condolences to the family and to all her friends";
        assertThat(decide(RULE, under("a2", formula + "!")).verdict()).isEqualTo(Verdict.APPROVE);
        assertThat(decide(RULE, under("a3", formula + "!")).verdict()).isEqualTo(Verdict.HOLD);
        assertThat(decide(RULE, under("a2", formula + " https://spam.example/x"))
                        .verdict())
                .isEqualTo(Verdict.HOLD);
    }

    private static Submission under(String article, String text) {
        return Submission.of(
                Tried.comment(Text.plain(text)).toBuilder().articleId(article).build());
    }

    @Test
    void findsCopiesInScriptsWithoutSpaces() {
        assertThat(decide(RULE, "大家好，这位老师的课程真的很好，跟着他三个月就赚回了本金，想了解的朋友可以私信。").verdict())
                .isEqualTo(Verdict.HOLD);
        assertThat(decide(RULE, "这位老师昨天说的话我完全不同意，课程安排得太满，孩子们根本没有时间休息。").verdict())
                .isEqualTo(Verdict.APPROVE);
    }

    @Test
    void passesFewerCopiesThanThePolicyRequires() {
        assertThat(decide(
                                RULE.with(NearDuplicate.MIN_COPIES, 3),
                                CAMPAIGN.get(0).text())
                        .verdict())
                .isEqualTo(Verdict.APPROVE);
    }

    @Test
    void doesNotCountWithoutAHistory() {
        Policy policy = Policy.builder("p").rule(RULE).build();
        Decision decision = Moderator.of(policy).decide(Submission.of(Tried.comment(Text.plain("text"))));
        assertThat(decision.trace().get(0).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static Decision decide(PolicyRule rule, String text) {
        return decide(rule, Text.plain(text));
    }

    private static Decision decide(PolicyRule rule, Text text) {
        return decide(rule, Submission.of(Tried.comment(text)));
    }

    private static Decision decide(PolicyRule rule, Submission submission) {
        return Moderator.builder(Policy.builder("p").rule(rule).build())
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .history(new KnownComments(CAMPAIGN))
                .build()
                .decide(submission);
    }

    private static PastComment past(String id, String article, String author, String text) {
        Submission submission = Submission.of(Tried.comment(Text.plain(text)).toBuilder()
                .id(id)
                .articleId(article)
                .author(Commenter.named(author).withEmail(author + "@harbour.example"))
                .build());
        return PastComment.of(submission, KEYS.keysOf(submission), NOW.minusSeconds(60), Verdict.APPROVE);
    }
}
