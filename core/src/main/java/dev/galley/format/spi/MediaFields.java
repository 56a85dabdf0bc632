package dev.galley.format.spi;

import dev.galley.internal.MediaTypes;
import dev.galley.model.Media;
import java.util.Objects;
import java.util.Optional;

/** Reports fields of media files that a format cannot express as lost, and derives those that it requires. */
public final class MediaFields {
    /** The media type of a file of which nothing is known. */
    private static final String ANY_BYTES = "application/octet-stream";

    private MediaFields() {}

    /**
     * Derives the media type of a file from the file name extension in its address, and reports it.
     *
     * @param field the media type
     * @return the media type; {@code application/octet-stream} if the extension is unknown
     */
    public static String deriveType(String address, Field field) {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(field, "field");
        Optional<String> type = MediaTypes.ofAddress(address);
        String derived = type.orElse(ANY_BYTES);
        field.derived(
                derived,
                type.isPresent() ? "the file name extension in the address" : "the default for an unknown type");
        return derived;
    }

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
