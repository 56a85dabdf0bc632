package dev.galley.body;

import dev.galley.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * A piece of markup that readers do not see though it is there: words for search engines alone, a link in white on white.
 *
 * @param reason why nobody sees it
 * @param start where in the text's value its tag, or the comment, begins
 * @param end where the tag or comment ends
 */
public record HiddenMarkup(Reason reason, int start, int end) {
    /** Why nobody sees it. */
    public enum Reason {
        /** It is a comment with words in it. */
        COMMENT,
        /** The attribute {@code hidden}, or a style that displays nothing, makes it invisible or moves it off the page. */
        NOT_SHOWN,
        /** Its letters, or its box, have no size. */
        NO_SIZE,
        /** Its letters have the colour of what is behind them: white, unless another is set. */
        NO_CONTRAST
    }

    /** The hidden pieces of {@code text}, in the order in which they stand; none in plain words. */
    public static List<HiddenMarkup> in(Text text) {
        String value = text.value();
        if (!text.isMarkup() || value.indexOf('<') < 0) {
            return List.of();
        }
        List<HiddenMarkup> hidden = new ArrayList<>();
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        NodeTraversor.traverse(
                (node, depth) -> reason(node).ifPresent(why -> hidden.add(at(node, why, value.length()))),
                parser.parseInput(value, ""));
        return List.copyOf(hidden);
    }

    private static HiddenMarkup at(Node node, Reason reason, int length) {
        int end = Math.min(node.sourceRange().endPos(), length);
        int start = Math.min(node.sourceRange().startPos(), end);
        return node.sourceRange().isTracked()
                ? new HiddenMarkup(reason, start, end)
                : new HiddenMarkup(reason, 0, length);
    }

    private static Optional<Reason> reason(Node node) {
        if (node instanceof Comment comment) {
            return comment.getData().isBlank() ? Optional.empty() : Optional.of(Reason.COMMENT);
        }
        return node instanceof Element element ? InlineStyle.of(element).hides() : Optional.empty();
    }
}
