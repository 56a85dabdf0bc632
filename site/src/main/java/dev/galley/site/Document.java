package dev.galley.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** One Markdown document: its title, its sections with their anchors, its links, and its HTML. */
final class Document {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private final String path;
    private final Node root;
    private final Map<Node, Section> sections = new LinkedHashMap<>();
    private final List<Node> links = new ArrayList<>();

    /** A heading with its level, from 1 to 6. */
    record Section(int level, String title, String anchor) {}

    /**
     * Parses a document.
     *
     * @param path its path in the project, with slashes
     * @param markdown its text
     */
    Document(String path, String markdown) {
        this.path = path;
        this.root = PARSER.parse(markdown);
        IdGenerator anchors = IdGenerator.builder().defaultId("section").build();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                String title = textOf(heading);
                sections.put(heading, new Section(heading.getLevel(), title, anchors.generateId(title)));
                visitChildren(heading);
            }

            @Override
            public void visit(Link link) {
                links.add(link);
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                links.add(image);
                visitChildren(image);
            }

            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock) {
                    // Wide tables scroll by themselves, also by keyboard.
                    block.insertBefore(
                            html("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table\">"));
                    block.insertAfter(html("</div>"));
                }
                visitChildren(block);
            }
        });
    }

    String path() {
        return path;
    }

    /** Returns the text of the first heading, or the path if there is none. */
    String title() {
        return sections.values().stream().findFirst().map(Section::title).orElse(path);
    }

    /** Returns all headings in order. */
    List<Section> sections() {
        return List.copyOf(sections.values());
    }

    /** Returns the links and images, whose destinations the caller may change before {@link #toHtml}. */
    List<Node> links() {
        return links;
    }

    /** Returns the text below a node without its markup. */
    static String textOf(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                text.append(' ');
            }
        });
        return text.toString();
    }

    /** Returns the content as HTML, without the frame of the page. */
    String toHtml() {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .attributeProviderFactory(context -> attributes())
                .build()
                .render(root);
    }

    private AttributeProvider attributes() {
        return (node, tag, attributes) -> {
            Section section = sections.get(node);
            if (section != null) {
                attributes.put("id", section.anchor());
            } else if (tag.equals("pre")) {
                attributes.put("tabindex", "0");
            } else if (node instanceof TableCell cell && cell.isHeader()) {
                attributes.put("scope", "col");
            }
        };
    }

    private static HtmlBlock html(String literal) {
        HtmlBlock block = new HtmlBlock();
        block.setLiteral(literal);
        return block;
    }
}
