package dev.galley.format.html.write;

import dev.galley.body.HtmlSanitizer;
import dev.galley.internal.EmailAddresses;
import dev.galley.internal.markup.HtmlText;
import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The comments that a page may show, sanitized and without e-mail addresses. */
final class SafeComments {
    private static final HtmlSanitizer SANITIZER = HtmlSanitizer.basic();

    private SafeComments() {}

    /** Returns the comments that are approved or whose status is unknown. */
    static List<Comment> of(List<Comment> comments) {
        return comments.stream()
                .filter(SafeComments::isShown)
                .map(SafeComments::of)
                .toList();
    }

    /** Checks whether a comment is approved or has no status. */
    static boolean isShown(Comment comment) {
        return comment.status().map(CommentStatus.APPROVED::equals).orElse(true);
    }

    private static Comment of(Comment comment) {
        Optional<String> own = comment.author().flatMap(Commenter::email);
        return SANITIZER.sanitize(comment).toBuilder()
                .id(comment.id().map(id -> withheld(id, own)).orElse(null))
                .parentId(comment.parentId().map(id -> withheld(id, own)).orElse(null))
                .body(comment.body().map(body -> body(body, own)).orElse(null))
                .url(address(comment.url(), own).orElse(null))
                .author(comment.author()
                        .map(author -> new Commenter(
                                author.name().map(name -> withheld(name, own)),
                                address(author.url(), own),
                                Optional.empty()))
                        .orElse(null))
                .build();
    }

    /** Returns the text of a comment; only its words if an address is spread over several elements. */
    private static Text body(Text body, Optional<String> own) {
        if (!body.isMarkup()) {
            return Text.plain(withheld(body.value(), own));
        }
        Text safe = Text.html(
                withheld(SANITIZER.sanitize(body.withAbsoluteAddresses()).value(), own));
        String words = safe.plain();
        String withheld = withheld(words, own);
        return withheld.equals(words) ? safe : Text.html(HtmlText.escape(withheld));
    }

    private static Optional<Url> address(Optional<Url> address, Optional<String> own) {
        return address.filter(url -> withheld(url.value(), own).equals(url.value()));
    }

    /** Returns words without e-mail addresses; nothing of them if they contain the commenter's in an unusual form. */
    private static String withheld(String words, Optional<String> own) {
        String without = EmailAddresses.withheld(words);
        String folded = without.toLowerCase(Locale.ROOT);
        boolean contained = own.map(email -> email.strip().toLowerCase(Locale.ROOT))
                .filter(email -> !email.isEmpty() && folded.contains(email))
                .isPresent();
        return contained ? EmailAddresses.WITHHELD : without;
    }
}
