package dev.galley.format.html;

import dev.galley.model.Url;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the address against which a page wants its relative addresses resolved (HTML, section 2.4.3). */
final class BaseAddress {
    private BaseAddress() {}

    /**
     * Returns the address of the first {@code base} with an {@code href}, itself resolved against the address of the page; else that
     * of the page. A base that is a script or data does not count.
     */
    static Optional<Url> of(Document document, Optional<Url> url) {
        Element base = document.selectFirst("base[href]");
        if (base == null) {
            return url;
        }
        Url href = Url.of(base.attr("href").strip());
        Url resolved = url.map(href::resolve).orElse(href);
        boolean usable = resolved.isAbsolute()
                && !resolved.isDangerous()
                && !resolved.value().toLowerCase(Locale.ROOT).startsWith("data:");
        return usable ? Optional.of(resolved) : url;
    }
}
