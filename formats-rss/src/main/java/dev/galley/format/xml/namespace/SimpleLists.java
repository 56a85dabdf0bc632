package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.ElementRuleBuilder;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** Feeds that are lists to be sorted and grouped (Microsoft Simple List Extensions). */
public final class SimpleLists extends Namespace {
    private static final String URI = "http://www.microsoft.com/schemas/rss/core/2005";

    /** Creates the descriptor. */
    public SimpleLists() {
        super("cf", URI, "Simple List Extensions");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        ElementRule listInfo = ElementRule.container(URI)
                .many("sort", column().attribute("default", Syntaxes.BOOLEAN).build())
                .many("group", column().build())
                .build();
        return Optional.of(NamespaceGrammar.of(uri())
                .in(Place.CHANNEL, Place.FEED)
                .optional("treatAs", ElementRule.plain(Syntaxes.oneOf("list")))
                .optional("listinfo", listInfo)
                .build());
    }

    private static ElementRuleBuilder column() {
        return ElementRule.empty()
                .attribute("ns", Syntaxes.IRI)
                .attribute("element", Syntaxes.NOT_BLANK)
                .attribute("label", Syntaxes.NOT_BLANK)
                .attribute("data-type", Syntaxes.oneOf("date", "text", "number"));
    }
}
