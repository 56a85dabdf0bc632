package dev.galley.rome;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists of beans, which may be null and contain null. */
final class BeanLists {
    private BeanLists() {}

    /** Returns the elements that are not null. */
    static <T> List<T> nonNull(@Nullable List<T> beans) {
        return beans == null
                ? List.of()
                : beans.stream().filter(Objects::nonNull).toList();
    }
}
