package dev.galley.body;

import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * What all parts of one piece of HTML have in common.
 *
 * @param language the language of the piece
 * @param base the address that its relative references are resolved against
 */
record Origin(Optional<String> language, Optional<Url> base) {
    /** A part of the piece. */
    Text text(String html) {
        return new Text(Text.Kind.HTML, html.strip(), language, base);
    }

    /** What {@code element} holds. */
    Text inside(Element element) {
        return text(element.html());
    }

    /** The address in an attribute. */
    Url url(String address) {
        Url url = Url.of(address);
        return base.map(url::resolve).orElse(url);
    }
}
