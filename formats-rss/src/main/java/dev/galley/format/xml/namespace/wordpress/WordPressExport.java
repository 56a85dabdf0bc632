package dev.galley.format.xml.namespace.wordpress;

import dev.galley.format.xml.namespace.Namespace;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.SingleField;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.Extension;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlNode;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** WordPress exports (WordPress eXtended RSS 1.0 to 1.2): articles with their comments, and the authors of the site. */
public final class WordPressExport extends Namespace {
    /** Creates the descriptor. */
    public WordPressExport() {
        super("wp", "http://wordpress.org/export/1.2/", "WordPress exports (WXR)");
    }

    @Override
    public List<String> aliases() {
        return List.of("http://wordpress.org/export/1.1/", "http://wordpress.org/export/1.0/");
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws IOException {
        if (!cursor.local().equals("author")) {
            return false;
        }
        XmlElement author = cursor.element();
        Optional<String> name = text(author, "author_display_name").or(() -> text(author, "author_login"));
        int index = feed.authors().all().size();
        // The people of the site did not publish their addresses, which a Person would.
        name.map(Person::named).ifPresent(feed.authors()::add);
        if (feed.authors().all().size() == index) {
            feed.keep(author);
        } else {
            boolean displayed = text(author, "author_display_name").isPresent();
            keepRest(author, displayed ? "author_display_name" : "author_login", "authors/" + index, feed);
        }
        return true;
    }

    private static void keepRest(XmlElement element, String used, String parent, Draft draft) {
        boolean first = true;
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                if (first && child.name().local().equals(used)) {
                    first = false;
                } else {
                    draft.keep(new Extension.Element(parent, child));
                }
            }
        }
    }

    private static Optional<String> text(XmlElement element, String local) {
        return element.child(element.name().namespace(), local)
                .filter(Namespace::isText)
                .map(child -> child.text().strip())
                .filter(text -> !text.isEmpty());
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        switch (cursor.local()) {
            case "comment" -> readComment(cursor.element(), article);
            case "attachment_url" -> readFile(cursor, article);
            case "post_date_gmt" -> readDate(cursor.element(), Draft.PUBLISHED, article);
            case "post_modified_gmt" -> readDate(cursor.element(), Draft.UPDATED, article);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void readComment(XmlElement element, ArticleDraft article) {
        ExportedComment comment = new ExportedComment(element);
        String parent = "comments/" + article.comments().size();
        article.comments().add(comment.comment());
        comment.rest().forEach(rest -> article.keep(new Extension.Element(parent, rest)));
    }

    private static void readFile(XmlCursor cursor, ArticleDraft article) throws IOException {
        var origin = cursor.origin();
        XmlElement element = cursor.element();
        String address = element.text().strip();
        if (address.isEmpty() || !isText(element)) {
            article.keep(element);
        } else {
            article.media()
                    .add(Media.builder(origin.resolve(address), Media.Role.ENCLOSURE)
                            .build());
        }
    }

    /** Fills a date that no other element gives. One that says something else stays an extension. */
    private static void readDate(XmlElement element, SingleField<OffsetDateTime> field, ArticleDraft article) {
        article.readLate(element, (late, cursor) -> {
            OffsetDateTime date = isText(late) ? ExportedDate.utc(late.text()) : null;
            @Nullable OffsetDateTime known = article.value(field);
            if (date != null && known == null) {
                article.set(field, date);
                return true;
            }
            return date != null && known != null && known.isEqual(date);
        });
    }

    @Override
    public String documentation() {
        return """
                Read from the channel and from articles in RSS.

                | element | model |
                |---|---|
                | `wp:author` | one of `Feed.authors()`, by `wp:author_display_name`, else `wp:author_login`; the rest, such as the e-mail address, stays an extension of the author |
                | `wp:comment` | one of `Article.comments()`, see below |
                | `wp:attachment_url` | one of `Article.media()` |
                | `wp:post_date_gmt`, `wp:post_modified_gmt` | `Article.published()` and `updated()`, if no other element gives them |

                | in `wp:comment` | model |
                |---|---|
                | `wp:comment_id`, `wp:comment_parent` | `Comment.id()`, `parentId()` |
                | `wp:comment_author`, `wp:comment_author_url`, `wp:comment_author_email` | `Comment.author()`; the address is given in confidence |
                | `wp:comment_date_gmt`, `wp:comment_date` | `Comment.published()`, with the offset that they give together |
                | `wp:comment_content` | `Comment.body()`, HTML |
                | `wp:comment_approved` | `Comment.status()` |

                All other elements stay extensions: those of a comment, such as `wp:comment_author_IP`, with the comment as their
                parent; those of an article, such as `wp:post_type`, `wp:status` and `wp:postmeta`, in place. Drafts, private posts, pages,
                attachments and menu items are articles, too; `article.extension(namespace, "status")` and `"post_type"` tell them apart.
                """;
    }
}
