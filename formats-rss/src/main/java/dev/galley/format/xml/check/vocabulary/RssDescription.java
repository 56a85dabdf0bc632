package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.markup.Markup;

/** The description of an item: HTML, but in RSS 0.91 plain text. */
final class RssDescription implements Watcher {
    static final Watch<RssDescription> WATCH = Watch.of(RssDescription::new);

    @Override
    public void start(Element element) {
        boolean plain = RssVersion.of(element).equals("0.91");
        element.expect(plain ? Markup.CHARACTERS : Markup.HTML_WITHOUT_BASE);
    }
}
