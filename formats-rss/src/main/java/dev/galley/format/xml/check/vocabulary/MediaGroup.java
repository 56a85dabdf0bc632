package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;

/** Several forms of the same medium ({@code media:group}): with one alone there is nothing to choose. */
final class MediaGroup implements Watcher {
    static final Watch<MediaGroup> WATCH = Watch.of(MediaGroup::new);
    static final ElementRule RULE = MediaRss.withDetails()
            .many("content", MediaContent.RULE)
            .watch(WATCH)
            .build();

    private int contents;

    private MediaGroup() {}

    @Override
    public void start(Element element) {
        contents = element.name().local().equals("group") ? 0 : contents + 1;
    }

    @Override
    public void end(Element element) {
        if (element.name().local().equals("group") && contents < 2) {
            element.report("media.group-of-one", contents);
        }
    }
}
