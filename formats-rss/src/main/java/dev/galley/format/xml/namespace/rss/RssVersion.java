package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.check.Document;
import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import java.util.Set;

/** Reports the version that the {@code rss} element names, and keeps it for rules that depend on it. */
public final class RssVersion implements Watcher {
    /** Watches the {@code rss} element. */
    public static final Watch<RssVersion> WATCH = Watch.of(RssVersion::new);

    private static final Set<String> KNOWN = Set.of("0.91", "0.92", "0.93", "0.94", "2.0");

    private String version = "2.0";

    /** Returns the value of the {@code version} attribute, such as {@code 0.91}; {@code 2.0} if there is none. */
    public static String of(Document document) {
        return document.watcher(WATCH).version;
    }

    @Override
    public void start(Element element) {
        String given = element.attribute("version");
        if (given != null && !given.isBlank()) {
            version = given.strip();
        }
        if (given != null && !KNOWN.contains(given.strip())) {
            element.reportValue("version", given, "version.unknown", given);
        }
        if (element.document().hasDoctypeOfRss091() && !version.equals("0.91")) {
            element.report("doctype.other-version", version);
        }
        element.document().version("RSS " + version);
    }
}
