package dev.galley.format.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedFormat;
import dev.galley.format.FeedValidator;
import dev.galley.model.Article;
import dev.galley.report.Severity;
import dev.galley.testkit.CommentRoundTrip;
import dev.galley.testkit.ModelArbitraries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of comments feeds: nothing is lost without a finding, and no address given in confidence is written. */
class CommentFeedLawTest {
    @Property
    void jsonFeedReadsBackCommentsMinusLosses(@ForAll("articles") Article article) throws IOException {
        assertConfidentialAndFaithful(new JsonFeedFormat(), article);
    }

    @Property
    void jsonFeedReadsBackCommentsOfArbitraryStrings(@ForAll("wildArticles") Article article) throws IOException {
        assertConfidentialAndFaithful(new JsonFeedFormat(), article);
    }

    private static void assertConfidentialAndFaithful(FeedFormat format, Article article) throws IOException {
        CommentRoundTrip trip = CommentRoundTrip.of(format, article);
        trip.assertFaithful();
        assertThat(trip.document().toLowerCase(Locale.ROOT))
                .doesNotContain("secret@example.org", "hidden@example.com", "secret%40example.org", "secret&#64;");
        assertThat(trip.written().toString()).doesNotContain("secret@example.org", "hidden@example.com");
        assertValid(format, trip);
    }

    /** Checks that the document is valid, or that what is missing was reported. */
    private static void assertValid(FeedFormat format, CommentRoundTrip trip) throws IOException {
        if (trip.written().stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
            byte[] document = trip.document().getBytes(StandardCharsets.UTF_8);
            FeedValidator validator = FeedValidator.builder().format(format).build();
            assertThat(validator.validate(new ByteArrayInputStream(document)).findings())
                    .as(trip.document())
                    .noneMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    @Provide
    Arbitrary<Article> articles() {
        return ModelArbitraries.commentedArticles();
    }

    @Provide
    Arbitrary<Article> wildArticles() {
        return ModelArbitraries.wildCommentedArticles();
    }
}
