package dev.galley.format.html.comment;

import dev.galley.format.html.tree.PageTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds which post answers which where no post is inside another, but each says how far it is indented. */
final class Depths {
    private static final List<String> ATTRIBUTES =
            List.of("data-depth", "data-level", "data-nesting-level", "aria-level", "indent");
    private static final List<String> CLASSES = List.of("depth-", "level-", "indent-", "depth", "level", "indent");

    /** How many nodes of a post may name its depth, and how many elements around a post are examined. */
    private static final int MAX_INSIDE = 12;

    private static final int MAX_AROUND = 30;
    private static final int MAX_DEPTH = 100;

    private Depths() {}

    /** Returns the posts with parents, if they have different depths. */
    static List<Post> withParents(PageTree tree, List<Post> posts) {
        if (posts.stream().anyMatch(post -> post.parent() >= 0)) {
            return posts;
        }
        List<Integer> depths = new ArrayList<>();
        Set<Integer> different = new HashSet<>();
        for (Post post : posts) {
            int named = named(tree, post.node());
            depths.add(named >= 0 ? named : indented(tree, post.node()));
            different.add(depths.get(depths.size() - 1));
        }
        return different.size() < 2 ? posts : withParents(posts, depths);
    }

    private static List<Post> withParents(List<Post> posts, List<Integer> depths) {
        List<Post> answers = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int k = 0; k < posts.size(); k++) {
            while (!open.isEmpty() && depths.get(open.peek()) >= depths.get(k)) {
                open.pop();
            }
            answers.add(posts.get(k).withParent(open.isEmpty() ? -1 : open.peek()));
            open.push(k);
        }
        return answers;
    }

    /** Returns the depth that an attribute or a class names; -1 if none does. */
    private static int named(PageTree tree, int node) {
        for (int i = node; i < Math.min(tree.end(node), node + MAX_INSIDE); i++) {
            Element element = tree.element(i);
            if (element == null) {
                continue;
            }
            for (String attribute : ATTRIBUTES) {
                int depth = number(element.attr(attribute));
                if (depth >= 0) {
                    return depth;
                }
            }
            for (String name : i == node ? element.classNames() : Set.<String>of()) {
                for (String beginning : CLASSES) {
                    int depth = name.startsWith(beginning) ? number(name.substring(beginning.length())) : -1;
                    if (depth >= 0) {
                        return depth;
                    }
                }
            }
        }
        return -1;
    }

    /** Counts the elements around a post that indent it. */
    private static int indented(PageTree tree, int node) {
        int depth = 0;
        int at = tree.parent(node);
        for (int steps = 0; at >= 0 && steps < MAX_AROUND; steps++) {
            Element element = tree.element(at);
            depth += element != null && element.hasClass("indented") ? 1 : 0;
            at = tree.parent(at);
        }
        return depth;
    }

    private static int number(String text) {
        boolean digits = !text.isEmpty() && text.length() < 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && Integer.parseInt(text) <= MAX_DEPTH ? Integer.parseInt(text) : -1;
    }
}
