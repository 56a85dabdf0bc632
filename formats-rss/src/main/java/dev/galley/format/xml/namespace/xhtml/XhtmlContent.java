package dev.galley.format.xml.namespace.xhtml;

import dev.galley.format.xml.check.Attributes;
import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.SubtreeCheck;
import dev.galley.internal.markup.EscapedMarkup;
import dev.galley.internal.markup.HtmlAttributes;
import dev.galley.internal.markup.HtmlElements;
import dev.galley.internal.syntax.Notice;
import java.util.Set;

/**
 * Checks XHTML content, including SVG and MathML. In text constructs it must be inside a single {@code div} (RFC 4287
 * §3.1.1.3).
 */
public final class XhtmlContent implements SubtreeCheck {
    /** Elements that show source text, where escaped tags are right. */
    private static final Set<String> SOURCE_TEXT =
            Set.of("code", "kbd", "listing", "plaintext", "pre", "samp", "textarea", "tt", "var", "xmp");

    /** Elements whose end is also the end of a paragraph. */
    private static final Set<String> PARAGRAPHS = Set.of(
            "blockquote", "dd", "div", "dt", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "li", "p", "td", "th");

    private final EscapedMarkup escaped = new EscapedMarkup();
    private final Element element;
    private final boolean requiresDiv;
    private boolean divSeen;
    private boolean divMissing;
    private boolean escapedReported;
    private boolean foreignReported;
    /** How many elements of {@link #SOURCE_TEXT} are open. */
    private int sourceDepth;

    /**
     * Creates a check of the content of {@code element}.
     *
     * @param div whether the content must be inside a single {@code div}
     */
    public XhtmlContent(Element element, boolean div) {
        this.element = element;
        this.requiresDiv = div;
    }

    @Override
    public void start(Element inner) {
        if (inner.parent() == element && requiresDiv) {
            boolean isDiv =
                    inner.name().uri().equals(Xhtml.URI) && inner.name().local().equals("div");
            divMissing |= !isDiv || divSeen;
            divSeen = true;
        }
        sourceDepth += isOneOf(SOURCE_TEXT, inner) ? 1 : 0;
        switch (inner.name().uri()) {
            case Xhtml.URI -> checkHtml(inner);
            case SvgAndMath.SVG, SvgAndMath.MATH_ML -> SvgAndMath.check(inner);
            default -> {
                if (!foreignReported) {
                    foreignReported = true;
                    inner.report("markup.not-xhtml", inner.written());
                }
                if (!HtmlElements.isKnown(inner.name().local())
                        && inner.document().knows(inner.name().uri())) {
                    inner.report("element.unknown", inner.written(), element.written());
                }
            }
        }
    }

    private static void checkHtml(Element inner) {
        Notice notice = inner::report;
        String local = inner.name().local();
        if (HtmlElements.isUnsafe(local)) {
            notice.add("html.unsafe-element", local);
        } else if (!HtmlElements.isKnown(local)) {
            notice.add("html.element-unknown", local);
        }
        Attributes attributes = inner.attributes();
        for (int i = 0; i < attributes.count(); i++) {
            String written = attributes.written(i);
            if (written.indexOf(':') < 0 && !attributes.isDeclaration(i)) {
                HtmlAttributes.check(written, attributes.value(i), true, notice);
            }
        }
    }

    @Override
    public void text(Element parent, String text) {
        boolean direct = parent == element && requiresDiv;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            divMissing |= direct && c > ' ';
        }
        String tag = escapedReported || sourceDepth > 0 ? null : escaped.find(text);
        if (tag != null) {
            escapedReported = true;
            element.report("markup.escaped", tag);
        }
    }

    private static boolean isOneOf(Set<String> names, Element inner) {
        return inner.name().uri().equals(Xhtml.URI)
                && names.contains(inner.name().local());
    }

    @Override
    public void end(Element inner) {
        sourceDepth -= inner != element && isOneOf(SOURCE_TEXT, inner) ? 1 : 0;
        if (isOneOf(PARAGRAPHS, inner)) {
            escaped.clear();
        }
        if (inner == element && requiresDiv && (divMissing || !divSeen)) {
            element.report("markup.div-missing", element.written());
        }
    }
}
