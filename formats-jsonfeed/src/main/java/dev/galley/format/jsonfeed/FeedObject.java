package dev.galley.format.jsonfeed;

import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;

/** The feed (JSON Feed 1.1, "Top-level"). */
final class FeedObject {
    static final ObjectRule RULE = ObjectRule.named("the feed")
            .required("version")
            .required("title", Syntaxes.NOT_BLANK, Markup.PLAIN)
            .string("home_page_url", Syntaxes.IRI)
            .string("feed_url", Syntaxes.IRI)
            .string("description", Markup.PLAIN)
            .string("user_comment", Markup.CHARACTERS)
            .string("next_url", Syntaxes.IRI)
            .string("icon", Syntaxes.IRI)
            .string("favicon", Syntaxes.IRI)
            .deprecated("author", AuthorObject.RULE, "authors")
            .objects("authors", AuthorObject.RULE)
            .string("language", Syntaxes.LANGUAGE)
            .bool("expired")
            .objects("hubs", HubObject.RULE)
            .requiredObjects("items", ItemObject.RULE)
            .watch(FeedWatch::new)
            .build();

    private FeedObject() {}
}
