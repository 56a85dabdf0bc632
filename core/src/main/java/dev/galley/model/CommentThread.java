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
 * <p>A comment whose parent is not in the list, and one of a circle of comments that answer each other, stands at the
 * root; both are told in {@link #findings()}. Siblings keep the order of the list.
 *
 * @param roots the comments that answer the article, and those that could not be placed
 * @param findings what could not be arranged: {@code comment.parent-unknown}, {@code comment.cycle},
 *     {@code comment.id-duplicate}; the path is that of the comment in the list given, such as {@code /comments/3}
 */
public record CommentThread(List<Node> roots, List<Finding> findings) {
    public CommentThread {
        roots = Lists.copy(roots, "roots");
        findings = Lists.copy(findings, "findings");
    }

    /**
     * A comment and the answers to it.
     *
     * @param comment the comment
     * @param depth how many comments stand above it: 0 for a root
     * @param replies the answers to it
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

        /** The comment, its depth and the number of answers, not the answers. */
        @Override
        public String toString() {
            return "Node[comment=" + comment + ", depth=" + depth + ", replies=" + replies.size() + "]";
        }
    }

    /** What tells one node from another, but for what stands below: so that no thread is too deep to be compared. */
    private record Step(Comment comment, int depth, int replies) {}

    private static List<Step> walk(List<Node> roots) {
        return inOrder(roots).stream()
                .map(node ->
                        new Step(node.comment(), node.depth(), node.replies().size()))
                .toList();
    }

    /** All nodes in the order of reading: each before the answers to it, and these before its next sibling. */
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

    /** How many comments, roots and findings there are. */
    @Override
    public String toString() {
        return "CommentThread[comments=" + nodes().size() + ", roots=" + roots.size() + ", findings=" + findings.size()
                + "]";
    }

    /** Arranges {@code comments}; takes time linear in their number. */
    public static CommentThread of(List<Comment> comments) {
        return new CommentArrangement(comments).thread();
    }
}
