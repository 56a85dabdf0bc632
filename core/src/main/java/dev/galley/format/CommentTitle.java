package dev.galley.format;

import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import java.util.Optional;

/** The title of an entry that is a comment, which repeats what the entry says elsewhere; its form is that of WordPress. */
final class CommentTitle {
    private static final String BY = "By: ";
    private static final String ANONYMOUS = "Anonymous";

    private CommentTitle() {}

    /** Returns the title of the entry of a comment by {@code name}. */
    static String of(Optional<String> name) {
        return BY + name.map(String::strip).filter(given -> !given.isEmpty()).orElse(ANONYMOUS);
    }

    /** Returns the name in the title; empty if there is none or it is that of nobody. */
    static Optional<String> name(String title) {
        return Optional.of(title)
                .filter(given -> given.startsWith(BY))
                .map(given -> given.substring(BY.length()).strip())
                .filter(name -> !name.isEmpty() && !name.equals(ANONYMOUS));
    }

    /** Checks whether the title says nothing that {@code comment} lacks. */
    static boolean isIn(Comment comment, String title) {
        String name =
                comment.author().flatMap(Commenter::name).map(String::strip).orElse("");
        return title.isBlank()
                || title.startsWith(BY)
                || title.strip().equals(name)
                || (title.startsWith("Comment on ") && title.endsWith(" by " + name))
                || isBeginning(title, comment.body().map(body -> body.plain()).orElse(""));
    }

    /** Checks whether {@code excerpt}, without an ellipsis at its end, is how {@code text} begins; white space is ignored. */
    static boolean isBeginning(String excerpt, String text) {
        int end = excerpt.length();
        while (end > 0 && isEllipsis(excerpt.charAt(end - 1))) {
            end--;
        }
        int at = 0;
        for (int i = 0; i < end; i++) {
            if (isBlank(excerpt.charAt(i))) {
                continue;
            }
            while (at < text.length() && isBlank(text.charAt(at))) {
                at++;
            }
            if (at == text.length() || text.charAt(at++) != excerpt.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEllipsis(char c) {
        return c == '…' || c == '.' || c == '[' || c == ']' || isBlank(c);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
