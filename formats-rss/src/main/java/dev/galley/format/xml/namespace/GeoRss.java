package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** Locations (GeoRSS-Simple). GML inside {@code georss:where} is not checked. */
public final class GeoRss extends Namespace {
    /** Creates the descriptor. */
    public GeoRss() {
        super("georss", "http://www.georss.org/georss", "GeoRSS");
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
}
