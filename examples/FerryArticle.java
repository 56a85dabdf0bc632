import dev.galley.format.Feeds;
import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Category;
import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Discussion;
import dev.galley.model.Feed;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A newspaper page as a model: each thing once, and in its own place. */
public final class FerryArticle {
    private static final String PAGE = "https://harbour.example/diplomacy/ferry";

    private FerryArticle() {}

    /** The article: kicker, headline and standfirst apart, the body in sections, the comments beside it. */
    public static Article article() {
        return Article.builder()
                .id("tag:harbour.example,2024:ferry")
                .url(PAGE)
                .kicker("Diplomacy")
                .headline("Mayors promise a “faster” ferry to Eastbay")
                .standfirst("The two towns met on Saturday about “old questions”. Since the storm they need each other.")
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
                                Optional.of("County"),
                                "Papers found in the pump house: an expert is named",
                                Optional.of(Url.of("https://harbour.example/county/papers")))))
                .author(Person.named("Ada Brook").withUrl(Url.of("https://harbour.example/ada")))
                .published(OffsetDateTime.parse("2024-05-05T18:00:00+02:00"))
                .language("en-GB")
                .category(Category.of("Diplomacy"))
                .discussion(Discussion.NONE
                        .withPage(Url.of(PAGE + "#comments"))
                        .withCount(1)
                        .withOpen(true))
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

    /** Prints a feed with the article as RSS; other names are {@code atom} and {@code jsonfeed}. */
    public static void main(String[] args) throws IOException {
        Feed feed = Feed.builder()
                .title("The Harbour Courier")
                .url("https://harbour.example/")
                .article(article())
                .build();
        var result = Feeds.write(feed, args.length > 0 ? args[0] : "rss", System.out);
        result.findings().forEach(System.err::println);
    }
}
