package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.format.xml.namespace.Admin;
import dev.galley.format.xml.namespace.CreativeCommons;
import dev.galley.format.xml.namespace.CreativeCommonsRdf;
import dev.galley.format.xml.namespace.DublinCore;
import dev.galley.format.xml.namespace.DublinCoreTerms;
import dev.galley.format.xml.namespace.atom.Atom;
import dev.galley.format.xml.namespace.xhtml.Xhtml;
import java.util.List;

/** Reports RSS elements together with an extension element for the same value; readers disagree on which one to use. */
public final class RedundantElements implements Watcher {
    /** Watches channels and items. */
    public static final Watch<RedundantElements> WATCH = Watch.of(RedundantElements::new);

    private record Pair(String code, String uri, String local, String otherUri, String otherLocal, String written) {
        Pair(String local, String otherUri, String otherLocal, String prefix) {
            this("element.same-meaning", Rss.URI, local, otherUri, otherLocal, prefix + ":" + otherLocal);
        }
    }

    private static final List<Pair> IN_CHANNEL = List.of(
            new Pair("title", DublinCore.URI, "title", "dc"),
            new Pair("description", DublinCore.URI, "description", "dc"),
            new Pair("generator", Admin.URI, "generatorAgent", "admin"),
            new Pair("copyright", DublinCore.URI, "rights", "dc"),
            new Pair("managingEditor", DublinCore.URI, "creator", "dc"),
            new Pair("webMaster", DublinCore.URI, "publisher", "dc"),
            new Pair("pubDate", DublinCore.URI, "date", "dc"),
            new Pair("lastBuildDate", DublinCoreTerms.URI, "modified", "dcterms"),
            new Pair("language", DublinCore.URI, "language", "dc"),
            new Pair("category", DublinCore.URI, "subject", "dc"),
            license());

    private static final List<Pair> IN_ITEM = List.of(
            new Pair("title", DublinCore.URI, "title", "dc"),
            new Pair("guid", Atom.URI, "id", "atom"),
            new Pair("pubDate", Atom.URI, "published", "atom"),
            new Pair("pubDate", DublinCore.URI, "date", "dc"),
            new Pair("author", DublinCore.URI, "creator", "dc"),
            new Pair("author", Atom.URI, "author", "atom"),
            new Pair("category", DublinCore.URI, "subject", "dc"),
            new Pair("source", DublinCore.URI, "source", "dc"),
            license(),
            new Pair("description.same-meaning", Rss.URI, "description", Atom.URI, "content", "atom:content"),
            new Pair("description.same-meaning", Rss.URI, "description", Xhtml.URI, "body", "xhtml:body"),
            new Pair("description.same-meaning", Rss.URI, "description", Atom.URI, "summary", "atom:summary"),
            new Pair("description", DublinCore.URI, "description", "dc"),
            new Pair("title", Atom.URI, "title", "atom"));

    private static Pair license() {
        return new Pair(
                "element.same-meaning",
                CreativeCommons.URI,
                "license",
                CreativeCommonsRdf.URI,
                "license",
                "cc:license");
    }

    @Override
    public void end(Element element) {
        List<Pair> pairs = element.place() == Place.CHANNEL ? IN_CHANNEL : IN_ITEM;
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            if (element.has(pair.otherUri(), pair.otherLocal()) && element.has(pair.uri(), pair.local())) {
                element.report(pair.code(), pair.local(), pair.written());
            }
        }
    }
}
