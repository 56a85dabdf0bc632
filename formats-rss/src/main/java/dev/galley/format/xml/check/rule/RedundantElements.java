package dev.galley.format.xml.check.rule;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import java.util.List;

/** Reports an RSS element beside an extension element of the same meaning, between which readers must choose. */
public final class RedundantElements implements Watcher {
    /** Watches channels and items. */
    public static final Watch<RedundantElements> WATCH = Watch.of(RedundantElements::new);

    private static final String RSS = "";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String ADMIN = "http://webns.net/mvcb/";
    private static final String CC = "http://web.resource.org/cc/";
    private static final String USERLAND_CC = "http://backend.userland.com/creativeCommonsRssModule";

    private record Pair(String code, String uri, String local, String otherUri, String otherLocal, String written) {
        Pair(String local, String otherUri, String otherLocal, String prefix) {
            this("element.same-meaning", RSS, local, otherUri, otherLocal, prefix + ":" + otherLocal);
        }
    }

    private static final List<Pair> IN_CHANNEL = List.of(
            new Pair("title", DC, "title", "dc"),
            new Pair("description", DC, "description", "dc"),
            new Pair("generator", ADMIN, "generatorAgent", "admin"),
            new Pair("copyright", DC, "rights", "dc"),
            new Pair("managingEditor", DC, "creator", "dc"),
            new Pair("webMaster", DC, "publisher", "dc"),
            new Pair("pubDate", DC, "date", "dc"),
            new Pair("lastBuildDate", TERMS, "modified", "dcterms"),
            new Pair("language", DC, "language", "dc"),
            new Pair("category", DC, "subject", "dc"),
            license());

    private static final List<Pair> IN_ITEM = List.of(
            new Pair("title", DC, "title", "dc"),
            new Pair("guid", ATOM, "id", "atom"),
            new Pair("pubDate", ATOM, "published", "atom"),
            new Pair("pubDate", DC, "date", "dc"),
            new Pair("author", DC, "creator", "dc"),
            new Pair("author", ATOM, "author", "atom"),
            new Pair("category", DC, "subject", "dc"),
            new Pair("source", DC, "source", "dc"),
            license(),
            new Pair("description.same-meaning", RSS, "description", ATOM, "content", "atom:content"),
            new Pair(
                    "description.same-meaning",
                    RSS,
                    "description",
                    "http://www.w3.org/1999/xhtml",
                    "body",
                    "xhtml:body"));

    private static Pair license() {
        return new Pair("element.same-meaning", USERLAND_CC, "license", CC, "license", "cc:license");
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
