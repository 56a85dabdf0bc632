package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.format.xml.namespace.DublinCore;
import dev.galley.format.xml.namespace.Slash;

/** Recommends a language and, for feeds with comment counts, a build date (RSS 2.0; RSS Advisory Board profile). */
public final class ChannelAdvice implements Watcher {
    /** Watches channels and items. */
    public static final Watch<ChannelAdvice> WATCH = Watch.of(ChannelAdvice::new);

    private boolean countsComments;

    @Override
    public void start(Element element) {
        if (element.place() == Place.TEXT_INPUT && element.document().isRss2()) {
            element.report("text-input.discouraged", element.written());
        }
    }

    @Override
    public void end(Element element) {
        if (element.place() == Place.TEXT_INPUT) {
            return;
        }
        if (element.place() == Place.ITEM) {
            countsComments |= element.has(Slash.URI, "comments");
            return;
        }
        boolean asked = element.document().isRss2() || element.name().uri().equals(Rss10.URI);
        if (asked && !element.has("", "language") && !element.has(DublinCore.URI, "language")) {
            element.report("feed.language-missing", element.written());
        }
        if (countsComments && !element.has("", "lastBuildDate")) {
            element.report("feed.build-date-missing", element.written());
        }
    }
}
