package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.model.Url;

/** Reports references that resolve to their own base and so may mean the feed itself (RFC 3986 §4.4). */
public final class SameDocumentReference implements Watcher {
    /** Watches links. */
    public static final Watch<SameDocumentReference> WATCH = Watch.of(SameDocumentReference::new);

    @Override
    public void start(Element element) {
        String href = element.attribute("href");
        String base = element.base().orElse("");
        if (href == null || base.isEmpty() || base.equals(href)) {
            return;
        }
        boolean document = element.document()
                .baseUrl()
                .map(Url::value)
                .filter(base::equals)
                .isPresent();
        if (!document && Url.of(href.strip()).resolve(Url.of(base)).value().equals(base)) {
            element.reportValue("href", href, "url.same-document", base);
        }
    }
}
