package dev.galley.model;

import dev.galley.report.Finding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * Comments arranged as a tree.
 *
 * <p>A comment whose parent is not in the list becomes a root, and so does one comment of a cycle of replies; both are
 * reported in {@link #findings()}. Siblings keep the order of the list.
 *
 * <pre>{@code
 * for (CommentThread.Node node : CommentThread.of(article.comments()).nodes()) {
 *     print("  ".repeat(node.depth()) + node.comment().body().map(Text::plain).orElse(""));
 * }
 * }</pre>
 *
 * @param roots the replies to the article, and the comments whose parent is unknown
 * @param findings the problems found: {@code comment.parent-unknown}, {@code comment.cycle},
 *     {@code comment.id-duplicate}; each path is that of the comment in the list, such as {@code /comments/3}
 */
public record CommentThread(List<Node> roots, List<Finding> findings) {
    public CommentThread {
        roots = Lists.copy(roots, "roots");
        findings = Lists.copy(findings, "findings");
    }

    /**
     * A comment and the replies to it.
     *
     * @param comment the comment
     * @param depth the number of its ancestors: 0 for a root
     * @param replies the replies to it
     */
    public record Node(Comment comment, int depth, List<Node> replies) {
        public Node {
            Objects.requireNonNull(comment, "comment");
            replies = Lists.copy(replies, "replies");
        }

        @Override
        public boolean equals(Object other) {
            return this == other
                    || (other instanceof Node node && walk(List.of(this)).equals(walk(List.of(node))));
        }

        @Override
        public int hashCode() {
            return walk(List.of(this)).hashCode();
        }

        /** Returns the comment, its depth and the number of replies, without the replies. */
        @Override
        public String toString() {
            return "Node[comment=" + comment + ", depth=" + depth + ", replies=" + replies.size() + "]";
        }
    }

    /** A node without its subtree. Comparing lists of these needs no recursion, which deep threads would overflow. */
    private record Entry(Comment comment, int depth, int replies) {}

    private static List<Entry> walk(List<Node> roots) {
        return inOrder(roots).stream()
                .map(node ->
                        new Entry(node.comment(), node.depth(), node.replies().size()))
                .toList();
    }

    /** Returns all nodes in depth-first order: each before the replies to it, and these before its next sibling. */
    public List<Node> nodes() {
        return inOrder(roots);
    }

    private static List<Node> inOrder(List<Node> roots) {
        List<Node> order = new ArrayList<>();
        Deque<Iterator<Node>> open = new ArrayDeque<>(List.of(roots.iterator()));
        while (!open.isEmpty()) {
            if (open.peek().hasNext()) {
                Node node = open.peek().next();
                order.add(node);
                open.push(node.replies().iterator());
            } else {
                open.pop();
            }
        }
        return List.copyOf(order);
    }

    /** Returns the numbers of comments, roots and findings. */
    @Override
    public String toString() {
        return "CommentThread[comments=" + nodes().size() + ", roots=" + roots.size() + ", findings=" + findings.size()
                + "]";
    }

    /** Arranges {@code comments} in time linear in their number. */
    public static CommentThread of(List<Comment> comments) {
        return new CommentArrangement(Lists.copy(comments, "comments")).thread();
    }
}
