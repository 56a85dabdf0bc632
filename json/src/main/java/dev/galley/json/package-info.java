/**
 * Articles, feeds and comments as JSON, for databases, queues and caches: lossless, versioned, and read as a stream.
 * {@link dev.galley.json.ArticleJson} is where to start.
 */
@NullMarked
package dev.galley.json;

import org.jspecify.annotations.NullMarked;
