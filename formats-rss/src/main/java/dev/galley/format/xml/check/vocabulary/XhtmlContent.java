package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Attributes;
import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.SubtreeCheck;
import dev.galley.internal.markup.HtmlAttributes;
import dev.galley.internal.markup.HtmlElements;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Notice;

/**
 * Markup that stands in the feed as elements: XHTML, in text constructs inside one {@code div} (RFC 4287 §3.1.1.3), with
 * SVG and MathML in it.
 */
final class XhtmlContent implements SubtreeCheck {
    static final String URI = "http://www.w3.org/1999/xhtml";

    private final Element element;
    private final boolean div;
    private boolean divSeen;
    private boolean divMissing;
    private boolean escapedTold;
    private boolean foreignTold;

    /** {@code div} says whether a {@code div} must be around all. */
    XhtmlContent(Element element, boolean div) {
        this.element = element;
        this.div = div;
    }

    @Override
    public void start(Element inner) {
        if (inner.parent() == element && div) {
            boolean right =
                    inner.name().uri().equals(URI) && inner.name().local().equals("div");
            divMissing |= !right || divSeen;
            divSeen = true;
        }
        switch (inner.name().uri()) {
            case URI -> checkHtml(inner);
            case SvgAndMath.SVG, SvgAndMath.MATH_ML -> SvgAndMath.check(inner);
            default -> {
                if (!foreignTold) {
                    foreignTold = true;
                    inner.report("markup.not-xhtml", inner.written());
                }
                if (inner.name().uri().equals(AtomGrammar.URI)
                        || inner.document().knows(inner.name().uri())) {
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
    public void text(Element parent, char[] characters, int offset, int length) {
        boolean direct = parent == element && div;
        for (int i = offset; i < offset + length; i++) {
            char c = characters[i];
            divMissing |= direct && c > ' ';
            if (c == '<' && !escapedTold) {
                checkEscaped(new String(characters, i, offset + length - i));
            }
        }
    }

    private void checkEscaped(String text) {
        Markup.PLAIN.check(text, (code, arguments) -> {
            if (code.equals("text.undeclared-markup") && !escapedTold) {
                escapedTold = true;
                element.report("markup.escaped", arguments);
            }
        });
    }

    @Override
    public void end(Element inner) {
        if (inner == element && div && (divMissing || !divSeen)) {
            element.report("markup.div-missing", element.written());
        }
    }
}
