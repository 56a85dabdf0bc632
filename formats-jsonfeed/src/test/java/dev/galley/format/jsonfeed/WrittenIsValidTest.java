package dev.galley.format.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedValidator;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import dev.galley.report.Severity;
import dev.galley.testkit.ModelArbitraries;
import dev.galley.testkit.RoundTrip;
import dev.galley.validation.Profile;
import dev.galley.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A model that is valid by the profile {@code jsonfeed} is written as a valid document. */
class WrittenIsValidTest {
    private static final Validator MODEL = Validator.of(Profile.jsonfeed());
    private static final FeedValidator DOCUMENT =
            FeedValidator.builder().format(new JsonFeedFormat()).build();

    @Property
    void hasNoError(@ForAll("validFeeds") Feed feed) throws IOException {
        String document = RoundTrip.of(new JsonFeedFormat(), feed).document();

        assertThat(DOCUMENT.validate(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)))
                        .findings())
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Provide
    Arbitrary<Feed> validFeeds() {
        return ModelArbitraries.feeds().map(WrittenIsValidTest::valid);
    }

    /** Returns the feed with a title, and the valid ones of its articles, each id once. */
    private static Feed valid(Feed feed) {
        Set<String> ids = new HashSet<>();
        List<Article> articles = feed.articles().stream()
                .filter(article -> MODEL.validate(article).isValid())
                .filter(article -> ids.add(article.id().orElse("")))
                .toList();
        Text title = feed.title().orElse(Text.plain("Harbour News"));
        return feed.toBuilder().title(title).articles(articles).build();
    }
}
