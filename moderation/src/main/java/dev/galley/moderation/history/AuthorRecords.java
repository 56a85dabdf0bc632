package dev.galley.moderation.history;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The records of authors, up to a maximum number; those judged longest ago are dropped. Not thread-safe. */
final class AuthorRecords {
    private final int most;
    private final Map<String, AuthorRecord> byAuthor = new LinkedHashMap<>();

    AuthorRecords(int most) {
        this.most = most;
    }

    AuthorRecord of(List<String> authorKeys) {
        AuthorRecord all = AuthorRecord.UNKNOWN;
        for (String key : new HashSet<>(authorKeys)) {
            all = all.plus(byAuthor.getOrDefault(key, AuthorRecord.UNKNOWN));
        }
        return all;
    }

    void add(String authorKey, AuthorRecord more) {
        if (more.decided() > 0) {
            AuthorRecord before = byAuthor.remove(authorKey);
            byAuthor.put(authorKey, before == null ? more : before.plus(more));
            if (byAuthor.size() > most) {
                byAuthor.remove(byAuthor.keySet().iterator().next());
            }
        }
    }

    void remove(String authorKey, AuthorRecord part) {
        if (part.decided() > 0) {
            byAuthor.computeIfPresent(authorKey, (key, all) -> all.equals(part) ? null : all.minus(part));
        }
    }

    void removeAll(Collection<String> authorKeys) {
        authorKeys.forEach(byAuthor::remove);
    }
}
