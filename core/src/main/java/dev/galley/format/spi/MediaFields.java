package dev.galley.format.spi;

import dev.galley.model.Media;

/** What of a medium no feed format has a place for, and what only some have. */
public final class MediaFields {
    private MediaFields() {}

    /** Tells what RSS and Atom cannot say of an enclosure. */
    public static void reportBeyondEnclosure(Media media, Field field) {
        media.duration().ifPresent(duration -> field.at("duration").lost(duration));
        reportBeyondAttachment(media, field);
    }

    /** Tells what JSON Feed cannot say of an attachment. */
    public static void reportBeyondAttachment(Media media, Field field) {
        media.width().ifPresent(width -> field.at("width").lost(width));
        media.height().ifPresent(height -> field.at("height").lost(height));
        media.alt().ifPresent(alt -> field.at("alt").lost(alt));
        media.caption().ifPresent(caption -> field.at("caption").lost(caption.value()));
        media.credit().ifPresent(credit -> field.at("credit").lost(credit));
    }

    /** Tells what cannot be said of an image of which only the address is written. */
    public static void reportBeyondUrl(Media media, Field field) {
        media.type().ifPresent(type -> field.at("type").lost(type));
        media.size().ifPresent(size -> field.at("size").lost(size));
        media.title().ifPresent(title -> field.at("title").lost(title));
        reportBeyondEnclosure(media, field);
    }
}
