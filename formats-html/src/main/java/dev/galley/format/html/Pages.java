package dev.galley.format.html;

import dev.galley.model.Url;

/** Reads web pages of articles. */
public final class Pages {
    private Pages() {}

    /** Reads a page. */
    public static Page read(String html, Url url) {
        return PageReader.read(html, url);
    }
}
