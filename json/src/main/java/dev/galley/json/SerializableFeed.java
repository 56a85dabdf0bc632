package dev.galley.json;

import dev.galley.format.FeedException;
import dev.galley.model.Feed;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;

/**
 * A feed as a {@link Serializable} object, for sessions, caches and frameworks that use Java serialization. The types of
 * the model are not serializable themselves. The serialized form is the JSON of {@link FeedJson}, so it stays readable
 * when classes change.
 *
 * <pre>{@code
 * session.setAttribute("feed", new SerializableFeed(feed));
 * }</pre>
 *
 * <p>E-mail addresses of commenters are not serialized. A feed with a facet of an application cannot be serialized:
 * the facet would not be read again.
 */
public final class SerializableFeed implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Feed feed;

    /** Wraps a feed. */
    public SerializableFeed(Feed feed) {
        this.feed = Objects.requireNonNull(feed, "feed");
    }

    /** Returns the feed. */
    public Feed feed() {
        return feed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SerializableFeed that && feed.equals(that.feed);
    }

    @Override
    public int hashCode() {
        return feed.hashCode();
    }

    @Override
    public String toString() {
        return "Serializable" + feed;
    }

    @Serial
    private Object writeReplace() {
        return new Form(FeedJson.write(feed));
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Only the JSON form is serialized");
    }

    /** The serialized form. */
    private record Form(String json) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            try {
                return new SerializableFeed(FeedJson.read(json));
            } catch (FeedException e) {
                InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
                invalid.initCause(e);
                throw invalid;
            }
        }
    }
}
