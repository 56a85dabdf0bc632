package dev.galley.format.jsonfeed;

import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;

/** An attachment of an item (JSON Feed 1.1, "Attachments"). */
final class AttachmentObject {
    static final ObjectRule RULE = ObjectRule.named("an attachment")
            .required("url", Syntaxes.IRI)
            .required("mime_type", Syntaxes.MEDIA_TYPE)
            .string("title", Markup.PLAIN)
            .number("size_in_bytes", Syntaxes.NON_NEGATIVE)
            .number("duration_in_seconds", Syntaxes.NON_NEGATIVE_DECIMAL)
            .build();

    private AttachmentObject() {}
}
