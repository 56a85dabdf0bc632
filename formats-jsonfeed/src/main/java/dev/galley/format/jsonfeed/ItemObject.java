package dev.galley.format.jsonfeed;

import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;

/** An item (JSON Feed 1.1, "Items"). */
final class ItemObject {
    static final ObjectRule RULE = ObjectRule.named("an item")
            .required("id", Syntaxes.NOT_BLANK)
            .string("url", Syntaxes.IRI)
            .string("external_url", Syntaxes.IRI)
            .string("title", Markup.PLAIN)
            .string("content_html", Markup.HTML_WITHOUT_BASE)
            .string("content_text", Markup.PLAIN)
            .string("summary", Markup.PLAIN)
            .string("image", Syntaxes.IRI)
            .string("banner_image", Syntaxes.IRI)
            .string("date_published", Syntaxes.RFC_3339)
            .string("date_modified", Syntaxes.RFC_3339)
            .deprecated("author", AuthorObject.RULE, "authors")
            .objects("authors", AuthorObject.RULE)
            .strings("tags", Syntaxes.NOT_BLANK)
            .string("language", Syntaxes.LANGUAGE)
            .objects("attachments", AttachmentObject.RULE)
            .watch(ItemWatch::new)
            .build();

    private ItemObject() {}
}
