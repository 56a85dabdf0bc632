package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;

/** The cloud of RSS: where to be told of changes. */
final class RssCloud {
    static final ElementRule RULE = ElementRule.empty()
            .requiredAttribute("domain", Values.NOT_BLANK)
            .requiredAttribute("port")
            .requiredAttribute("path", Values.NOT_BLANK)
            .requiredAttribute("registerProcedure")
            .requiredAttribute("protocol", Values.oneOf("cloud.protocol", "xml-rpc", "soap", "http-post"))
            .build();

    private RssCloud() {}
}
