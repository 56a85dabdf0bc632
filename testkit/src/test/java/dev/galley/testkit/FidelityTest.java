package dev.galley.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Discussion;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FidelityTest {
    private static final Article ARTICLE = Article.builder()
            .headline("Bridge opens")
            .category(Category.of("Town").withLabel("In town"))
            .category(Category.of("Roads"))
            .discussion(Discussion.NONE.withOpen(true))
            .build();

    @Property(tries = 200)
    void aFeedIsFaithfulToItself(@ForAll("feeds") Feed feed) {
        assertThat(Fidelity.violations(feed, feed, List.of())).isEmpty();
    }

    /** Whatever field an arbitrary feed has, its absence is noticed, and a loss that says so settles it. */
    @Property(tries = 200)
    void everyFieldThatIsGoneIsAViolationUnlessItIsReported(@ForAll("feeds") Feed feed) {
        Feed nothing = Feed.builder().build();
        List<Finding> all = new ArrayList<>();
        ModelTree.of(feed).keySet().forEach(name -> all.add(lost("/" + name)));
        assertThat(Fidelity.violations(feed, nothing, List.of())).hasSize(all.size());
        assertThat(Fidelity.violations(feed, nothing, all)).isEmpty();
        assertThat(Fidelity.violations(feed, feed, all)).hasSize(all.size());
    }

    @Provide
    Arbitrary<Feed> feeds() {
        return ModelArbitraries.feeds();
    }

    @Test
    void reportsChangesWithoutAFinding() {
        Article changed = ARTICLE.toBuilder().headline("Bridge closes").build();
        assertThat(violations(changed))
                .containsExactly(
                        "Changed without a finding: /articles/0/headline/value was Bridge opens, is Bridge closes");
    }

    @Test
    void aLossInsideAValueTakesAwayNothingElse() {
        Article changed = ARTICLE.toBuilder()
                .categories(List.of(Category.of("Town"), Category.of("Roads")))
                .build();
        assertThat(violations(changed, lost("/articles/0/categories/0/label"))).isEmpty();
        assertThat(violations(changed, lost("/articles/0/categories/1")))
                .anyMatch(line -> line.startsWith("Changed without a finding: /articles/0/categories"));
    }

    @Test
    void aValueThatLosesAllItHoldsIsGone() {
        Article changed = ARTICLE.toBuilder().discussion(null).build();
        assertThat(violations(changed, lost("/articles/0/discussion/open"))).isEmpty();
    }

    @Test
    void elementsBehindALostOneKeepTheirIndexesInTheTelling() {
        Article changed =
                ARTICLE.toBuilder().categories(List.of(Category.of("Streets"))).build();
        assertThat(violations(changed, lost("/articles/0/categories/0")))
                .containsExactly("Changed without a finding: /articles/0/categories/1/term was Roads, is Streets");
        assertThat(violations(changed, lost("/articles/0/categories/0"), reduced("/articles/0/categories/1")))
                .isEmpty();
    }

    @Test
    void aLossOfWhatWasNeverThereIsAViolation() {
        assertThat(violations(ARTICLE, lost("/articles/0/kicker")))
                .hasSize(1)
                .allMatch(line -> line.startsWith("Reported as lost, but missing before"));
    }

    @Test
    void aLossOfWhatCameBackIsAViolation() {
        assertThat(violations(ARTICLE, lost("/articles/0/headline")))
                .containsExactly(
                        "Changed without a finding: /articles/0/headline was absent, is {kind=PLAIN, value=Bridge opens}");
    }

    @Test
    void aReductionOfWhatIsAsItWasIsAViolation() {
        assertThat(violations(ARTICLE, reduced("/articles/0/headline")))
                .hasSize(1)
                .allMatch(line -> line.startsWith("Reported as changed, but unchanged"));
    }

    @Test
    void tellingTwiceIsAViolation() {
        Article changed = ARTICLE.toBuilder().headline((Text) null).build();
        Finding loss = lost("/articles/0/headline");
        assertThat(violations(changed, loss, loss)).hasSize(1).allMatch(line -> line.startsWith("Reported twice"));
    }

    @Test
    void replacedCharactersInTheFeedDoNotExcuseTheArticles() {
        Finding replaced = Finding.of("character.replaced", Severity.WARNING, "", "A character was replaced");
        Feed before = feed(ARTICLE).toBuilder().author(Person.named("Ann")).build();
        Feed after =
                feed(ARTICLE.toBuilder().url(Url.of("https://example.org/")).build());
        assertThat(Fidelity.violations(before, after, List.of(replaced)))
                .hasSize(1)
                .allMatch(line -> line.startsWith("Changed without a finding: /articles/0/links"));
    }

    private static List<String> violations(Article back, Finding... findings) {
        return Fidelity.violations(feed(ARTICLE), feed(back), List.of(findings));
    }

    private static Feed feed(Article article) {
        return Feed.builder().article(article).build();
    }

    private static Finding lost(String path) {
        return Finding.of("lost.something", Severity.WARNING, path, "It is lost");
    }

    private static Finding reduced(String path) {
        return Finding.of("reduced.something", Severity.INFO, path, "It is reduced");
    }

    record Weather(String sky) implements Facet {}

    record Forecast(String sky) implements Facet {
        @Override
        public String facetName() {
            return "weather";
        }
    }

    @Test
    void refusesFacetsWhosePathsWouldBeTheSame() {
        Feed feed = Feed.builder()
                .facet(new Weather("grey"))
                .facet(new Forecast("blue"))
                .build();

        assertThatThrownBy(() -> ModelTree.of(feed)).hasMessage("Two values have the name weather");
    }
}
