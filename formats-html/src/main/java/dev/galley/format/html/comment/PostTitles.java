package dev.galley.format.html.comment;

import dev.galley.format.html.part.Words;
import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;

/** Removes the title of the thread where a post repeats it above its own words. */
public final class PostTitles {
    /** How many nodes of a post may hold its title. */
    private static final int FIRST = 16;

    private static final int MAX_TITLE = 300;

    private PostTitles() {}

    /** Drops the title at the beginning of a post. */
    public static void drop(PageTree tree, Post post, String title) {
        String words = Words.of(title);
        if (words.isEmpty()) {
            return;
        }
        for (int i = post.body() + 1; i < Math.min(tree.end(post.body()), post.body() + FIRST); i++) {
            if (tree.text(i) == null
                    && !tree.tag(i).isInline()
                    && tree.tag(i) != Tag.QUOTE
                    && isTitle(tree, i, words)) {
                tree.drop(i, "headline");
                return;
            }
        }
    }

    private static boolean isTitle(PageTree tree, int i, String title) {
        String words = Words.of(tree.beginning(i, MAX_TITLE));
        return words.equals(title) || words.equals("re " + title);
    }
}
