package dev.galley.format.spi;

import dev.galley.model.Media;
import java.util.Objects;

/** Reports fields of media files that a format cannot express as lost. */
public final class MediaFields {
    private MediaFields() {}

    /** Reports the fields that an enclosure of RSS or Atom cannot express. */
    public static void reportBeyondEnclosure(Media media, Field field) {
        Objects.requireNonNull(media, "media");
        Objects.requireNonNull(field, "field");
        media.duration().ifPresent(duration -> field.at("duration").lost(duration));
        reportBeyondAttachment(media, field);
    }

    /** Reports the fields that an attachment of JSON Feed cannot express. */
    public static void reportBeyondAttachment(Media media, Field field) {
        Objects.requireNonNull(media, "media");
        Objects.requireNonNull(field, "field");
        media.width().ifPresent(width -> field.at("width").lost(width));
        media.height().ifPresent(height -> field.at("height").lost(height));
        media.alt().ifPresent(alt -> field.at("alt").lost(alt));
        media.caption().ifPresent(caption -> field.at("caption").lost(caption.value()));
        media.credit().ifPresent(credit -> field.at("credit").lost(credit));
    }

    /** Reports the fields of an image of which only the address is written. */
    public static void reportBeyondUrl(Media media, Field field) {
        Objects.requireNonNull(media, "media");
        Objects.requireNonNull(field, "field");
        media.type().ifPresent(type -> field.at("type").lost(type));
        media.size().ifPresent(size -> field.at("size").lost(size));
        media.title().ifPresent(title -> field.at("title").lost(title));
        media.group().ifPresent(group -> field.at("group").lost(group));
        reportBeyondEnclosure(media, field);
    }
}
