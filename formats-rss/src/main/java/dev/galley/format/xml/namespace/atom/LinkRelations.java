package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.LinkRelationSyntax;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.format.xml.read.LinkRelation;

/** Requires that a link relation is registered or an IRI (RFC 4287 §4.2.7.2, RFC 8288 §2.1). */
public final class LinkRelations implements Watcher {
    /** Watches links. */
    public static final Watch<LinkRelations> WATCH = Watch.of(LinkRelations::new);

    @Override
    public void start(Element element) {
        String rel = element.attribute("rel");
        if (rel == null || rel.isBlank()) {
            return;
        }
        LinkRelationSyntax.INSTANCE.check(
                LinkRelation.name(rel), (code, arguments) -> element.reportValue("rel", rel, code, rel));
    }
}
