package dev.galley.validation.rule;

import dev.galley.model.Media;

/** Recognises the pictures among the media of an article. */
final class LeadImage {
    private LeadImage() {}

    /** Checks whether a medium of an article is a picture. The path of a figure in the body does not begin with {@code /media}. */
    static boolean isImage(String path, Media media) {
        return media.type()
                .map(type -> type.startsWith("image/"))
                .orElse(media.role() == Media.Role.LEAD || !path.startsWith("/media"));
    }
}
