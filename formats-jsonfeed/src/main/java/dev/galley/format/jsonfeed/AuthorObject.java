package dev.galley.format.jsonfeed;

import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;

/** An author (JSON Feed 1.1, "authors"). */
final class AuthorObject {
    static final ObjectRule RULE = ObjectRule.named("an author")
            .string("name", Markup.PLAIN)
            .string("url", Syntaxes.IRI)
            .string("avatar", Syntaxes.IRI)
            .watch(AuthorWatch::new)
            .build();

    private AuthorObject() {}
}
