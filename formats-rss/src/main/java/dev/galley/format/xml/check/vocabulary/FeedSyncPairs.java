package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;

/** Attributes of FeedSync of which one needs the other, or one of two must be there (FeedSync 1.0, §2.2 and §2.6). */
final class FeedSyncPairs implements Watcher {
    static final Watch<FeedSyncPairs> WATCH = Watch.of(FeedSyncPairs::new);

    private FeedSyncPairs() {}

    @Override
    public void start(Element element) {
        if (element.name().local().equals("history")) {
            if (element.attribute("when") == null && element.attribute("by") == null) {
                element.report("history.anonymous", element.written());
            }
            return;
        }
        boolean since = element.attribute("since") != null;
        boolean until = element.attribute("until") != null;
        if (since != until) {
            element.report("attribute.missing", since ? "until" : "since", element.written());
        }
    }
}
