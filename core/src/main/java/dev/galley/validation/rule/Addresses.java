package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Link;
import dev.galley.model.Url;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The addresses of an article: what its links lead to. */
final class Addresses {
    private Addresses() {}

    /** Tells every link's address and its path, those that are empty left out. */
    static void forEach(Article article, BiConsumer<String, Url> action) {
        List<Link> links = article.links();
        for (int i = 0; i < links.size(); i++) {
            Url href = links.get(i).href();
            if (!href.value().isBlank()) {
                action.accept("/links/" + i + "/href", href);
            }
        }
    }

    /** Whether no program could follow the address: it is no URI, or a web address without a host (RFC 9110 §4.2.1). */
    static boolean isMalformed(Url url) {
        Optional<URI> uri = url.toUri();
        if (uri.isEmpty()) {
            return true;
        }
        String authority = uri.get().getRawAuthority();
        return url.isWeb() && (authority == null || authority.isEmpty());
    }
}
