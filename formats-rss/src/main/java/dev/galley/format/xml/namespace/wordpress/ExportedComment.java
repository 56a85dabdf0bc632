package dev.galley.format.xml.namespace.wordpress;

import dev.galley.format.xml.namespace.Namespace;
import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlNode;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one {@code wp:comment}. */
final class ExportedComment {
    private static final Set<String> NONE = Set.of("", "0");

    private final Map<String, XmlElement> values = new LinkedHashMap<>();
    private final List<XmlElement> rest = new ArrayList<>();
    private final Comment comment;

    ExportedComment(XmlElement element) {
        for (XmlNode node : element.children()) {
            if (node instanceof XmlElement child) {
                boolean readable =
                        child.name().namespace().equals(element.name().namespace()) && Namespace.isText(child);
                if (!readable || values.putIfAbsent(child.name().local(), child) != null) {
                    rest.add(child);
                }
            }
        }
        comment = read();
        values.values().stream().filter(child -> !saysNothing(child)).forEach(rest::add);
    }

    /** Returns the comment. */
    Comment comment() {
        return comment;
    }

    /** Returns the elements that the comment cannot hold. */
    List<XmlElement> rest() {
        return rest;
    }

    private Comment read() {
        String body = taken("comment_content");
        Optional<String> name = Optional.ofNullable(taken("comment_author"));
        Optional<Url> page = Optional.ofNullable(taken("comment_author_url")).map(Url::of);
        Optional<String> email = Optional.ofNullable(taken("comment_author_email"));
        boolean known = name.isPresent() || page.isPresent() || email.isPresent();
        return Comment.builder()
                .id(taken("comment_id"))
                .parentId("0".equals(text("comment_parent")) ? null : taken("comment_parent"))
                .author(known ? new Commenter(name, page, email) : null)
                .body(body == null ? null : Text.html(body))
                .published(published())
                .status(status())
                .build();
    }

    private @Nullable String text(String local) {
        XmlElement element = values.get(local);
        String text = element == null ? "" : element.text();
        return text.isBlank() ? null : text;
    }

    /** Returns the text of an element that the comment holds completely; null if there is none. */
    private @Nullable String taken(String local) {
        String text = text(local);
        values.remove(local);
        return text == null ? null : text.strip();
    }

    private @Nullable OffsetDateTime published() {
        String gmt = text("comment_date_gmt");
        OffsetDateTime utc = gmt == null ? null : ExportedDate.utc(gmt);
        if (utc == null) {
            return null;
        }
        values.remove("comment_date_gmt");
        String date = text("comment_date");
        LocalDateTime local = date == null ? null : ExportedDate.local(date);
        OffsetDateTime exact = local == null ? null : ExportedDate.at(utc, local);
        if (exact == null) {
            return utc;
        }
        values.remove("comment_date");
        return exact;
    }

    private @Nullable CommentStatus status() {
        String approved = text("comment_approved");
        CommentStatus status = approved == null
                ? null
                : switch (approved.strip()) {
                    case "1" -> CommentStatus.APPROVED;
                    case "0" -> CommentStatus.PENDING;
                    case "spam" -> CommentStatus.SPAM;
                    case "trash" -> CommentStatus.REMOVED;
                    default -> null;
                };
        if (status != null) {
            values.remove("comment_approved");
        }
        return status;
    }

    /** Checks for elements that every comment has, with the value that stands for none. */
    private static boolean saysNothing(XmlElement child) {
        String text = child.text().strip();
        return switch (child.name().local()) {
            case "comment_parent", "comment_user_id" -> NONE.contains(text);
            case "comment_type" -> text.isEmpty() || text.equals("comment");
            default -> text.isEmpty();
        };
    }
}
