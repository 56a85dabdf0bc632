package dev.galley.body;

import dev.galley.model.Block;
import dev.galley.model.BodyHtml;
import dev.galley.model.Section;
import dev.galley.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Gives structure to a body that is one piece of text or HTML, as feeds bring it.
 *
 * <p>No word of the body is lost: what has no block of its own is kept to the letter in a {@link Block.Markup}. Left
 * behind are comments, empty paragraphs, the wrappers around the text, and those attributes for which the blocks have no
 * place, such as classes and styles. The words that only announce a {@link Block.RelatedLink} ("See also") are told by
 * the block itself.
 */
public final class Sections {
    /** Elements whose content HTML does not read as HTML: written anew, their content would be another. */
    private static final String UNSPEAKABLE = "plaintext, xmp, noembed, noframes";

    private Sections() {}

    /**
     * The sections of {@code body}. Only a body that {@linkplain BodyHtml#verbatim is one piece} is taken apart; every
     * other one has its structure already and is returned as it is.
     *
     * <p>In HTML a section begins at each {@code h1} to {@code h6}, wrappers such as {@code div} and {@code article} are
     * seen through, and relative addresses of figures and embeds are resolved against the base of the text. In plain
     * text a blank line ends a paragraph.
     */
    public static List<Section> of(List<Section> body) {
        return BodyHtml.verbatim(body)
                .map(content -> content.isMarkup() ? ofHtml(content) : ofPlain(content))
                .orElseGet(() -> List.copyOf(body));
    }

    private static List<Section> ofHtml(Text content) {
        Document document = Jsoup.parseBodyFragment(content.value());
        if (document.selectFirst(UNSPEAKABLE) != null) {
            return List.of(Section.of(Block.markup(content)));
        }
        document.outputSettings().prettyPrint(false);
        SectionCollector collector = new SectionCollector(new Origin(content.language(), content.base()));
        document.body().filter(collector);
        return collector.sections();
    }

    private static List<Section> ofPlain(Text content) {
        List<Block> paragraphs = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        content.value().lines().forEach(line -> {
            if (line.isBlank()) {
                addParagraph(paragraphs, lines, content);
            } else {
                lines.add(line);
            }
        });
        addParagraph(paragraphs, lines, content);
        return paragraphs.isEmpty() ? List.of() : List.of(Section.of(paragraphs.toArray(Block[]::new)));
    }

    private static void addParagraph(List<Block> paragraphs, List<String> lines, Text content) {
        if (!lines.isEmpty()) {
            String words = String.join("\n", lines);
            paragraphs.add(new Block.Paragraph(new Text(Text.Kind.PLAIN, words, content.language(), content.base())));
            lines.clear();
        }
    }
}
