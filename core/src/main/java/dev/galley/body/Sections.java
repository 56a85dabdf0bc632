package dev.galley.body;

import dev.galley.internal.markup.HtmlText;
import dev.galley.model.Block;
import dev.galley.model.BodyHtml;
import dev.galley.model.Section;
import dev.galley.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Structures a body that is a single text or HTML fragment, as feeds provide it.
 *
 * <p>No word of the body is lost: elements without a matching block are kept verbatim in a {@link Block.Markup}. The
 * result does not contain comments, empty paragraphs, wrapper elements, and attributes that blocks cannot represent,
 * such as classes and styles. The introductory phrase of a {@link Block.RelatedLink}, such as "See also", is implied by
 * the block.
 *
 * <pre>{@code
 * List<Section> sections = Sections.of(article.body());
 * }</pre>
 */
public final class Sections {
    /** Elements whose content is not parsed as HTML, so that writing it again would change its meaning. */
    private static final Evaluator RAW_TEXT_ELEMENTS = Selector.evaluatorOf("plaintext, xmp, noembed, noframes");

    private Sections() {}

    /**
     * Returns the sections of {@code body}. Only a body that {@linkplain BodyHtml#verbatim is a single fragment} is
     * split; any other body already has its structure and is returned unchanged.
     *
     * <p>In HTML a section begins at each {@code h1} to {@code h6}. Wrappers such as {@code div} and {@code article}
     * are ignored, and relative addresses of figures and embeds are resolved against the base of the text. The content of
     * CDATA sections is text. In plain text a blank line ends a paragraph.
     */
    public static List<Section> of(List<Section> body) {
        return BodyHtml.verbatim(body)
                .map(content -> content.isMarkup() ? ofHtml(content) : ofPlain(content))
                .orElseGet(() -> List.copyOf(body));
    }

    private static List<Section> ofHtml(Text content) {
        Document document = Jsoup.parseBodyFragment(HtmlText.withoutCdata(content.value()));
        if (document.selectFirst(RAW_TEXT_ELEMENTS) != null) {
            return List.of(Section.of(Block.markup(content)));
        }
        document.outputSettings().prettyPrint(false);
        SectionCollector collector = new SectionCollector(new HtmlContext(content.language(), content.base()));
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
