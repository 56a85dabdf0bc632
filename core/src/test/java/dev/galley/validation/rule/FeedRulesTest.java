package dev.galley.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Cloud;
import dev.galley.model.Feed;
import dev.galley.model.FeedBuilder;
import dev.galley.model.Image;
import dev.galley.model.Link;
import dev.galley.model.Person;
import dev.galley.model.TextInput;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Requirements of formats on feeds. */
class FeedRulesTest {
    private static final OffsetDateTime DATE = OffsetDateTime.parse("2024-05-04T09:30:00+02:00");

    private static List<String> paths(String code, FeedBuilder feed) {
        return Rules.ALL.validate(feed.build()).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::path)
                .toList();
    }

    private static Optional<String> some(String value) {
        return Optional.of(value);
    }

    @Test
    void reportsAMissingTitle() {
        assertThat(paths("feed.title-missing", Feed.builder().title(" "))).containsExactly("/title");
        assertThat(paths("feed.title-missing", Feed.builder().title("News"))).isEmpty();
    }

    @Test
    void reportsAMissingWebsite() {
        assertThat(paths("feed.url-missing", Feed.builder())).containsExactly("/links");
        assertThat(paths("feed.url-missing", Feed.builder().url("https://example.org/")))
                .isEmpty();
    }

    @Test
    void reportsAMissingDateIfNoArticleHasOneEither() {
        assertThat(paths(
                        "feed.updated-missing",
                        Feed.builder().article(Article.builder().build())))
                .containsExactly("/updated");
        assertThat(paths("feed.updated-missing", Feed.builder().published(DATE)))
                .isEmpty();
        assertThat(paths(
                        "feed.updated-missing",
                        Feed.builder().article(Article.builder().published(DATE).build())))
                .isEmpty();
    }

    @Test
    void reportsAnIncompleteCloud() {
        Cloud cloud = new Cloud(some("example.org"), Optional.of(80), some("/rpc"), some("notify"), some("xml-rpc"));
        Cloud broken = new Cloud(some(" "), Optional.of(0), Optional.empty(), Optional.empty(), some("ftp"));

        assertThat(paths("cloud.incomplete", Feed.builder().cloud(broken)))
                .containsExactly(
                        "/cloud/domain", "/cloud/port", "/cloud/path", "/cloud/registerProcedure", "/cloud/protocol");
        assertThat(paths("cloud.incomplete", Feed.builder().cloud(cloud))).isEmpty();
        assertThat(paths("cloud.incomplete", Feed.builder())).isEmpty();
    }

    @Test
    void reportsAnIncompleteTextInput() {
        Optional<Url> link = Optional.of(Url.of("https://example.org/search"));
        TextInput input = new TextInput(some("Search"), some("Search the news"), some("q"), link);
        TextInput broken = new TextInput(some(" "), Optional.empty(), some("a query"), Optional.empty());

        assertThat(paths("textinput.incomplete", Feed.builder().textInput(broken)))
                .containsExactly("/textInput/title", "/textInput/description", "/textInput/name", "/textInput/link");
        assertThat(paths("textinput.incomplete", Feed.builder().textInput(input)))
                .isEmpty();
    }

    @Test
    void reportsALogoThatIsTooLarge() {
        assertThat(paths("logo.dimensions", Feed.builder().logo(logo(145, 0))))
                .containsExactly("/logo/width", "/logo/height");
        assertThat(paths("logo.dimensions", Feed.builder().logo(logo(144, 400))))
                .isEmpty();
    }

    private static Image logo(int width, int height) {
        return new Image(
                Url.of("https://example.org/logo.png"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(width),
                Optional.of(height),
                Optional.empty());
    }

    @Test
    void reportsAWebmasterWithoutEmailAddress() {
        Person tom = Person.named("Tom Lind");

        assertThat(paths("webmaster.email-missing", Feed.builder().webMaster(tom)))
                .containsExactly("/webMaster/email");
        assertThat(paths("webmaster.email-missing", Feed.builder().webMaster(tom.withEmail("tom@example.org"))))
                .isEmpty();
    }

    @Test
    void checksTheSharedFieldsOfTheFeed() {
        Feed feed = Feed.builder()
                .id("12")
                .icon(Url.of("/icon.png"))
                .docs(Url.of("http://["))
                .link(Link.of(Link.SELF, Url.of("https://example.org/a b")))
                .build();

        assertThat(paths("feed.id-not-iri", feed.toBuilder())).containsExactly("/id");
        assertThat(paths("url.relative", feed.toBuilder())).containsExactly("/icon");
        assertThat(paths("url.malformed", feed.toBuilder())).containsExactly("/docs");
        assertThat(paths("url.not-iri", feed.toBuilder())).containsExactly("/links/0/href", "/docs");
    }

    @Test
    void reportsAuthorsWithNothingButAnImage() {
        Person image = new Person(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Url.of("https://example.org/ann.png")));
        Article article = Article.builder().build();

        assertThat(paths("author.missing", Feed.builder().author(image).article(article)))
                .containsExactly("/articles/0/authors");
        assertThat(paths(
                        "author.missing",
                        Feed.builder().author(Person.named("Ann")).article(article)))
                .isEmpty();
    }
}
