package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.internal.syntax.Syntaxes;

/** The cloud of RSS: where to be told of changes. */
final class RssCloud {
    static final ElementRule RULE = ElementRule.empty()
            .requiredAttribute("domain", Syntaxes.NOT_BLANK)
            .requiredAttribute("port", Syntaxes.POSITIVE)
            .requiredAttribute("path", Syntaxes.NOT_BLANK)
            .requiredAttribute("registerProcedure")
            .requiredAttribute("protocol", Syntaxes.oneOf("xml-rpc", "soap", "http-post"))
            .build();

    private RssCloud() {}
}
