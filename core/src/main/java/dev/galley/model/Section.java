package dev.galley.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of an article's body: blocks, mostly under a heading. Sections stand one after the other and are never nested;
 * the depth is told by the level alone.
 *
 * @param heading the heading, where there is one
 * @param level the level of the heading, 1 to 6 as in HTML; {@link #TOP_LEVEL} where there is no heading
 * @param blocks what stands below the heading, in order
 */
public record Section(Optional<Text> heading, int level, List<Block> blocks) {
    /** The level of a heading directly below the headline. */
    public static final int TOP_LEVEL = 2;

    public Section {
        Objects.requireNonNull(heading, "heading");
        blocks = Lists.copy(blocks, "blocks");
        level = heading.isPresent() ? level : TOP_LEVEL;
    }

    /** A section without a heading. */
    public static Section of(Block... blocks) {
        return new Section(Optional.empty(), TOP_LEVEL, List.of(blocks));
    }

    /** A section under a plain heading of the {@link #TOP_LEVEL}. */
    public static Section headed(String heading, Block... blocks) {
        return new Section(Optional.of(Text.plain(heading)), TOP_LEVEL, List.of(blocks));
    }
}
