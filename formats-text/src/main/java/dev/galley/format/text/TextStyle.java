package dev.galley.format.text;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Url;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a format writes text, and the options of the document.
 *
 * @param name the name of the format in messages
 * @param separator the lines between two articles
 * @param outputs creates an empty document with the address against which relative addresses are resolved
 * @param frontMatter whether the document begins with the metadata
 * @param anchors whether headings have a place that links can refer to
 */
record TextStyle(
        String name,
        String separator,
        Function<Optional<Url>, TextOutput> outputs,
        boolean frontMatter,
        boolean anchors) {
    /** Returns an empty document for an article; its relative addresses are resolved against that of the article. */
    TextOutput output(Article article) {
        return output(article.url());
    }

    /** Returns an empty document for the title of a feed. */
    TextOutput output(Feed feed) {
        return output(feed.url());
    }

    private TextOutput output(Optional<Url> address) {
        return outputs.apply(address.filter(Url::isWeb));
    }
}
