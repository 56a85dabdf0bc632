package dev.galley.http;

import dev.galley.format.ReadResult;
import dev.galley.http.schedule.FetchState;
import dev.galley.model.Podcast;
import dev.galley.model.Url;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of asking for a feed. Every result has the state to store and to ask with the next time.
 *
 * <pre>{@code
 * FetchResult result = client.fetch(state);
 * if (result instanceof FetchResult.Fetched fetched) {
 *     store(fetched.document().feed());
 * } else if (result instanceof FetchResult.Failed failed) {
 *     log.warn("{}", failed.problem());
 * }
 * store(result.state().toText());
 * }</pre>
 */
public sealed interface FetchResult {
    /** Returns the state to store, which says when to ask again. */
    FetchState state();

    /**
     * The feed was read.
     *
     * @param document the feed, with the findings of reading
     * @param url the address that answered, after all redirects, without user information
     * @param state the state to store; {@link FetchState#movedTo()} is present if the feed has moved permanently
     */
    record Fetched(ReadResult document, Url url, FetchState state) implements FetchResult {
        public Fetched {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(state, "state");
        }

        /**
         * Returns the new address that the feed itself announces ({@code itunes:new-feed-url}), if it is another one than that which
         * answered. It is not followed: unlike a redirect, it may be outdated, or part of a document copied from elsewhere.
         */
        public Optional<Url> announcedAddress() {
            return document.feed()
                    .facet(Podcast.class)
                    .flatMap(Podcast::newFeedUrl)
                    .filter(moved -> !moved.equals(url));
        }
    }

    /**
     * The feed has not changed since it was last read (status 304).
     *
     * @param state the state to store
     */
    record NotModified(FetchState state) implements FetchResult {
        public NotModified {
            Objects.requireNonNull(state, "state");
        }
    }

    /**
     * The feed has been removed for good (status 410); do not ask again.
     *
     * @param state the state to store; it {@linkplain FetchState#isGone() is gone}
     */
    record Gone(FetchState state) implements FetchResult {
        public Gone {
            Objects.requireNonNull(state, "state");
        }
    }

    /**
     * The feed could not be fetched or read.
     *
     * @param problem why, and what to do
     * @param state the state to store, with one more failure
     */
    record Failed(FetchProblem problem, FetchState state) implements FetchResult {
        public Failed {
            Objects.requireNonNull(problem, "problem");
            Objects.requireNonNull(state, "state");
        }
    }

    /**
     * The client ended the call because of its own rules: the address is private or otherwise not allowed, or the response is too large or
     * too slow.
     *
     * @param problem why, and what to do
     * @param state the state to store, with one more failure
     */
    record Refused(FetchProblem problem, FetchState state) implements FetchResult {
        public Refused {
            Objects.requireNonNull(problem, "problem");
            Objects.requireNonNull(state, "state");
        }
    }
}
