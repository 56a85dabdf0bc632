package dev.galley.format.html.part;

import dev.galley.format.html.tree.Mark;
import dev.galley.format.html.tree.PageTree;
import java.util.Optional;

/**
 * The kicker: a short part above or inside the headline that is marked as one.
 *
 * @param node the number of its element
 * @param text the words
 */
public record Kicker(int node, String text) {
    private static final int MAX = 80;

    /** Signs that separate a kicker from the headline. */
    private static final String SEPARATORS = ":|–—-";

    private static final int BEFORE = 80;

    /** Finds the kicker of the headline. */
    public static Optional<Kicker> find(PageTree tree, Headline headline) {
        if (headline.node() < 0) {
            return Optional.empty();
        }
        String title = Words.of(headline.text());
        Kicker found = null;
        for (int i = Math.max(0, headline.node() - BEFORE); i < tree.end(headline.node()); i++) {
            boolean around = i < headline.node() && tree.end(i) > headline.node();
            if (!around && tree.has(i, Mark.KICKER) && tree.element(i) != null && i != headline.node()) {
                String text = tree.beginning(i, MAX + 1);
                String words = Words.of(text);
                if (!words.isEmpty() && text.length() <= MAX && !words.equals(title)) {
                    found = new Kicker(i, text);
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** Returns {@code headline} without this kicker, if it begins with it. */
    public String rest(String headline) {
        if (!headline.startsWith(text) || headline.length() <= text.length()) {
            return headline;
        }
        String rest = headline.substring(text.length()).strip();
        return !rest.isEmpty() && SEPARATORS.indexOf(rest.charAt(0)) >= 0
                ? rest.substring(1).strip()
                : rest;
    }
}
