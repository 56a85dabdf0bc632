package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;
import org.jspecify.annotations.Nullable;

/** A text construct (RFC 4287 §3.1): what its text must be depends on its type. */
final class AtomText implements Watcher {
    static final Watch<AtomText> WATCH = Watch.of(AtomText::new);

    static final ElementRule RULE = ElementRule.text(Syntaxes.NOT_BLANK)
            .attribute("type", Syntaxes.NOT_BLANK)
            .watch(WATCH)
            .build();

    @Override
    public void start(Element element) {
        String type = element.attribute("type");
        if (type == null || isType(type)) {
            expect(element, type);
        } else if (!type.isBlank()) {
            element.reportValue("type", type, "text.type-unknown", type);
            Syntaxes.MEDIA_TYPE.check(type, (code, arguments) -> element.reportValue("type", type, code, arguments));
            expect(element, type.equals("text/html") ? "html" : "text");
        }
    }

    /** Whether it is one of the three that are no media types. */
    static boolean isType(String type) {
        return type.equals("text") || type.equals("html") || type.equals("xhtml");
    }

    /** Has the text checked as text of this type; none is "text". */
    static void expect(Element element, @Nullable String type) {
        if ("xhtml".equals(type)) {
            element.checkContentWith(new XhtmlText(element, true));
        } else {
            element.expect("html".equals(type) ? Markup.HTML : Markup.PLAIN);
        }
    }
}
