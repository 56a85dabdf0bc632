package dev.galley.validation.rule;

import dev.galley.internal.MediaTypes;
import dev.galley.model.Media;

/** Recognises the pictures among the media of an article. */
final class LeadImage {
    private LeadImage() {}

    /** Checks whether a medium of an article is a picture. The path of a figure in the body does not begin with {@code /media}. */
    static boolean isImage(String path, Media media) {
        boolean isShown = media.role() == Media.Role.LEAD || !path.startsWith("/media");
        return (isShown && media.type().isEmpty()) || isImage(media);
    }

    /** Checks whether a medium is a picture by its media type, or by its file extension if it has none. */
    static boolean isImage(Media media) {
        return media.type()
                .or(() -> MediaTypes.ofAddress(media.url().value()))
                .filter(type -> type.startsWith("image/"))
                .isPresent();
    }
}
