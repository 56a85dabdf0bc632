package dev.galley.format.xml.namespace;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.read.ArticleDraft;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.NamespaceUri;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;
import dev.galley.model.Facet;
import dev.galley.model.Location;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.model.XmlNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Locations (GeoRSS-Simple). GML inside {@code georss:where} is not checked. */
public final class GeoRss extends Namespace {
    /** The URI of the Geography Markup Language, which GeoRSS contains. */
    public static final String GML_URI = "http://www.opengis.net/gml";

    private static final String GML = NamespaceUri.folded(GML_URI);

    private final XmlName point = name("point");
    private final XmlName elev = name("elev");
    private final XmlName featureName = name("featurename");

    /** Creates the descriptor. */
    public GeoRss() {
        super("georss", "http://www.georss.org/georss", "GeoRSS");
    }

    @Override
    public boolean readFeed(XmlCursor cursor, FeedDraft feed) throws IOException {
        return read(cursor, feed);
    }

    @Override
    public boolean readArticle(XmlCursor cursor, ArticleDraft article) throws IOException {
        return read(cursor, article);
    }

    private static boolean read(XmlCursor cursor, Draft draft) throws IOException {
        switch (cursor.local()) {
            case "point" -> readPoint(cursor.element(), draft, cursor);
            case "where" -> readWhere(cursor.element(), draft, cursor);
            case "elev" -> Places.readElevation(cursor.element(), draft);
            case "featurename", "featureName" -> Places.readName(cursor.element(), draft);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void readPoint(XmlElement element, Draft draft, XmlCursor cursor) {
        if (isText(element)) {
            if (element.text().isBlank()) {
                Values.reportEmpty(element.name(), cursor);
            } else {
                Places.add(Places.point(element.text()), element, draft, element.text(), cursor);
            }
            return;
        }
        Location location = Places.point(element.text());
        for (XmlAttribute attribute : element.attributes()) {
            location = location == null ? null : withAttribute(location, attribute);
        }
        if (location == null || element.children().size() > 1 || !Places.add(location, draft)) {
            draft.keep(element);
        }
    }

    private static @Nullable Location withAttribute(Location location, XmlAttribute attribute) {
        if (attribute.name().is("", "elev")) {
            Double metres = Places.number(attribute.value().strip(), Double.MAX_VALUE);
            return metres == null ? null : location.withElevation(metres);
        }
        boolean name =
                attribute.name().is("", "featurename") || attribute.name().is("", "featureName");
        return name && !attribute.value().isBlank()
                ? location.withName(attribute.value().strip())
                : null;
    }

    /** Reads {@code gml:pos} in {@code gml:Point}; every other geometry stays an extension. */
    private static void readWhere(XmlElement where, Draft draft, XmlCursor cursor) {
        XmlElement point = onlyChild(where, "Point");
        XmlElement position = point == null ? null : onlyChild(point, "pos");
        if (position == null || !isPlain(position) || position.children().size() > 1) {
            draft.keep(where);
        } else {
            Places.add(Places.point(position.text()), where, draft, position.text(), cursor);
        }
    }

    /** Returns the only child of an element, if it is the GML element {@code local}. */
    private static @Nullable XmlElement onlyChild(XmlElement parent, String local) {
        XmlElement only = null;
        for (XmlNode child : parent.children()) {
            if (child instanceof XmlElement element) {
                if (only != null) {
                    return null;
                }
                only = element;
            } else if (child instanceof XmlNode.Chars chars && !chars.value().isBlank()) {
                return null;
            }
        }
        boolean given = only != null
                && isPlain(parent)
                && only.name().local().equals(local)
                && NamespaceUri.folded(only.name().namespace()).startsWith(GML);
        return given ? only : null;
    }

    /** Checks for attributes that change nothing: the number of coordinates, and WGS 84 as the reference system. */
    private static boolean isPlain(XmlElement element) {
        for (XmlAttribute attribute : element.attributes()) {
            String value = attribute.value().strip();
            boolean usual = attribute.name().is("", "srsDimension")
                    || (attribute.name().is("", "srsName") && (value.endsWith(":4326") || value.endsWith(":4979")));
            if (!usual) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean writeFeedFacet(Facet facet, ElementWriter out, Field field) throws IOException {
        return write(facet, out, field);
    }

    @Override
    public boolean writeArticleFacet(Facet facet, ElementWriter out, Field field) throws IOException {
        return write(facet, out, field);
    }

    private boolean write(Facet facet, ElementWriter out, Field field) throws IOException {
        if (!(facet instanceof Location location) || !location.isOnEarth()) {
            return false;
        }
        String latitude = plain(location.latitude());
        String longitude = plain(location.longitude());
        if (Math.max(latitude.length(), longitude.length()) > Places.MAX_LENGTH) {
            return false;
        }
        out.element(point, latitude + " " + longitude);
        String elevation = location.elevation().map(GeoRss::plain).orElse("");
        if (elevation.length() > Places.MAX_LENGTH) {
            field.at("elevation").lost(elevation);
        } else if (!elevation.isEmpty()) {
            out.element(elev, elevation);
        }
        out.words(featureName, location.name(), field.at("name"));
        return true;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        ElementRule text = ElementRule.plain(Markup.PLAIN);
        ElementRule number = ElementRule.plain(Syntaxes.DECIMAL);
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY)
                .many("point", places(1, 1))
                .many("line", places(2, Integer.MAX_VALUE))
                .many("polygon", places(4, Integer.MAX_VALUE))
                .many("box", places(2, 2))
                .many("circle", ElementRule.OPEN)
                .many("where", ElementRule.OPEN)
                .optional("elev", number)
                .optional("floor", ElementRule.plain(Syntaxes.INTEGER))
                .optional("radius", number)
                .optional("featureTypeTag", text)
                .optional("relationshipTag", text)
                .optional("featureName", text)
                .optional("featuretypetag", text)
                .optional("relationshiptag", text)
                .optional("featurename", text)
                .build());
    }

    private static ElementRule places(int min, int max) {
        return ElementRule.text(Syntaxes.coordinates(min, max)).anyAttributes().build();
    }

    @Override
    public String documentation() {
        return """
                Maps to the facet `Location` of a feed or article. The first point counts. Other geometries, further points and
                coordinates that are not on the Earth stay extensions.

                | element | model |
                |---|---|
                | `georss:point` | `Location.latitude()` and `longitude()`, with `@elev` and `@featurename`; written |
                | `georss:where` with `gml:Point` | the same |
                | `georss:elev` | `Location.elevation()`; written |
                | `georss:featurename` | `Location.name()`; written |
                """;
    }
}
