package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;

/** Tells the version of an Atom document. */
final class AtomVersion implements Watcher {
    static final Watch<AtomVersion> WATCH = Watch.of(AtomVersion::new);

    @Override
    public void start(Element element) {
        if (element.parent() == null) {
            element.document().version("Atom 1.0");
        }
    }
}
