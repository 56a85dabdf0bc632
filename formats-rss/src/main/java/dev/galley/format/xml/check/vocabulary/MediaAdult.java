package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.syntax.Syntaxes;

/** Once told that a medium was for adults; {@code media:rating} does so now. */
final class MediaAdult implements Watcher {
    private static final Watch<MediaAdult> WATCH = Watch.of(MediaAdult::new);
    static final ElementRule RULE =
            ElementRule.text(Syntaxes.BOOLEAN).watch(WATCH).build();

    private MediaAdult() {}

    @Override
    public void start(Element element) {
        element.report("media.adult-deprecated");
    }
}
