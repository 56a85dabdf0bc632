package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;

/**
 * Documents that list the services of an address (XRDS, used by Yadis). Recognised by their root; content is not
 * checked.
 */
final class Xrds {
    static final NamespaceGrammar GRAMMAR =
            NamespaceGrammar.of("xri://$xrds", "xrds").root("XRDS", ElementRule.OPEN).build();

    private Xrds() {}
}
