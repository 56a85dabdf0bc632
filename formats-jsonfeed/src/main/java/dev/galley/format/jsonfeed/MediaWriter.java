package dev.galley.format.jsonfeed;

import dev.galley.format.spi.Field;
import dev.galley.format.spi.MediaFields;
import dev.galley.model.Media;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Writes "image", "banner_image" and "attachments" of an item. */
final class MediaWriter {
    private static final Set<String> KNOWN =
            Set.of("url", "mime_type", "title", "size_in_bytes", "duration_in_seconds");

    private final JsonOutput out;
    private final Values values;

    MediaWriter(JsonOutput out, Values values) {
        this.out = out;
        this.values = values;
    }

    /**
     * Writes one lead image, one banner and all enclosures, ordered by the first occurrence of each role.
     *
     * @param title the title of the article, which renditions of one thing get if they have no titles
     */
    void write(List<Media> media, Optional<String> title, MemberWriter members, Field owner) {
        if (media.isEmpty()) {
            return;
        }
        List<Integer> order = new ArrayList<>(media.size());
        List<Integer> given = new ArrayList<>(media.size());
        for (var group : groups(media, given, owner).entrySet()) {
            switch (group.getKey()) {
                case LEAD -> image("image", media, group.getValue().get(0), owner);
                case BANNER -> image("banner_image", media, group.getValue().get(0), owner);
                case ENCLOSURE -> attachments(media, title, group.getValue(), order.size(), members, owner);
            }
            order.addAll(group.getValue());
        }
        if (!pick(media, order).equals(pick(media, given))) {
            owner.at("media").reduced("the same media, grouped by role");
        }
    }

    /** Returns the indexes of the media that can be written, by role, and adds them to {@code given} in original order. */
    private static Map<Media.Role, List<Integer>> groups(List<Media> media, List<Integer> given, Field owner) {
        // In the order of the first occurrence of each role, not in that of the enum.
        Map<Media.Role, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < media.size(); i++) {
            Media medium = media.get(i);
            boolean second = medium.role() != Media.Role.ENCLOSURE && groups.containsKey(medium.role());
            if (medium.url().value().isBlank() || second) {
                owner.at("media", i).lost(medium.url());
            } else {
                groups.computeIfAbsent(medium.role(), role -> new ArrayList<>()).add(i);
                given.add(i);
            }
        }
        return groups;
    }

    private static List<Media> pick(List<Media> media, List<Integer> order) {
        return order.stream().map(media::get).toList();
    }

    private void image(String name, List<Media> media, int index, Field owner) {
        Media image = media.get(index);
        Field field = owner.at("media", index);
        out.string(name, values.addresses().written(image.url(), field.at("url")));
        MediaFields.reportBeyondUrl(image, field);
    }

    private void attachments(
            List<Media> media,
            Optional<String> title,
            List<Integer> indexes,
            int before,
            MemberWriter members,
            Field owner) {
        // A title is derived only if readers find the media at the same indexes, so that its finding has the right
        // path.
        boolean inPlace = indexes.equals(
                IntStream.range(before, before + indexes.size()).boxed().toList());
        Renditions renditions =
                Renditions.of(indexes.stream().map(media::get).toList(), inPlace ? title : Optional.empty());
        out.startArray("attachments");
        for (int i = 0; i < indexes.size(); i++) {
            int index = indexes.get(i);
            Field field = owner.at("media", index);
            out.startObject();
            boolean atSameIndex = before + i == index;
            attachment(
                    media.get(index),
                    renditions.title(media.get(index), field),
                    field,
                    atSameIndex ? field.at("type") : owner.at("media"));
            if (atSameIndex) {
                members.write("media/" + index, KNOWN);
            }
            out.endObject();
        }
        out.endArray();
    }

    /**
     * Writes an attachment.
     *
     * @param derived where a derived media type is reported: at the medium, or at all media if readers find them at other indexes
     */
    private void attachment(Media medium, Optional<String> title, Field field, Field derived) {
        out.string("url", values.addresses().written(medium.url(), field.at("url")));
        out.string(
                "mime_type",
                medium.type()
                        .orElseGet(() -> MediaFields.deriveType(medium.url().value(), derived)));
        values.string("title", title);
        medium.size().filter(size -> size >= 0).ifPresent(size -> out.number("size_in_bytes", size));
        medium.size().filter(size -> size < 0).ifPresent(field.at("size")::lost);
        medium.duration().ifPresent(duration -> out.number("duration_in_seconds", seconds(duration)));
        MediaFields.reportBeyondAttachment(medium, field);
    }

    private static BigDecimal seconds(Duration duration) {
        BigDecimal seconds = BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
        return seconds.signum() == 0 ? BigDecimal.ZERO : seconds.stripTrailingZeros();
    }
}
