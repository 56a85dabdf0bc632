package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Place;
import dev.galley.internal.syntax.Syntaxes;

/** The text input of a channel. */
final class RssTextInput {
    static final ElementRule RULE = ElementRule.container(Rss.URI)
            .place(Place.TEXT_INPUT)
            .one("title", Rss.TEXT)
            .one("description", Rss.TEXT)
            .one("name", ElementRule.plain(Syntaxes.FORM_FIELD_NAME))
            .one("link", Rss.LINK)
            .build();

    private RssTextInput() {}
}
