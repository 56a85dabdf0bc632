package dev.galley.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import dev.galley.report.ValidationReport;
import dev.galley.testkit.ModelArbitraries;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Properties of validation that hold for any feed. */
class ValidatorLawsTest {
    private static final Validator EVERY_RULE = Validator.of(everyRule())
            .withLocale(Locale.GERMAN)
            .withClock(Clock.fixed(Instant.parse("2024-05-05T12:00:00Z"), ZoneOffset.UTC));

    private static Profile everyRule() {
        ProfileBuilder all = Profile.publishable().toBuilder();
        for (String name : Profile.names()) {
            Profile.named(name).severities().keySet().forEach(code -> all.severity(code, Severity.WARNING));
        }
        return all.build();
    }

    @Property
    void answersWhateverTheStringsHold(@ForAll("wildFeeds") Feed feed) {
        assertThat(EVERY_RULE.validate(feed).findings()).allSatisfy(finding -> {
            assertThat(finding.message()).isNotBlank().isNotEqualTo(finding.code());
            assertThat(finding.hint()).isPresent();
            assertThat(finding.path()).matches("(/[^/]+)*");
        });
    }

    @Property(tries = 200)
    void saysTheSameOfTheSame(@ForAll("wildFeeds") Feed feed) {
        assertThat(EVERY_RULE.validate(feed.toBuilder().build())).isEqualTo(EVERY_RULE.validate(feed));
    }

    @Property(tries = 200)
    void saysOfAnArticleAloneWhatItSaysOfItInAFeedWithoutItsOwnData(@ForAll("wildFeeds") Feed feed) {
        List<Article> articles = feed.articles();
        Feed bare = Feed.builder().articles(articles).build();
        ValidationReport together = EVERY_RULE.validate(bare);
        for (int i = 0; i < articles.size(); i++) {
            String path = "/articles/" + i;
            List<Finding> alone = EVERY_RULE.validate(articles.get(i)).findings();
            assertThat(together.byPath(path))
                    .filteredOn(finding -> !BETWEEN_ARTICLES.contains(finding.code()))
                    .extracting(Finding::code)
                    .containsExactlyElementsOf(alone.stream().map(Finding::code).toList());
        }
    }

    /** What is wrong with an article only beside the others. */
    private static final Set<String> BETWEEN_ARTICLES =
            Set.of("id.duplicate", "url.duplicate", "headline.duplicate", "article.duplicate", "body.ending-repeated");

    @Property
    void neverRepeatsTheAddressOfACommenter(@ForAll("places") String place) {
        String address = "ann.secret@example.org";
        String words = place.replace("@", address);
        Comment comment = Comment.builder()
                .id(place.contains("id") ? words : "c1")
                .parentId("c0")
                .author(Commenter.named(words).withEmail(address))
                .body(Text.html("<p onclick='x()'>" + words + "</p><script>" + words + "</script>"))
                .build();
        Article article = Article.builder().comment(comment).build();

        assertThat(EVERY_RULE.validate(article).findings())
                .isNotEmpty()
                .noneMatch(finding -> finding.toString().contains("ann.secret"));
    }

    @Provide
    Arbitrary<Feed> wildFeeds() {
        return ModelArbitraries.wildFeeds();
    }

    @Provide
    Arbitrary<String> places() {
        return Arbitraries.of("Ann", "@", "write to @ please", "<img alt='@' onerror='@'>", "id @");
    }
}
