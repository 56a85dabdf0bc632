package dev.galley.format.html.write;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Category;
import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Correction;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** An article with every part that a page shows. */
final class PageExamples {
    static final Article FERRY = Article.builder()
            .id("tag:harbour.example,2026:1")
            .kicker("Harbour")
            .headline("Ferry <delayed> & \"late\"")
            .standfirst("Fog closed the strait.")
            .author(Person.named("Ada Okoro")
                    .withEmail("ada@harbour.example")
                    .withUrl(Url.of("https://harbour.example/ada")))
            .author(Person.named("Lin Berg"))
            .published(OffsetDateTime.parse("2026-11-28T12:00:00Z"))
            .updated(OffsetDateTime.parse("2026-11-29T08:30:00Z"))
            .language("en-GB")
            .url("https://harbour.example/1")
            .link(Link.of(Link.RELATED, "https://harbour.example/port").withTitle("The port"))
            .media(Media.builder(Url.of("https://harbour.example/a b.jpg"), Media.Role.LEAD)
                    .alt("The pier")
                    .width(1200)
                    .height(800)
                    .caption(Text.plain("The pier at noon"))
                    .credit("Photo: Lin")
                    .build())
            .section(Section.of(Block.paragraph("The noon ferry left late.")))
            .section(new Section(
                    Optional.of(Text.plain("Reactions")),
                    4,
                    List.of(
                            Block.quote("Fog is fog.").withAttribution("Tom Reed"),
                            Block.listing("Monday", "Tuesday"),
                            Block.table(List.of(List.of(Text.plain("9:30"), Text.plain("late"))))
                                    .withHeader(List.of(Text.plain("Time"), Text.plain("State"))),
                            Block.code("if (fog) {\n    wait();\n}"),
                            Block.embed("https://video.example/1").withTitle("The strait"),
                            Block.relatedLink("Bridge reopens", "https://harbour.example/2")
                                    .withCategory("World"))))
            .category(Category.of("Traffic"))
            .correction(new Correction(
                    Optional.of(OffsetDateTime.parse("2026-11-29T08:30:00Z")), Text.plain("The ferry left at one.")))
            .comment(comment("1", "Bo", "At last."))
            .comment(comment("2", "Cy", "Really?").toBuilder().parentId("1").build())
            .comment(comment("3", "Spammer", "Buy now").toBuilder()
                    .status(CommentStatus.SPAM)
                    .build())
            .build();

    private PageExamples() {}

    private static Comment comment(String id, String name, String words) {
        return Comment.builder()
                .id(id)
                .author(Commenter.named(name).withEmail("private-" + id + "@mail.example"))
                .body(Text.plain(words + " Write to private-" + id + "@mail.example"))
                .published(OffsetDateTime.parse("2026-11-29T10:00:00Z"))
                .build();
    }
}
