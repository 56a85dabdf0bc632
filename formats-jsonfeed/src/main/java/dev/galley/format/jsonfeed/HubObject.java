package dev.galley.format.jsonfeed;

import dev.galley.internal.syntax.Syntaxes;

/** A hub that notifies subscribers (JSON Feed 1.1, "Subscribing to Real-time Notifications"). */
final class HubObject {
    static final ObjectRule RULE = ObjectRule.named("a hub")
            .required("type", Syntaxes.NOT_BLANK)
            .required("url", Syntaxes.IRI)
            .build();

    private HubObject() {}
}
