package dev.galley.cli.watch;

import dev.galley.http.schedule.FetchState;
import dev.galley.internal.Sha256;
import dev.galley.model.Article;
import dev.galley.model.Url;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A feed that is watched, with the articles that were printed. Immutable.
 *
 * @param state when and how to ask next
 * @param seen short hashes of the ids of known articles, the newest first
 */
record WatchedFeed(FetchState state, List<String> seen) {
    /** Articles that are not in the feed any more are forgotten beyond this number. */
    private static final int MAX_SEEN = 1_000;

    private static final int HASH_BYTES = 8;

    WatchedFeed {
        seen = List.copyOf(seen);
    }

    static WatchedFeed of(Url address) {
        return new WatchedFeed(FetchState.of(address), List.of());
    }

    /** Returns the feed that {@link #line} wrote. */
    static WatchedFeed parse(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 2 || !parts[1].matches("([0-9a-f]{16}(,[0-9a-f]{16})*)?")) {
            throw new IllegalArgumentException("This line is not that of a feed");
        }
        return new WatchedFeed(
                FetchState.parse(parts[0]), parts[1].isEmpty() ? List.of() : List.of(parts[1].split(",", -1)));
    }

    /** Returns the feed as one line. */
    String line() {
        return state.toText() + "\t" + String.join(",", seen);
    }

    WatchedFeed withState(FetchState next) {
        return new WatchedFeed(next, seen);
    }

    /** Returns the articles that are not known yet, the last of the document first, as most feeds begin with the newest. */
    List<Article> unseen(List<Article> articles) {
        Set<String> known = new LinkedHashSet<>(seen);
        List<Article> fresh = new ArrayList<>();
        for (Article article : articles) {
            if (known.add(hash(article))) {
                fresh.add(article);
            }
        }
        Collections.reverse(fresh);
        return fresh;
    }

    /** Returns a copy that knows these articles. */
    WatchedFeed knowing(List<Article> articles, FetchState next) {
        Set<String> known = new LinkedHashSet<>();
        articles.forEach(article -> known.add(hash(article)));
        int kept = Math.max(known.size(), MAX_SEEN);
        known.addAll(seen);
        return new WatchedFeed(next, known.stream().limit(kept).toList());
    }

    private static String hash(Article article) {
        String key = article.id()
                .map(id -> "id " + id)
                .or(() -> article.url().map(url -> "url " + url.value()))
                .orElseGet(
                        () -> "text " + article.headline().map(Object::toString).orElse("")
                                + article.published().map(Object::toString).orElse(""));
        return Sha256.hex(key, HASH_BYTES);
    }
}
