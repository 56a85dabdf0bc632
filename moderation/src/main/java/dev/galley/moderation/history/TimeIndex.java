package dev.galley.moderation.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Comments by key, newest first. Not thread-safe. */
final class TimeIndex {
    private final Map<String, TreeSet<KeptComment>> byKey = new HashMap<>();

    /** Returns the number of keys. */
    int size() {
        return byKey.size();
    }

    void add(String key, KeptComment comment) {
        byKey.computeIfAbsent(key, none -> new TreeSet<>()).add(comment);
    }

    void remove(String key, KeptComment comment) {
        byKey.computeIfPresent(key, (same, comments) -> {
            comments.remove(comment);
            return comments.isEmpty() ? null : comments;
        });
    }

    /** Returns the newest comments with any of {@code keys} that were written at {@code since} or later. */
    List<PastComment> newest(List<String> keys, Instant since, int limit) {
        TreeSet<KeptComment> all = new TreeSet<>();
        for (String key : keys) {
            TreeSet<KeptComment> comments = byKey.get(key);
            if (comments != null && keys.size() == 1) {
                return KeptComment.newest(comments, since, limit);
            }
            if (comments != null) {
                addNewest(all, comments, limit);
            }
        }
        return KeptComment.newest(all, since, limit);
    }

    private static void addNewest(Set<KeptComment> all, Set<KeptComment> comments, int limit) {
        int added = 0;
        for (KeptComment comment : comments) {
            if (added++ >= limit) {
                break;
            }
            all.add(comment);
        }
    }
}
