package dev.galley.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Category;
import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Discussion;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One article as an HTML page and as plain text: both give the same article as {@code examples/FerryArticle.java}. */
class FerryPageTest {
    private static final Url URL = Url.of("https://harbour.example/diplomacy/ferry");

    @Test
    void readsTheHtmlPage() throws IOException {
        Page page = read("ferry.html");

        assertThat(page.kind()).isEqualTo(Page.Kind.ARTICLE);
        assertThat(page.findings()).isEmpty();
        assertThat(page.article().body()).isEqualTo(html().body());
        assertThat(page.article().comments()).isEqualTo(html().comments());
        assertThat(page.article().discussion()).isEqualTo(html().discussion());
        assertThat(page.article()).isEqualTo(html());
    }

    @Test
    void readsTheSameTextWithoutMarkup() throws IOException {
        Page page = read("ferry.txt");

        assertThat(page.kind()).isEqualTo(Page.Kind.PLAIN_TEXT);
        assertThat(page.findings()).isEmpty();
        assertThat(page.article()).isEqualTo(plain());
    }

    @Test
    void saysWhichRuleLeftOutWhat() throws IOException {
        List<Page.Decision> decisions = read("ferry.html").decisions();

        assertThat(decisions)
                .contains(new Page.Decision("consent", "div.cookie-banner", false, excerpt(decisions, "consent")));
        assertThat(decisions)
                .extracting(Page.Decision::rule)
                .contains("navigation", "newsletter", "share", "related", "footer");
        assertThat(decisions.stream().filter(Page.Decision::taken))
                .extracting(Page.Decision::rule)
                .contains("headline", "kicker", "standfirst", "main-text", "comment");
    }

    private static String excerpt(List<Page.Decision> decisions, String rule) {
        return decisions.stream()
                .filter(d -> d.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .excerpt();
    }

    private static Page read(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(FerryPageTest.class.getResourceAsStream(name))) {
            return Pages.read(in, URL);
        }
    }

    private static Article html() {
        return common(Optional.of(Url.of("https://harbour.example/county/papers"))).toBuilder()
                .id("tag:harbour.example,2024:ferry")
                .author(Person.named("Ada Brook").withUrl(Url.of("https://harbour.example/ada")))
                .published(OffsetDateTime.parse("2024-05-05T18:00:00+02:00"))
                .language("en-GB")
                .category(Category.of("Diplomacy"))
                .discussion(Discussion.NONE
                        .withPage(Url.of(URL + "#comments"))
                        .withCount(1)
                        .withOpen(true)
                        .withPrivacyNote("Your email address will not be published."))
                .comment(Comment.builder()
                        .id("c1")
                        .articleId("tag:harbour.example,2024:ferry")
                        .author(Commenter.named("Tom").withEmail("tom@mail.example"))
                        .body(Text.plain("And who asks the gulls?"))
                        .published(OffsetDateTime.parse("2024-05-05T19:10:00+02:00"))
                        .status(CommentStatus.APPROVED)
                        .build())
                .build();
    }

    /** Plain text has no addresses, authors and dates. */
    private static Article plain() {
        return common(Optional.empty()).toBuilder()
                .alternativeHeadline("Mayors announce a “faster” ferry to Eastbay")
                .discussion(Discussion.NONE.withOpen(true).withPrivacyNote("Your email address will not be published."))
                .build();
    }

    private static Article common(Optional<Url> related) {
        return Article.builder()
                .url(URL)
                .kicker("Diplomacy")
                .headline("Mayors promise a “faster” ferry to Eastbay")
                .standfirst(
                        "The two towns met on Saturday about “old questions”. Since the storm they need each other.")
                .section(Section.of(
                        Block.paragraph("The mayors of Northport and Eastbay met on Saturday, the ferry office says,"
                                + " at a time when only one pier is left.")))
                .section(Section.headed(
                        "Peace after years",
                        Block.paragraph("Both spoke of “more ships, fewer forms”, and of who pays for the pier."),
                        Block.paragraph("The meeting comes as Northport stands alone in the county council.")))
                .section(Section.headed(
                        "Foreign engines",
                        Block.paragraph("Westport accuses Eastbay of buying engines in secret. Eastbay says they were"
                                + " ordered before the storm."),
                        new Block.RelatedLink(
                                Optional.of("County"), "Papers found in the pump house: an expert is named", related)))
                .build();
    }
}
