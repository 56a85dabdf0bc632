package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.SubtreeCheck;
import dev.galley.format.xml.check.ValidValue;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Checks the content of an entry according to its {@code type} and {@code src} attributes (RFC 4287 §4.1.3). */
final class AtomContentCheck implements Watcher {
    static final Watch<AtomContentCheck> WATCH = Watch.of(AtomContentCheck::new);

    @Override
    public void start(Element element) {
        String type = element.attribute("type");
        if (element.attribute("src") != null) {
            expectOutOfLine(element, type);
        } else if (type == null || type.isBlank() || AtomTextConstruct.isTextType(type)) {
            element.expect(Syntaxes.NOT_BLANK);
            AtomTextConstruct.expectText(element, type);
        } else {
            expectMediaType(element, type);
        }
    }

    private static void expectOutOfLine(Element element, @Nullable String type) {
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

    private static void expectMediaType(Element element, String type) {
        checkMediaType(element, type);
        String base = type.toLowerCase(Locale.ROOT);
        int parameters = base.indexOf(';');
        base = parameters < 0 ? base : base.substring(0, parameters).strip();
        if (base.equals("application/xhtml+xml")) {
            element.checkContentWith(new XhtmlPage(element));
        } else if (base.endsWith("+xml") || base.endsWith("/xml")) {
            element.checkContentWith(new SubtreeCheck() {});
        } else if (base.equals("text/html")) {
            element.expect(AtomContentCheck::checkPage);
            element.expect(Markup.HTML);
        } else if (base.equals("text/plain")) {
            element.expect(Markup.PLAIN);
        } else if (base.indexOf('/') > 0 && !base.startsWith("text/")) {
            element.expect(Syntaxes.BASE64);
        }
    }

    /** Reports HTML that is not a whole page. */
    private static void checkPage(String html, Notice notice) {
        int start = Math.max(html.indexOf('<'), 0);
        if (!html.regionMatches(true, start, "<html", 0, 5) && !html.regionMatches(true, start, "<!doctype", 0, 9)) {
            notice.add("content.fragment", html.substring(start, Math.min(html.length(), start + 20)));
        }
    }

    private static void checkMediaType(Element element, String type) {
        Syntaxes.MEDIA_TYPE.check(type, (code, arguments) -> element.reportValue("type", type, code, arguments));
        if (isComposite(type)) {
            element.reportValue("type", type, "content.type-composite");
        }
    }

    /** Checks whether content may have this media type. */
    static boolean isMediaType(String type) {
        return ValidValue.is(Syntaxes.MEDIA_TYPE, type) && !isComposite(type);
    }

    /** Recognises the types of messages and of documents with several parts, which content must not have (RFC 4287 §4.1.3.1). */
    private static boolean isComposite(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.startsWith("multipart/") || lower.startsWith("message/");
    }

    /** Checks that content of type {@code application/xhtml+xml} is a whole page (RFC 4287 §4.1.3.3). */
    private record XhtmlPage(Element content) implements SubtreeCheck {
        @Override
        public void start(Element element) {
            if (element.parent() == content && !element.name().local().equals("html")) {
                content.report("content.fragment", element.written());
            }
        }
    }
}
