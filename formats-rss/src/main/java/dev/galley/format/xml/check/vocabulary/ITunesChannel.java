package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import java.util.List;

/** What Apple demands of a podcast, once a channel is one. */
final class ITunesChannel implements Watcher {
    static final Watch<ITunesChannel> WATCH = Watch.of(ITunesChannel::new);

    private static final List<String> SIGNS =
            List.of("author", "explicit", "image", "category", "owner", "summary", "subtitle", "type", "keywords");

    private ITunesChannel() {}

    @Override
    public void end(Element element) {
        if (SIGNS.stream().noneMatch(sign -> element.has(ITunes.URI, sign))) {
            return;
        }
        if (!element.has(ITunes.URI, "category")) {
            element.report("itunes.element-missing", "itunes:category", element.written());
        }
        if (!element.has(ITunes.URI, "owner")) {
            element.report("itunes.email-missing", "itunes:email", element.written());
        }
    }
}
