package dev.galley.format.xml.namespace.media;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.format.xml.write.NamespaceWriters;
import dev.galley.model.Extension;
import dev.galley.model.Media;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        return new Run(media, extensions, owner, enclosures).write();
    }

    /** The media of one article. */
    private final class Run {
        private final List<Media> media;
        private final Field owner;
        private final EnclosureWriter enclosures;
        private final MediaElements details;
        private final List<Media> carried;
        private boolean first = true;
        private boolean moved;
        private boolean carries;

        Run(List<Media> media, List<Extension> extensions, Field owner, EnclosureWriter enclosures) {
            this.media = media;
            this.owner = owner;
            this.enclosures = enclosures;
            details = new MediaElements(out, extensions, owner);
            carried = media.size() > 1 ? others.mediaIn(extensions) : List.of();
        }

        BitSet write() throws IOException {
            for (int i = 0; i < media.size(); ) {
                int end = endOfGroup(i);
                if (end - i > 1) {
                    writeGroup(i, end);
                } else {
                    write(i);
                }
                i = Math.max(end, i + 1);
            }
            if (moved) {
                owner.at("media").reduced("the same media in another order");
            }
            return details.writtenExtensions();
        }

        private void write(int index) throws IOException {
            Media medium = media.get(index);
            Field field = owner.at("media", index);
            medium.group().ifPresent(group -> field.at("group").lost(group));
            if (medium.role() != Media.Role.ENCLOSURE) {
                moved |= details.image(medium, index, field) && carries;
            } else if (!first && carried.contains(medium)) {
                carries = true;
            } else {
                Optional<Media> left = writeEnclosure(medium, index, field);
                if (left.isPresent()) {
                    details.enclosure(left.get(), index, field);
                }
                moved |= carries;
            }
        }

        /** Writes an enclosure; returns what it cannot express, if anything was written for which more can be written. */
        private Optional<Media> writeEnclosure(Media medium, int index, Field field) throws IOException {
            Optional<Media> left = enclosures.write(medium, index, first, field);
            if (left.isPresent() && first) {
                left = Optional.of(withoutDuration(left.get(), field));
            }
            first = false;
            return left;
        }

        /** Returns the end of the adjacent media that can be written as a group; {@code start} if there are none. */
        private int endOfGroup(int start) {
            Optional<Integer> group = media.get(start).group();
            Set<String> addresses = new HashSet<>(0);
            int end = start;
            while (group.isPresent() && carried.isEmpty() && end < media.size()) {
                Media medium = media.get(end);
                Optional<String> address = out.addresses().repaired(medium.url());
                if (!medium.group().equals(group)
                        || medium.role() == Media.Role.BANNER
                        || address.isEmpty()
                        || !addresses.add(address.get())) {
                    break;
                }
                end++;
            }
            return end;
        }

        /** Writes the thumbnails and enclosures of adjacent media, and then the group of those that have been written. */
        private void writeGroup(int start, int end) throws IOException {
            Map<Integer, Media> members = new LinkedHashMap<>();
            for (int i = start; i < end; i++) {
                Media medium = media.get(i);
                Field field = owner.at("media", i);
                boolean lead = medium.role() == Media.Role.LEAD;
                Optional<Media> left = lead ? Optional.of(medium) : writeEnclosure(medium, i, field);
                if (left.isPresent() && (!lead || details.thumbnail(medium, i, field))) {
                    members.put(i, left.get());
                    details.pending();
                } else {
                    medium.group().ifPresent(group -> field.at("group").lost(group));
                }
            }
            if (members.size() > 1) {
                details.group(members);
                return;
            }
            for (Map.Entry<Integer, Media> only : members.entrySet()) {
                Field field = owner.at("media", only.getKey());
                only.getValue().group().ifPresent(group -> field.at("group").lost(group));
                details.alone(only.getValue(), only.getKey(), field);
            }
        }
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
