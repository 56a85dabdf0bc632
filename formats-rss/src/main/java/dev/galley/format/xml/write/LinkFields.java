package dev.galley.format.xml.write;

import dev.galley.format.spi.Field;
import java.util.List;

/**
 * Maps links that are written to their positions in the model, since {@link Relations} may have moved others
 * to other fields.
 *
 * @param owner the feed or article that has the links
 * @param numbers the index of each link in the model; empty if no link was moved
 */
public record LinkFields(Field owner, List<Integer> numbers) {
    /** Creates the mapping for {@code owner} if no link was moved. */
    public static LinkFields of(Field owner) {
        return new LinkFields(owner, List.of());
    }

    /** Returns the field of a link. */
    public Field at(int link) {
        return owner.at("links", numbers.isEmpty() ? link : numbers.get(link));
    }
}
