package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedFormat;
import dev.galley.format.FeedValidator;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Severity;
import dev.galley.testkit.ModelArbitraries;
import dev.galley.testkit.RoundTrip;
import dev.galley.validation.Profile;
import dev.galley.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every feed is written as a valid document; one in which the format's profile finds no error, without missing values. */
class WrittenIsValidTest {
    @Property(tries = 300)
    void rssHasNoError(@ForAll("validForRss") Feed feed) throws IOException {
        assertValid(new RssFormat(), feed);
    }

    @Property(tries = 300)
    void rss10HasNoError(@ForAll("validForRss") Feed feed) throws IOException {
        assertValid(new Rss10Format(), feed);
    }

    @Property(tries = 300)
    void atomHasNoError(@ForAll("validForAtom") Feed feed) throws IOException {
        assertValid(new AtomFormat(), feed);
    }

    @Property(tries = 300)
    void anyFeedHasNoErrorInRss(@ForAll("any") Feed feed) throws IOException {
        assertValid(new RssFormat(), feed);
    }

    @Property(tries = 300)
    void anyFeedHasNoErrorInRss10(@ForAll("any") Feed feed) throws IOException {
        assertValid(new Rss10Format(), feed);
    }

    @Property(tries = 300)
    void anyFeedHasNoErrorInAtom(@ForAll("any") Feed feed) throws IOException {
        assertValid(new AtomFormat(), feed);
    }

    private static void assertValid(FeedFormat format, Feed feed) throws IOException {
        RoundTrip trip = RoundTrip.of(format, feed);
        FeedValidator validator = FeedValidator.builder().format(format).build();
        byte[] document = trip.document().getBytes(StandardCharsets.UTF_8);

        assertThat(validator.validate(new ByteArrayInputStream(document)).findings())
                .as(trip.document())
                .noneMatch(finding -> finding.severity() == Severity.ERROR)
                .noneMatch(finding -> finding.code().equals("url.not-ascii"));
        assertThat(trip.written()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Provide
    Arbitrary<Feed> any() {
        return ModelArbitraries.feeds();
    }

    @Provide
    Arbitrary<Feed> validForRss() {
        return valid(Validator.of(Profile.rss()));
    }

    @Provide
    Arbitrary<Feed> validForAtom() {
        return valid(Validator.of(Profile.atom()));
    }

    /** Returns feeds without errors according to the profile, with only those articles that have none either. */
    private static Arbitrary<Feed> valid(Validator model) {
        return ModelArbitraries.feeds()
                .map(feed -> withoutBad(feed, model))
                .filter(100_000, feed -> model.validate(feed).isValid());
    }

    private static Feed withoutBad(Feed feed, Validator model) {
        Feed kept = feed.metadata();
        for (Article article : feed.articles()) {
            Feed more = kept.toBuilder().article(article).build();
            kept = isArticleValid(model, more) ? more : kept;
        }
        return kept;
    }

    /** Checks whether the last article has no errors. */
    private static boolean isArticleValid(Validator model, Feed feed) {
        String path = "/articles/" + (feed.articles().size() - 1);
        return model.validate(feed).findings().stream()
                .filter(finding -> finding.path().startsWith(path))
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
