package dev.galley.format.xml.write;

import dev.galley.format.spi.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Maps links that are written to their positions in the model, since others may have been moved to other fields or left
 * out.
 *
 * @param owner the feed or article that has the links
 * @param numbers the index of each link in the model; empty if all are written
 * @param repaired what the addresses of links were changed to, in words, by their indexes in the model
 */
public record LinkFields(Field owner, List<Integer> numbers, Map<Integer, String> repaired) {
    /** Creates the mapping for {@code owner} if all links are written as they are. */
    public static LinkFields of(Field owner) {
        return new LinkFields(owner, List.of(), Map.of());
    }

    /** Returns the mapping for those of the links that remain when others are left out. */
    public LinkFields only(List<Integer> remaining) {
        return new LinkFields(owner, remaining.stream().map(this::number).toList(), repaired);
    }

    /** Returns the mapping with one link more, whose index in the model is {@code number}. */
    LinkFields with(int number) {
        List<Integer> more = new ArrayList<>(numbers);
        more.add(number);
        return new LinkFields(owner, more, repaired);
    }

    /** Returns the field of a link. */
    public Field at(int link) {
        return owner.at("links", number(link));
    }

    /** Reports that a link is written with another address, if that is so. */
    void reportRepair(int link) {
        String change = repaired.get(number(link));
        if (change != null) {
            at(link).at("href").reduced(change);
        }
    }

    private int number(int link) {
        return numbers.isEmpty() ? link : numbers.get(link);
    }
}
