package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.format.xml.namespace.SourceModule;
import dev.galley.format.xml.read.LinkRelation;
import dev.galley.model.Url;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks the link from the feed to itself (RFC 4287 §4.1.1; RSS Advisory Board profile, atom:link). In RSS, the element {@code
 * source:self} gives the address, too.
 */
public final class SelfLink implements Watcher {
    /** Watches feeds, channels and links. */
    public static final Watch<SelfLink> WATCH = Watch.of(SelfLink::new);

    private boolean found;

    @Override
    public void start(Element element) {
        if (element.place() != Place.LINK
                || !LinkRelation.name(element.attribute("rel")).equals("self")) {
            return;
        }
        Element parent = element.parent();
        String type = element.attribute("type");
        if (type != null && !isFeed(type.toLowerCase(Locale.ROOT))) {
            element.reportValue("type", type, "link.self-not-feed", type);
        }
        if (parent != null && (parent.place() == Place.FEED || parent.place() == Place.CHANNEL)) {
            found = true;
            String href = element.attribute("href");
            if (href != null) {
                check(element, href.strip());
            }
        }
    }

    private static boolean isFeed(String type) {
        return type.isBlank() || type.contains("xml") || type.contains("json");
    }

    private static void check(Element link, String href) {
        Url url = Url.of(href);
        Optional<Url> base = link.base().map(Url::of);
        Optional<Url> location = link.document().baseUrl();
        if (base.isEmpty() && href.indexOf(':') < 0) {
            link.reportValue("href", href, "link.self-relative");
        }
        Url resolved = base.or(() -> location).map(url::resolve).orElse(url);
        if (location.isPresent() && !resolved.equals(location.get())) {
            link.reportValue("href", href, "link.self-elsewhere", location.get().value());
        }
    }

    @Override
    public void end(Element element) {
        boolean feed = element.place() == Place.FEED || element.place() == Place.CHANNEL;
        boolean asked = element.place() == Place.FEED || element.document().isRss2();
        if (feed && asked && !found && !element.has(SourceModule.URI, "self")) {
            element.report("link.self-missing", element.written());
        }
    }
}
