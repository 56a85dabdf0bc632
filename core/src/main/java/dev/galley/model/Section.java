package dev.galley.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A section of an article's body: blocks, usually under a heading. Sections follow each other and are never nested; only
 * the level of the heading expresses the depth.
 *
 * @param heading the heading, if there is one
 * @param level the level of the heading, 1 to 6 as in HTML; {@link #TOP_LEVEL} if there is no heading
 * @param blocks the blocks below the heading, in order
 */
public record Section(Optional<Text> heading, int level, List<Block> blocks) {
    /** The level of a heading directly below the headline: 2. */
    public static final int TOP_LEVEL = 2;

    public Section {
        Objects.requireNonNull(heading, "heading");
        blocks = Lists.copy(blocks, "blocks");
        level = heading.isPresent() ? level : TOP_LEVEL;
    }

    /** Returns a section without a heading. */
    public static Section of(Block... blocks) {
        return new Section(Optional.empty(), TOP_LEVEL, list(blocks));
    }

    /** Returns a section under a heading of plain text, of the {@link #TOP_LEVEL}. */
    public static Section headed(String heading, Block... blocks) {
        return new Section(
                Optional.of(Text.plain(Objects.requireNonNull(heading, "heading"))), TOP_LEVEL, list(blocks));
    }

    private static List<Block> list(Block[] blocks) {
        return Arrays.asList(Objects.requireNonNull(blocks, "blocks"));
    }

    /** Returns a copy with the given level of the heading, 1 to 6. */
    public Section withLevel(int level) {
        return new Section(heading, level, blocks);
    }
}
