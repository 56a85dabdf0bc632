package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Discussion;
import dev.galley.moderation.Outcome;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.TraceEntry;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DiscussionClosedTest {
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    private final RuleTester asUsual = RuleTester.of(PolicyRule.of(DiscussionClosed.TYPE));
    private final RuleTester afterAFortnight =
            RuleTester.of(PolicyRule.of(DiscussionClosed.TYPE).with(DiscussionClosed.CLOSES_AFTER, FORTNIGHT));

    @Test
    void findsCommentsOnAClosedDiscussion() {
        TraceEntry entry = asUsual.apply(RuleTester.submission().discussion(Discussion.NONE.withOpen(false)));

        assertThat(entry.outcome()).isEqualTo(Outcome.MATCHED);
        assertThat(entry.evidence().get(0).authorMessage(Locale.ROOT)).contains("The discussion is closed.");
        assertThat(asUsual.apply(RuleTester.submission().discussion(Discussion.NONE.withOpen(true)))
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void findsCommentsOnAnArticleThatIsTooOld() {
        assertThat(published(FORTNIGHT).outcome()).isEqualTo(Outcome.PASSED);

        TraceEntry entry = published(FORTNIGHT.plusDays(1));

        assertThat(entry.outcome()).isEqualTo(Outcome.MATCHED);
        assertThat(entry.evidence().get(0).message())
                .isEqualTo("The article was published 15 days ago; comments are accepted for 14 days");
        assertThat(entry.counterfactual(Locale.ROOT)).contains("would pass within 14 days of publication");
    }

    @Test
    void theAgeLimitAppliesToOpenDiscussions() {
        assertThat(afterAFortnight
                        .apply(RuleTester.submission()
                                .article(article(FORTNIGHT.plusSeconds(1)))
                                .discussion(Discussion.NONE.withOpen(true)))
                        .outcome())
                .isEqualTo(Outcome.MATCHED);
    }

    @Test
    void ignoresUnknownValues() {
        assertThat(asUsual.apply(RuleTester.submission()).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(afterAFortnight
                        .apply(RuleTester.submission().discussion(Discussion.NONE.withOpen(true)))
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private TraceEntry published(Duration ago) {
        return afterAFortnight.apply(RuleTester.submission().article(article(ago)));
    }

    private static Article article(Duration ago) {
        return Article.builder()
                .published(RuleTester.NOW.minus(ago).atOffset(ZoneOffset.UTC))
                .build();
    }
}
