package dev.galley.testkit;

import dev.galley.model.Feed;
import java.util.Map;
import java.util.function.BiConsumer;

/** All texts of a feed, wherever they are in the model. */
public final class ModelTexts {
    private ModelTexts() {}

    /** Passes each value of the feed as a text, and its JSON pointer. */
    public static void forEach(Feed feed, BiConsumer<String, String> action) {
        forEach(ModelTree.of(feed), "", action);
    }

    private static void forEach(Map<?, ?> tree, String path, BiConsumer<String, String> action) {
        tree.forEach((name, value) -> {
            String at = path + "/" + name;
            if (value instanceof Map<?, ?> inner) {
                forEach(inner, at, action);
            } else {
                action.accept(String.valueOf(value), at);
            }
        });
    }
}
