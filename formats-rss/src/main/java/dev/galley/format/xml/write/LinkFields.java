package dev.galley.format.xml.write;

import dev.galley.format.spi.Field;
import java.util.List;

/**
 * Where in the model each of the links stands that are to be written: some that stood between them may have been put
 * elsewhere.
 *
 * @param owner what holds the links
 * @param numbers of each link its number in the model; empty where all are in their places
 */
public record LinkFields(Field owner, List<Integer> numbers) {
    /** All links of {@code owner} in their places. */
    public static LinkFields of(Field owner) {
        return new LinkFields(owner, List.of());
    }

    /** The place of a link. */
    public Field at(int link) {
        return owner.at("links", numbers.isEmpty() ? link : numbers.get(link));
    }
}
