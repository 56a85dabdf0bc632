package dev.galley.body;

import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The properties that all parts of one HTML document share.
 *
 * @param language the language of the document
 * @param base the address against which relative references are resolved
 */
record HtmlContext(Optional<String> language, Optional<Url> base) {
    /** Creates a text with these properties. */
    Text text(String html) {
        return new Text(Text.Kind.HTML, html.strip(), language, base);
    }

    /** Returns the content of {@code element} as a text. */
    Text inside(Element element) {
        return text(element.html());
    }

    /** Resolves an address from an attribute. */
    Url url(String address) {
        Url url = Url.of(address);
        return base.map(url::resolve).orElse(url);
    }
}
