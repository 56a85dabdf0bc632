package dev.galley.format.text;

import java.util.Objects;

/**
 * The place of a part of an article in a {@link TextDocument}.
 *
 * @param id identifies the part in the document: for a section derived from its heading, for other parts from that and their
 *     words, so that it stays the same while other parts change
 * @param path a JSON pointer (RFC 6901) to the part in the model, such as {@code /body/0/blocks/2}; in a document of a feed
 *     it begins with the article, such as {@code /articles/4}. A body that is a single fragment of markup counts as
 *     structured by {@link dev.galley.body.Sections}.
 * @param start the index of the first character, in UTF-16 code units from 0
 * @param end the index after the last character
 */
public record TextSpan(String id, String path, int start, int end) {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} is before it
     */
    public TextSpan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(path, "path");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a range of characters: " + start + " to " + end);
        }
    }
}
