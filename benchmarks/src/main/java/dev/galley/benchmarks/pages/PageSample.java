package dev.galley.benchmarks.pages;

import tools.jackson.databind.JsonNode;

/**
 * A page of a public set, with what the set says a reader should get out of it.
 *
 * @param set the name of the set
 * @param kind the kind of page, such as {@code article} or {@code forum}; empty if the set has no kinds
 * @param html the page
 * @param truth the annotation of the page, as the set gives it
 */
record PageSample(String set, String kind, String html, JsonNode truth) {
    /** Returns a text of the annotation; empty if it has none of the names. */
    String truth(String... names) {
        for (String name : names) {
            JsonNode value = truth.path(name);
            if (value.isString() && !value.stringValue().isBlank()) {
                return value.stringValue();
            }
        }
        return "";
    }
}
