package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.format.xml.namespace.xhtml.XhtmlContent;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;
import org.jspecify.annotations.Nullable;

/** Checks the text of a text construct according to its {@code type} attribute (RFC 4287 §3.1). */
final class AtomTextConstruct implements Watcher {
    static final Watch<AtomTextConstruct> WATCH = Watch.of(AtomTextConstruct::new);

    @Override
    public void start(Element element) {
        String type = element.attribute("type");
        if (type == null || isTextType(type)) {
            expectText(element, type);
        } else if (!type.isBlank()) {
            element.reportValue("type", type, "text.type-unknown", type);
            Syntaxes.MEDIA_TYPE.check(type, (code, arguments) -> element.reportValue("type", type, code, arguments));
            expectText(element, type.equals("text/html") ? "html" : "text");
        }
    }

    /** Checks whether {@code type} is {@code text}, {@code html} or {@code xhtml}. */
    static boolean isTextType(String type) {
        return type.equals("text") || type.equals("html") || type.equals("xhtml");
    }

    /** Applies the check for {@code type} to the text of {@code element}; null is the default, {@code text}. */
    static void expectText(Element element, @Nullable String type) {
        if ("xhtml".equals(type)) {
            element.checkContentWith(new XhtmlContent(element, true));
        } else {
            element.expect("html".equals(type) ? Markup.HTML : Markup.PLAIN);
        }
    }
}
