package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.SubtreeCheck;

/** Content of type application/xhtml+xml is a whole page; a fragment is of type xhtml (RFC 4287 §4.1.3.3). */
final class XhtmlDocument implements SubtreeCheck {
    private final Element element;

    XhtmlDocument(Element element) {
        this.element = element;
    }

    @Override
    public void start(Element inner) {
        if (inner.parent() == element && !inner.name().local().equals("html")) {
            element.report("content.fragment", inner.written());
        }
    }
}
