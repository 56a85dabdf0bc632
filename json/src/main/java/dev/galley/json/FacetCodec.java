package dev.galley.json;

import dev.galley.model.Facet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Writes and reads the facets of one class as JSON. Records need none; see {@link JsonOptions#withFacet(String, Class)}.
 *
 * @param <F> the class of the facets
 */
public interface FacetCodec<F extends Facet> {
    /** Writes a facet as exactly one JSON value. */
    void write(F facet, JsonGenerator out);

    /**
     * Reads a facet.
     *
     * @param in a parser at the first token of the value; it must be left at the last token of that value
     */
    F read(JsonParser in);
}
