package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.SeenValues;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;

/** Requires that each channel and item has its own {@code rdf:about} (RSS 1.0 §5.5). */
public final class UniqueAbout implements Watcher {
    /** Watches channels and items of RSS 1.0 and 1.1. */
    public static final Watch<UniqueAbout> WATCH = Watch.of(UniqueAbout::new);

    private final SeenValues seen = new SeenValues();

    @Override
    public void start(Element element) {
        String about = element.attributes().value(Rdf.ABOUT);
        if (about != null && !seen.add(about)) {
            element.reportValue("rdf:about", about, "about.duplicate");
        }
    }
}
