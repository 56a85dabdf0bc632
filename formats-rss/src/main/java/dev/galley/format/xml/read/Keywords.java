package dev.galley.format.xml.read;

import dev.galley.model.Category;
import java.util.HashSet;
import java.util.Set;

/** Reads keywords, which podcasts and Media RSS write with commas between them, as categories. */
public final class Keywords {
    /** Maximum number of categories that keywords are compared with, so that reading stays linear. */
    private static final int MAX_COMPARED = 1_000;

    private Keywords() {}

    /** Adds the keywords that are not among the categories; returns false, and adds none, if there are too many of those. */
    public static boolean add(String keywords, Draft draft) {
        if (draft.categories().size() > MAX_COMPARED) {
            return false;
        }
        Set<String> known = new HashSet<>();
        for (Category category : draft.categories()) {
            known.add(category.term());
        }
        for (int start = 0; start <= keywords.length(); ) {
            int comma = keywords.indexOf(',', start);
            int end = comma < 0 ? keywords.length() : comma;
            String keyword = keywords.substring(start, end).strip();
            if (!keyword.isEmpty() && known.add(keyword)) {
                draft.categories().add(Category.of(keyword));
            }
            start = end + 1;
        }
        return true;
    }
}
