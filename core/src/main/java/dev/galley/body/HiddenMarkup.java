package dev.galley.body;

import dev.galley.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * Markup that is present but invisible to readers, such as words meant only for search engines or a white link on a
 * white background.
 *
 * @param reason why it is invisible
 * @param start the index in {@link Text#value()} where its tag or comment begins
 * @param end the index after its tag or comment
 */
public record HiddenMarkup(Reason reason, int start, int end) {
    /** The reason why markup is invisible. */
    public enum Reason {
        /** It is a comment that contains text. */
        COMMENT,
        /** It is a {@code template}, or the attribute {@code hidden} or a style hides it or moves it off the page. */
        NOT_SHOWN,
        /** Its text or its box has no size. */
        NO_SIZE,
        /** Its text has the colour of the background, which is taken to be white unless another is set. */
        NO_CONTRAST
    }

    /** Finds the hidden parts of {@code text}, in document order; none in plain text. */
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

    /** Returns what readers see of {@code text}: HTML without the hidden parts; empty if nothing is hidden. */
    public static Optional<Text> shown(Text text) {
        if (!text.isMarkup() || text.value().indexOf('<') < 0) {
            return Optional.empty();
        }
        Document document = Jsoup.parseBodyFragment(text.value());
        List<Node> hidden = new ArrayList<>();
        NodeTraversor.traverse((node, depth) -> reason(node).ifPresent(why -> hidden.add(node)), document);
        if (hidden.isEmpty()) {
            return Optional.empty();
        }
        // The last first: removing a node renumbers its siblings after it.
        for (int i = hidden.size() - 1; i >= 0; i--) {
            hidden.get(i).remove();
        }
        document.outputSettings().prettyPrint(false);
        return Optional.of(Text.html(document.body().html()));
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
        if (!(node instanceof Element element)) {
            return Optional.empty();
        }
        boolean isTemplate = element.normalName().equals("template") && element.childNodeSize() > 0;
        return isTemplate
                ? Optional.of(Reason.NOT_SHOWN)
                : InlineStyle.of(element).hides();
    }
}
