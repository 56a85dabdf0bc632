package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.SubtreeCheck;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.format.xml.check.rule.EntryContent;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The content of an entry (RFC 4287 §4.1.3): what it holds depends on its type and on its source. */
final class AtomContent implements Watcher {
    static final Watch<AtomContent> WATCH = Watch.of(AtomContent::new);

    static final ElementRule RULE = ElementRule.text()
            .attribute("type", Syntaxes.NOT_BLANK)
            .attribute("src", Syntaxes.IRI_REFERENCE)
            .watch(WATCH)
            .watch(EntryContent.WATCH)
            .build();

    @Override
    public void start(Element element) {
        String type = element.attribute("type");
        if (element.attribute("src") != null) {
            elsewhere(element, type);
        } else if (type == null || type.isBlank() || AtomText.isType(type)) {
            element.expect(Syntaxes.NOT_BLANK);
            AtomText.expect(element, type);
        } else {
            ofMediaType(element, type);
        }
    }

    private static void elsewhere(Element element, @Nullable String type) {
        if (type == null) {
            element.report("content.type-missing", "type", element.written());
        } else if (!type.isBlank()) {
            checkMediaType(element, type);
        }
        element.expect((value, notice) -> {
            if (!value.isEmpty()) {
                notice.add("text.unexpected", "content");
            }
        });
    }

    private static void ofMediaType(Element element, String type) {
        checkMediaType(element, type);
        String base = type.toLowerCase(Locale.ROOT);
        int parameters = base.indexOf(';');
        base = parameters < 0 ? base : base.substring(0, parameters).strip();
        if (base.endsWith("+xml") || base.endsWith("/xml")) {
            xml(element, base);
        } else if (base.equals("text/html")) {
            element.expect(Markup.HTML);
        } else if (base.equals("text/plain")) {
            element.expect(Markup.PLAIN);
        } else if (!base.startsWith("text/")) {
            element.expect(Syntaxes.BASE64);
        }
    }

    private static void xml(Element element, String type) {
        if (type.equals("application/xhtml+xml")) {
            element.checkContentWith(new XhtmlDocument(element));
        } else {
            element.checkContentWith(new SubtreeCheck() {});
        }
    }

    private static void checkMediaType(Element element, String type) {
        Syntaxes.MEDIA_TYPE.check(type, (code, arguments) -> element.reportValue("type", type, code, arguments));
        if (type.toLowerCase(Locale.ROOT).startsWith("multipart/") || type.startsWith("message/")) {
            element.reportValue("type", type, "content.type-composite");
        }
    }
}
