/** OpenSearch 1.1: pages of search results, and description documents of search engines. */
@NullMarked
package dev.galley.format.xml.namespace.opensearch;

import org.jspecify.annotations.NullMarked;
