package dev.galley.model;

import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Arranges one list of comments as a {@link CommentThread}. */
final class CommentArrangement {
    private final List<Comment> comments;
    private final Map<String, Integer> indexById = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    CommentArrangement(List<Comment> comments) {
        this.comments = comments;
        for (int i = 0; i < comments.size(); i++) {
            int index = i;
            comments.get(i).id().ifPresent(id -> register(id, index));
        }
    }

    private void register(String id, int index) {
        if (indexById.putIfAbsent(id, index) != null) {
            report(
                    index,
                    "comment.id-duplicate",
                    id,
                    "Another comment has the same id",
                    "Give every comment an id of its own");
        }
    }

    CommentThread thread() {
        int[] parents = parents();
        cutCycles(parents);
        List<List<Integer>> replies = new ArrayList<>();
        for (int i = 0; i <= comments.size(); i++) {
            replies.add(new ArrayList<>());
        }
        for (int i = 0; i < parents.length; i++) {
            replies.get(parents[i] + 1).add(i);
        }
        return new CommentThread(nodes(parents, replies), findings);
    }

    /** Returns the index of each comment's parent, -1 for a root. */
    private int[] parents() {
        int[] parents = new int[comments.size()];
        for (int i = 0; i < parents.length; i++) {
            String parentId = comments.get(i).parentId().orElse(null);
            Integer parent = parentId == null ? null : indexById.get(parentId);
            if (parentId != null && parent == null) {
                report(
                        i,
                        "comment.parent-unknown",
                        parentId,
                        "The comment replies to a comment that is not in the list",
                        "Add that comment to the list, or clear the parent of this one");
            }
            parents[i] = parent == null ? -1 : parent;
        }
        return parents;
    }

    /** Makes the first comment of each cycle a root. */
    private void cutCycles(int[] parents) {
        boolean[] placed = new boolean[parents.length];
        for (int i = 0; i < parents.length; i++) {
            Set<Integer> path = new HashSet<>();
            int at = i;
            while (at >= 0 && !placed[at] && path.add(at)) {
                at = parents[at];
            }
            if (at >= 0 && !placed[at]) {
                report(
                        at,
                        "comment.cycle",
                        comments.get(at).id().orElse(""),
                        "The comment replies to itself, directly or through other comments",
                        "Clear the parent of one comment of the cycle");
                parents[at] = -1;
            }
            path.forEach(index -> placed[index] = true);
        }
    }

    /** Builds the deepest nodes first, without recursion, which deep threads would overflow. */
    private List<CommentThread.Node> nodes(int[] parents, List<List<Integer>> replies) {
        List<Integer> order = new ArrayList<>(replies.get(0));
        int[] depth = new int[parents.length];
        for (int i = 0; i < order.size(); i++) {
            for (int reply : replies.get(order.get(i) + 1)) {
                depth[reply] = depth[order.get(i)] + 1;
                order.add(reply);
            }
        }
        Map<Integer, CommentThread.Node> built = new HashMap<>();
        for (int i = order.size() - 1; i >= 0; i--) {
            int index = order.get(i);
            built.put(
                    index,
                    new CommentThread.Node(comments.get(index), depth[index], pick(built, replies.get(index + 1))));
        }
        return pick(built, replies.get(0));
    }

    private static List<CommentThread.Node> pick(Map<Integer, CommentThread.Node> built, List<Integer> indexes) {
        List<CommentThread.Node> nodes = new ArrayList<>(indexes.size());
        for (int index : indexes) {
            CommentThread.Node node = built.get(index);
            if (node != null) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private void report(int index, String code, String value, String message, String hint) {
        findings.add(Finding.of(code, Severity.WARNING, "/comments/" + index, message)
                .withValue(value)
                .withHint(hint));
    }
}
