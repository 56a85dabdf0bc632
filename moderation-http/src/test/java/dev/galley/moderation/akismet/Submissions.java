package dev.galley.moderation.akismet;

import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.moderation.submission.Submission;
import java.time.OffsetDateTime;

/** Submissions for requests to Akismet. */
final class Submissions {
    static final String EMAIL = "Ada@Harbour.example";
    static final String IP = "203.0.113.7";

    private Submissions() {}

    /** Returns a submission in which every field is set. */
    static Submission full() {
        Comment comment = Comment.builder()
                .id("c1")
                .author(Commenter.named("Ada & Söhne")
                        .withUrl(Url.of("https://ada.example/?a=1&b=2"))
                        .withEmail(EMAIL))
                .body(Text.html("<b>100 %</b> + more, é 漢 😀"))
                .published(OffsetDateTime.parse("2024-05-05T18:00:00.5+02:00"))
                .build();
        Article article = Article.builder()
                .id("a1")
                .url("https://harbour.example/ferry")
                .headline("Ferry")
                .published(OffsetDateTime.parse("2024-05-04T10:00:00Z"))
                .category(Category.of("ships").withLabel("Ships"))
                .category(Category.of("news"))
                .build();
        return Submission.builder(comment)
                .article(article)
                .ip(IP)
                .userAgent("Mozilla/5.0")
                .referrer("https://harbour.example/")
                .role("subscriber")
                .account("ada-77")
                .honeypot("filled in")
                .build();
    }

    /** Returns a submission with only the required fields. */
    static Submission least() {
        return Submission.builder(Comment.builder().parentId("c0").build())
                .ip(IP)
                .build();
    }
}
