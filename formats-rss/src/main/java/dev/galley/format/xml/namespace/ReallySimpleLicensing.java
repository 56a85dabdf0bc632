package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.ElementRuleBuilder;
import dev.galley.format.xml.check.NamespaceGrammar;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Optional;

/** Terms for the use of content by programs (Really Simple Licensing 1.0). All elements stay extensions. */
public final class ReallySimpleLicensing extends Namespace {
    /** Creates the descriptor. */
    public ReallySimpleLicensing() {
        super("rsl", "https://rslstandard.org/rsl", "Really Simple Licensing");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        ElementRule text = ElementRule.text().anyAttributes().build();
        ElementRule typed = ElementRule.text()
                .requiredAttribute("type", Syntaxes.NOT_BLANK)
                .anyAttributes()
                .build();
        ElementRule payment = ElementRule.container(uri())
                .attribute("type", Syntaxes.NOT_BLANK)
                .anyAttributes()
                .many(
                        "standard",
                        ElementRule.text(Syntaxes.IRI_REFERENCE).anyAttributes().build())
                .many(
                        "custom",
                        ElementRule.text(Syntaxes.IRI_REFERENCE).anyAttributes().build())
                .many(
                        "amount",
                        ElementRule.text(Syntaxes.NON_NEGATIVE_DECIMAL)
                                .requiredAttribute("currency", Syntaxes.NOT_BLANK)
                                .anyAttributes()
                                .build())
                .many("accepts", text)
                .build();
        ElementRule license = terms().many("permits", typed)
                .many("prohibits", typed)
                .many("payment", payment)
                .many("legal", typed)
                .build();
        ElementRule content = terms().requiredAttribute("url", Syntaxes.NOT_BLANK)
                .attribute("server", Syntaxes.IRI)
                .attribute("encrypted", Syntaxes.BOOLEAN)
                .attribute("lastmod", Syntaxes.W3C_DATE)
                .some("license", license)
                .many("schema", text)
                .many("alternate", text)
                .many("copyright", text)
                .many("terms", text)
                .build();
        return Optional.of(NamespaceGrammar.of(uri())
                .growing()
                .in(Place.CHANNEL, Place.FEED, Place.ITEM, Place.ENTRY)
                .many("content", content)
                .build());
    }

    private ElementRuleBuilder terms() {
        return ElementRule.container(uri()).anyAttributes();
    }
}
