package dev.galley.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonToken;

/** The form of a list inside a list: an array. */
record ListForm<T>(Form<T> element) implements Form<List<T>> {
    @Override
    public void write(List<T> value, JsonOut out) {
        out.generator().writeStartArray();
        for (T each : value) {
            element.write(each, out);
        }
        out.generator().writeEndArray();
    }

    @Override
    public List<T> read(JsonIn in) {
        in.require(JsonToken.START_ARRAY, "an array");
        List<T> elements = new ArrayList<>();
        while (in.nextElement()) {
            elements.add(element.read(in));
        }
        return elements;
    }
}
