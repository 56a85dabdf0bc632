package dev.galley.format.xml.check.rule;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;

/** Recommends a language and, for feeds with comment counts, a build date (RSS 2.0; RSS Advisory Board profile). */
public final class ChannelAdvice implements Watcher {
    /** Watches channels and items. */
    public static final Watch<ChannelAdvice> WATCH = Watch.of(ChannelAdvice::new);

    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String SLASH = "http://purl.org/rss/1.0/modules/slash/";

    private boolean countsComments;

    @Override
    public void end(Element element) {
        if (element.place() == Place.ITEM) {
            countsComments |= element.has(SLASH, "comments");
            return;
        }
        boolean two = RssVersion.isRss2(element.document());
        if (two && !element.has("", "language") && !element.has(DC, "language")) {
            element.report("feed.language-missing", element.written());
        }
        if (countsComments && !element.has("", "lastBuildDate")) {
            element.report("feed.build-date-missing", element.written());
        }
    }
}
