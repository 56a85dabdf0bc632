package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.TraceEntry;
import dev.galley.moderation.history.InMemoryHistory;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import dev.galley.text.TextSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorRecordTest {
    private static final PolicyRule TRUST = PolicyRule.of(AuthorTrust.TYPE);
    private static final PolicyRule REJECTIONS = PolicyRule.of(AuthorRejections.TYPE);

    private final InMemoryHistory history = InMemoryHistory.create();

    @Test
    void anAuthorIsTrustedOnceAPersonApprovedThem() {
        assertThat(outcome(TRUST)).isEqualTo(Outcome.MATCHED);

        decided(CommentStatus.APPROVED);

        assertThat(outcome(TRUST)).isEqualTo(Outcome.PASSED);
        assertThat(outcome(TRUST.with(AuthorTrust.MIN, 2))).isEqualTo(Outcome.MATCHED);
    }

    @Test
    void approvalByRulesDoesNotCreateTrust() {
        history.add(PastComment.builder("old", RuleTester.NOW.minusSeconds(99))
                .authorKey(RuleTester.authorKey())
                .verdict(Verdict.APPROVE)
                .build());

        assertThat(outcome(TRUST)).isEqualTo(Outcome.MATCHED);
    }

    @Test
    void rejectionsCanBeLimitedToRecentComments() {
        for (int day = 1; day <= 10; day++) {
            String id = "d" + day;
            Instant written = RuleTester.NOW.minus(Duration.ofDays(day));
            history.add(PastComment.builder(id, written)
                    .authorKey(RuleTester.authorKey())
                    .decision(PersonDecision.of(
                            id, day <= 4 ? CommentStatus.SPAM : CommentStatus.APPROVED, written.plusSeconds(60)))
                    .build());
        }

        assertThat(outcome(REJECTIONS)).as("4 of 10").isEqualTo(Outcome.PASSED);
        assertThat(outcome(REJECTIONS.with("within", Duration.ofDays(7))))
                .as("4 of 7")
                .isEqualTo(Outcome.MATCHED);
        assertThat(outcome(REJECTIONS.with("within", Duration.ofDays(8))))
                .as("4 of 8")
                .isEqualTo(Outcome.PASSED);
        assertThat(outcome(REJECTIONS.with("within", Duration.ofDays(2))))
                .as("too few decisions")
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void onlyTheFirstLinkOfAStrangerIsFound() {
        PolicyRule rule = PolicyRule.of(FirstLink.TYPE);
        Submission linked = Submission.of(RuleTester.comment()
                .body(Text.plain("See https://shop.example/offer now"))
                .build());

        TraceEntry found = apply(rule, linked);
        assertThat(found.outcome()).isEqualTo(Outcome.MATCHED);
        assertThat(found.evidence())
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.span()).contains(new TextSpan(4, 30)));
        assertThat(outcome(rule)).isEqualTo(Outcome.PASSED);

        decided(CommentStatus.APPROVED);
        assertThat(apply(rule, linked).outcome()).isNotEqualTo(Outcome.MATCHED);
    }

    @ParameterizedTest
    @CsvSource({
        "https://shop.example, 1",
        "https://shop.example/?ref=7, 1",
        "our offer: shop.example, 1",
        "shop.example, 0.5",
        "https://shop.example/offer, 0.5",
        "https://shop.gov.example/, 1",
        "https://www.ine.es, 0.5",
        "https://harbour.gov.uk/, 0.5",
        "https://de.wikipedia.org, 0.5"
    })
    void onlyALinkToTheFrontPageOfAnUnknownSiteCountsFully(String url, double weight) {
        Submission linked = Submission.of(
                RuleTester.comment().body(Text.plain("See " + url + " now")).build());

        assertThat(apply(PolicyRule.of(FirstLink.TYPE).withWeight(1), linked).weight())
                .isEqualTo(weight);
    }

    @Test
    void aNameAloneDoesNotCreateTrust() {
        decided(CommentStatus.APPROVED);
        Submission sameName = Submission.of(
                RuleTester.comment().author(Commenter.named("Ada")).build());
        Submission otherAddress = Submission.of(RuleTester.comment()
                .author(Commenter.named("Ada").withEmail("eve@harbour.example"))
                .build());

        assertThat(apply(TRUST, sameName).outcome()).isEqualTo(Outcome.MATCHED);
        assertThat(apply(TRUST, otherAddress).outcome()).isEqualTo(Outcome.MATCHED);
    }

    @Test
    void doesNotApplyIfAddressesAreWithheld() {
        Submission fromFeed = Submission.builder(
                        RuleTester.comment().author(Commenter.named("Ada")).build())
                .emailWithheld(true)
                .build();

        assertThat(apply(TRUST, fromFeed).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void withoutAHistoryNobodyIsTrusted() {
        TraceEntry entry = RuleTester.of(TRUST).apply(RuleTester.submission());

        assertThat(entry.outcome()).isEqualTo(Outcome.MATCHED);
        assertThat(entry.counterfactual(Locale.ROOT)).contains("would pass with at least 1 approved by a person");
    }

    @Test
    void findsAuthorsRejectedTooOften() {
        decided(CommentStatus.APPROVED);
        decided(CommentStatus.SPAM);
        assertThat(outcome(REJECTIONS)).as("half of two").isEqualTo(Outcome.PASSED);

        decided(CommentStatus.REJECTED);

        TraceEntry entry = apply(REJECTIONS, RuleTester.submission().build());
        assertThat(entry.outcome()).isEqualTo(Outcome.MATCHED);
        assertThat(entry.evidence().get(0).message())
                .isEqualTo("People reviewed 3 comments by this author and rejected 2 of them");
        assertThat(entry.counterfactual(Locale.ROOT)).contains("would pass with at most 50% rejected");
    }

    @Test
    void allowsExactlyTheRate() {
        decided(CommentStatus.APPROVED);
        decided(CommentStatus.SPAM);
        decided(CommentStatus.APPROVED);
        decided(CommentStatus.REMOVED);

        assertThat(outcome(REJECTIONS)).isEqualTo(Outcome.PASSED);
        assertThat(outcome(REJECTIONS.with(AuthorRejections.MAX_RATE, 0.49))).isEqualTo(Outcome.MATCHED);
    }

    @Test
    void ignoresTooFewDecisions() {
        decided(CommentStatus.SPAM);
        decided(CommentStatus.SPAM);

        assertThat(outcome(REJECTIONS)).isEqualTo(Outcome.PASSED);
        assertThat(outcome(REJECTIONS.with(AuthorRejections.MIN_DECISIONS, 2))).isEqualTo(Outcome.MATCHED);
    }

    @Test
    void ignoresRejectionsOfUnknownAuthors() {
        assertThat(RuleTester.of(REJECTIONS).apply(RuleTester.submission()).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(apply(
                                REJECTIONS,
                                Submission.of(RuleTester.comment()
                                        .author(Commenter.named("Ada"))
                                        .build()))
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private void decided(CommentStatus status) {
        String id = "old " + history.recent(Instant.MIN, 99).size();
        history.add(PastComment.builder(id, RuleTester.NOW.minusSeconds(99))
                .authorKey(RuleTester.authorKey())
                .decision(PersonDecision.of(id, status, RuleTester.NOW))
                .build());
    }

    private Outcome outcome(PolicyRule rule) {
        return apply(rule, RuleTester.submission().build()).outcome();
    }

    private TraceEntry apply(PolicyRule rule, Submission submission) {
        return RuleTester.of(rule).with(history).apply(submission.toBuilder());
    }
}
