package dev.galley.body;

import dev.galley.model.Block;
import dev.galley.model.Section;
import dev.galley.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Traverses the HTML of a body without recursion and collects a flat list of sections. */
final class SectionCollector implements NodeFilter {
    private static final Set<String> WRAPPERS =
            Set.of("body", "div", "section", "article", "main", "header", "footer", "hgroup", "center");

    private final HtmlContext context;
    private final BlockReader reader;
    private final List<Section> sections = new ArrayList<>();
    private final List<Node> loose = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
    private Optional<Text> heading = Optional.empty();
    private int level = Section.TOP_LEVEL;

    SectionCollector(HtmlContext context) {
        this.context = context;
        this.reader = new BlockReader(context);
    }

    /** Returns the sections in document order. */
    List<Section> sections() {
        endSection();
        return List.copyOf(sections);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode || node instanceof Comment) {
            loose.add(node);
        } else if (node instanceof Element element) {
            return element(element);
        }
        return FilterResult.SKIP_ENTIRELY;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        endLooseText();
        return FilterResult.CONTINUE;
    }

    private FilterResult element(Element element) {
        if (Nodes.isInline(element)) {
            addLoose(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        endLooseText();
        if (WRAPPERS.contains(element.normalName()) && !isPlaceholder(element)) {
            return FilterResult.CONTINUE;
        }
        if (isHeading(element)) {
            startSection(element);
        } else {
            reader.read(element).ifPresent(blocks::add);
        }
        return FilterResult.SKIP_ENTIRELY;
    }

    private void addLoose(Element element) {
        boolean secondBreak = Nodes.is(element, "br") && !loose.isEmpty() && Nodes.is(lastSeen(), "br");
        loose.add(element);
        if (secondBreak) {
            endLooseText();
        }
    }

    private Node lastSeen() {
        int last = loose.size() - 1;
        while (last > 0 && Nodes.isBlank(loose.get(last))) {
            last--;
        }
        return loose.get(last);
    }

    private void endLooseText() {
        reader.paragraph(loose).ifPresent(blocks::add);
        loose.clear();
    }

    private void startSection(Element title) {
        if (Nodes.trim(title.childNodes()).isEmpty()) {
            return;
        }
        endSection();
        heading = Optional.of(context.inside(title));
        level = title.normalName().charAt(1) - '0';
    }

    private void endSection() {
        if (heading.isPresent() || !blocks.isEmpty()) {
            sections.add(new Section(heading, level, blocks));
        }
        heading = Optional.empty();
        level = Section.TOP_LEVEL;
        blocks = new ArrayList<>();
    }

    private static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** Checks for an empty wrapper with data attributes, into which a script inserts a player or a post. */
    private static boolean isPlaceholder(Element element) {
        return element.childNodeSize() == 0 && !element.dataset().isEmpty();
    }
}
