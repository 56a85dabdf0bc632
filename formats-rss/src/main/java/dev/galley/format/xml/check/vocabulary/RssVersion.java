package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;

/** Tells the version of RSS, and remembers it for those whose rules depend on it. */
final class RssVersion implements Watcher {
    static final Watch<RssVersion> WATCH = Watch.of(RssVersion::new);

    private String version = "2.0";

    /** The version of the document, such as {@code 0.91}. */
    static String of(Element element) {
        return element.document().watcher(WATCH).version;
    }

    @Override
    public void start(Element element) {
        String given = element.attribute("version");
        if (given != null && !given.isBlank()) {
            version = given.strip();
        }
        element.document().version("RSS " + version);
    }
}
