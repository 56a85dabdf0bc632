package dev.galley.format.xml.write;

import dev.galley.format.spi.Field;
import dev.galley.model.Extension;
import dev.galley.model.Media;
import java.io.IOException;
import java.util.List;

/**
 * Writes the files of an article: those to download or play, and the lead image. Files that readers find in an extension
 * of the article are not written a second time.
 */
public final class MediaWriter {
    private final NamespaceWriters others;

    /** Creates a writer. */
    public MediaWriter(NamespaceWriters others) {
        this.others = others;
    }

    /** Writes an enclosure in the element of the format. */
    @FunctionalInterface
    public interface EnclosureWriter {
        /**
         * Writes the file {@code index} of the media, and reports everything that it could not write.
         *
         * @param first whether it is the first enclosure
         */
        void write(Media medium, int index, boolean first, Field field) throws IOException;
    }

    /** Writes media; {@code extensions} are those of the same article. */
    public void write(List<Media> media, List<Extension> extensions, Field owner, EnclosureWriter enclosures)
            throws IOException {
        if (media.isEmpty()) {
            return;
        }
        List<Media> carried = media.size() > 1 ? others.mediaIn(extensions) : List.of();
        boolean first = true;
        boolean moved = false;
        boolean carries = false;
        boolean lead = false;
        for (int i = 0; i < media.size(); i++) {
            Media medium = media.get(i);
            Field field = owner.at("media", i);
            if (medium.role() == Media.Role.LEAD
                    && !lead
                    && !medium.url().value().isBlank()) {
                others.write(medium, field, NamespaceWriter::writeImage);
                lead = true;
                moved |= carries;
            } else if (medium.role() != Media.Role.ENCLOSURE) {
                field.lost(medium.url());
            } else if (!first && carried.contains(medium)) {
                carries = true;
            } else {
                enclosures.write(first ? withoutDuration(medium, field) : medium, i, first, field);
                moved |= carries;
                first = false;
            }
        }
        if (moved) {
            owner.at("media").reduced("the same media in another order");
        }
    }

    /** Writes the duration of the first enclosure, for which the format has no attribute, and removes it. */
    private Media withoutDuration(Media medium, Field field) throws IOException {
        if (medium.duration().isEmpty()) {
            return medium;
        }
        others.write(medium.duration(), field.at("duration"), NamespaceWriter::writeDuration);
        return medium.toBuilder().duration(null).build();
    }
}
