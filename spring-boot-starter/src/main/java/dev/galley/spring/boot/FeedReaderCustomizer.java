package dev.galley.spring.boot;

import dev.galley.format.FeedReader;

/** A bean of this type changes the {@link FeedReader} before it is built from the properties. */
@FunctionalInterface
public interface FeedReaderCustomizer {
    /** Changes what the reader is built from. */
    void customize(FeedReader.Builder reader);
}
