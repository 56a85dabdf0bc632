package dev.galley.format.html.part;

import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import dev.galley.internal.EmailPromise;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The form for comments, or the note that there is none any more.
 *
 * @param open whether comments are accepted; empty if the page does not say
 * @param anchor the id of the part with the comments; empty if it has none
 * @param privacyNote what the form promises about the e-mail address; empty if nothing
 */
public record CommentForm(Optional<Boolean> open, String anchor, String privacyNote) {
    private static final String[] CLOSED = {
        "comments are closed",
        "comments closed",
        "commenting is closed",
        "kommentare sind geschlossen",
        "kommentarfunktion ist geschlossen",
        "les commentaires sont fermés",
        "los comentarios están cerrados"
    };
    private static final String[] PROMISES = EmailPromise.sentences().stream()
            .map(sentence -> sentence.toLowerCase(Locale.ROOT))
            .toArray(String[]::new);
    private static final int MAX_LINE = 250;
    private static final int MAX_LINES = 5_000;

    /** Finds the form on a page. */
    public static CommentForm find(PageTree tree) {
        Optional<Boolean> open = Optional.empty();
        String anchor = "";
        for (int i = 0; i < tree.size(); i++) {
            Element element = tree.element(i);
            if (element == null || !tree.has(i, Mark.COMMENTS | Mark.REPLY)) {
                continue;
            }
            if (anchor.isEmpty()
                    && tree.has(i, Mark.COMMENTS)
                    && !element.id().isEmpty()
                    && !tree.has(i, Mark.NUMBERED)
                    && tree.tag(i) != Tag.FORM) {
                anchor = element.id();
            }
            if (open.isEmpty()
                    && (tree.tag(i) == Tag.FORM || element.normalName().equals("textarea"))) {
                open = Optional.of(true);
            }
        }
        String note = "";
        int until = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (i < until || !tree.has(i, Mark.COMMENTS | Mark.REPLY) || tree.tag(i) == Tag.BODY) {
                continue;
            }
            until = tree.end(i);
            for (Line line : Line.of(tree, i, until, MAX_LINES)) {
                String lower =
                        line.text().length() > MAX_LINE ? "" : line.text().toLowerCase(Locale.ROOT);
                if (contains(CLOSED, lower)) {
                    open = Optional.of(false);
                } else if (contains(PROMISES, lower)) {
                    note = promise(line.text());
                }
            }
        }
        return new CommentForm(open, anchor, note);
    }

    /** Returns the sentence with the promise. */
    private static String promise(String line) {
        for (String sentence : line.split("(?<=[.!])\\s+", -1)) {
            if (contains(PROMISES, sentence.toLowerCase(Locale.ROOT))) {
                return sentence;
            }
        }
        return line;
    }

    private static boolean contains(String[] phrases, String lower) {
        for (String phrase : phrases) {
            if (lower.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Checks whether a line of plain text is such a promise. */
    public static boolean isPromise(String line) {
        return line.length() <= MAX_LINE && contains(PROMISES, line.toLowerCase(Locale.ROOT));
    }
}
