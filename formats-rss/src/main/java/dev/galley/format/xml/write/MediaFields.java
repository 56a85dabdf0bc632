package dev.galley.format.xml.write;

import dev.galley.model.Media;

/** What of a medium RSS and Atom have no place for. */
final class MediaFields {
    private MediaFields() {}

    static void reportBeyondEnclosure(Media media, Field field) {
        media.duration().ifPresent(duration -> field.at("duration").lost(duration));
        media.width().ifPresent(width -> field.at("width").lost(width));
        media.height().ifPresent(height -> field.at("height").lost(height));
        media.alt().ifPresent(alt -> field.at("alt").lost(alt));
        media.caption().ifPresent(caption -> field.at("caption").lost(caption.value()));
        media.credit().ifPresent(credit -> field.at("credit").lost(credit));
    }
}
