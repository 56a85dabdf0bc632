package dev.galley.format.html.part;

import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.Set;

/** Drops the links to headings themselves, which documentation shows as a sign behind each heading. */
public final class HeadingAnchors {
    private static final Set<String> SIGNS = Set.of("¶", "#", "§", "🔗", "⚓", "link", "permalink");
    private static final int MAX_SIGN = 10;

    private HeadingAnchors() {}

    /** Drops the signs in all headings. */
    public static void drop(PageTree tree) {
        int heading = -1;
        for (int i = 0; i < tree.size(); i++) {
            if (tree.tag(i) == Tag.HEADING) {
                heading = Math.max(heading, tree.end(i));
            } else if (i < heading && tree.tag(i) == Tag.A && isSign(tree, i)) {
                tree.drop(i, "anchor");
            }
        }
    }

    private static boolean isSign(PageTree tree, int i) {
        return SIGNS.contains(tree.beginning(i, MAX_SIGN));
    }
}
