package dev.galley.format.xml.namespace.media;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.format.xml.write.NamespaceWriters;
import dev.galley.model.Extension;
import dev.galley.model.Media;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Writes the files of an article: those to download or play, and the lead image. Files that readers find in an extension
 * of the article are not written a second time. What the elements of the format cannot express is written as Media RSS.
 */
public final class MediaWriter {
    private final ElementWriter out;
    private final NamespaceWriters others;

    /** Creates a writer. */
    public MediaWriter(ElementWriter out, NamespaceWriters others) {
        this.out = out;
        this.others = others;
    }

    /** Writes an enclosure in the element of the format. */
    @FunctionalInterface
    public interface EnclosureWriter {
        /**
         * Writes the file {@code index} of the media.
         *
         * @param first whether it is the first enclosure
         * @return the file less what was written or reported; empty if nothing is left
         */
        Optional<Media> write(Media medium, int index, boolean first, Field field) throws IOException;
    }

    /**
     * Writes media; {@code extensions} are those of the same article.
     *
     * @return the indexes of the extensions that were written with their media
     */
    public BitSet write(List<Media> media, List<Extension> extensions, Field owner, EnclosureWriter enclosures)
            throws IOException {
        if (media.isEmpty()) {
            return new BitSet(0);
        }
        MediaElements details = new MediaElements(out, extensions, owner);
        List<Media> carried = media.size() > 1 ? others.mediaIn(extensions) : List.of();
        boolean first = true;
        boolean moved = false;
        boolean carries = false;
        for (int i = 0; i < media.size(); i++) {
            Media medium = media.get(i);
            Field field = owner.at("media", i);
            if (medium.role() != Media.Role.ENCLOSURE) {
                moved |= details.image(medium, i, field) && carries;
            } else if (!first && carried.contains(medium)) {
                carries = true;
            } else {
                Optional<Media> left = enclosures.write(medium, i, first, field);
                if (left.isPresent()) {
                    details.enclosure(first ? withoutDuration(left.get(), field) : left.get(), i, field);
                }
                moved |= carries;
                first = false;
            }
        }
        if (moved) {
            owner.at("media").reduced("the same media in another order");
        }
        return details.writtenExtensions();
    }

    /** Writes the duration of the first enclosure, for which the format has no attribute, and removes it. */
    private Media withoutDuration(Media medium, Field field) throws IOException {
        if (medium.duration().isEmpty()
                || !others.writes(medium.duration().get(), field.at("duration"), NamespaceWriter::writeDuration)) {
            return medium;
        }
        return medium.toBuilder().duration(null).build();
    }
}
