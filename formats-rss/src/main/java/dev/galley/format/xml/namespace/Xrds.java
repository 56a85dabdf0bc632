package dev.galley.format.xml.namespace;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.NamespaceGrammar;
import java.util.Optional;

/**
 * Documents that list the services of an address (XRDS, used by Yadis). Recognised by their root; content is not
 * checked.
 */
public final class Xrds extends Namespace {
    /** Creates the descriptor. */
    public Xrds() {
        super("xrds", "xri://$xrds", "XRDS, as used by Yadis");
    }

    @Override
    public Optional<NamespaceGrammar> grammar() {
        return Optional.of(
                NamespaceGrammar.of(uri()).root("XRDS", ElementRule.OPEN).build());
    }
}
