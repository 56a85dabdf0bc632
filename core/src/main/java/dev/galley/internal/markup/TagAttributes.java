package dev.galley.internal.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Finds the attributes of the {@link StartTags} in HTML, with their values as a browser reads them. */
public final class TagAttributes {
    private TagAttributes() {}

    /**
     * Visits all complete start tags.
     *
     * @param action receives the name of the element and its attributes: names in lower case, of several attributes with the
     *     same name the first, values with character references replaced
     */
    public static void forEach(String html, BiConsumer<String, Map<String, String>> action) {
        StartTags.visit(html, new StartTags.Visitor() {
            private Map<String, String> attributes = new LinkedHashMap<>();

            @Override
            public void attribute(String name, int from, int to) {
                attributes.putIfAbsent(name, CharacterReference.replaced(html.substring(from, to)));
            }

            @Override
            public void end(String element) {
                action.accept(element, attributes);
                attributes = new LinkedHashMap<>();
            }
        });
    }
}
