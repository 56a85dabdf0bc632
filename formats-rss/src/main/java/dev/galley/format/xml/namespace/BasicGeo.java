package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Latitude, longitude and altitude (W3C Basic Geo). */
public final class BasicGeo extends Namespace {
    private static final Set<String> PARTS = Set.of("lat", "long", "alt");

    /** Creates the descriptor. */
    public BasicGeo() {
        super("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#", "W3C Basic Geo");
    }

    @Override
    public List<String> misspellings() {
        return List.of("http://www.w3.org/2003/01/geo/");
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws IOException {
        return read(cursor, feed);
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        return read(cursor, article);
    }

    private boolean read(XmlCursor cursor, Draft draft) throws IOException {
        switch (cursor.local()) {
            case "lat" -> Places.readCoordinate(cursor.element(), true, draft, cursor);
            case "long", "lon" -> Places.readCoordinate(cursor.element(), false, draft, cursor);
            case "lat_long" -> readPair(cursor.element(), draft, cursor);
            case "alt" -> Places.readElevation(cursor.element(), draft);
            case "Point" -> readPoint(cursor.element(), draft, cursor);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void readPair(XmlElement element, Draft draft, XmlCursor cursor) {
        if (isText(element)) {
            Places.add(Places.point(element.text()), element, draft, element.text(), cursor);
        } else {
            draft.keep(element);
        }
    }

    /** Reads latitude, longitude and altitude in a point; one with anything else stays an extension. */
    private void readPoint(XmlElement point, Draft draft, XmlCursor cursor) {
        Map<String, String> parts = new HashMap<>();
        boolean whole = point.attributes().isEmpty();
        for (XmlNode child : point.children()) {
            if (child instanceof XmlElement part) {
                whole &= has(part.name().namespace())
                        && PARTS.contains(part.name().local())
                        && isText(part)
                        && parts.put(part.name().local(), part.text().strip()) == null;
            } else if (child instanceof XmlNode.Chars chars) {
                whole &= chars.value().isBlank();
            }
        }
        String text =
                parts.get("lat") + " " + parts.get("long") + (parts.containsKey("alt") ? " " + parts.get("alt") : "");
        if (whole) {
            Places.add(Places.point(text), point, draft, text, cursor);
        } else {
            draft.keep(point);
        }
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY)
                .optional("lat", ElementRule.plain(Syntaxes.LATITUDE))
                .optional("long", ElementRule.plain(Syntaxes.LONGITUDE))
                .optional("alt", ElementRule.plain(Syntaxes.DECIMAL))
                .many("Point", ElementRule.OPEN)
                .build());
    }

    @Override
    public String documentation() {
        return """
                Maps to the facet `Location` of a feed or article, which is written as `georss:point`.

                | element | model |
                |---|---|
                | `geo:lat` and `geo:long` | `Location.latitude()` and `longitude()`, if both are there |
                | `geo:alt` | `Location.elevation()` |
                | `geo:Point` | the same three inside |
                | `geo:lat_long` | latitude and longitude, separated by a comma |
                """;
    }
}
