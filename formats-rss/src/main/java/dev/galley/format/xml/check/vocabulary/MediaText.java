package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;

/** A text of Media RSS: its type says whether it is plain or HTML. */
final class MediaText implements Watcher {
    private static final Watch<MediaText> WATCH = Watch.of(MediaText::new);
    static final ElementRule RULE = ElementRule.text()
            .attribute("type", Syntaxes.oneOf("plain", "html", "text/plain", "text/html"))
            .watch(WATCH)
            .build();

    private MediaText() {}

    @Override
    public void start(Element element) {
        String type = element.attribute("type");
        element.expect(type != null && type.endsWith("html") ? Markup.HTML_WITHOUT_BASE : Markup.PLAIN);
    }
}
