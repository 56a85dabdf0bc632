package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;

/** What services an address has (XRDS, as Yadis uses it): known by its root, and not looked into. */
final class Xrds {
    static final NamespaceGrammar GRAMMAR =
            NamespaceGrammar.of("xri://$xrds", "xrds").root("XRDS", ElementRule.OPEN).build();

    private Xrds() {}
}
