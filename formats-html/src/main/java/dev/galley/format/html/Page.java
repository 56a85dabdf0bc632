package dev.galley.format.html;

import dev.galley.model.Article;
import dev.galley.model.Link;
import dev.galley.report.Finding;
import java.util.List;
import java.util.Objects;

/**
 * What was read from one web page. Immutable.
 *
 * @param kind what kind of page it is
 * @param article the article; of a forum thread, the first post is its body and the others are its comments
 * @param links the links of a {@linkplain Kind#LIST list page}, in document order; empty for every other page
 * @param findings what is contradictory, broken or missing
 * @param decisions which rule took or left out which part of the page, in document order
 */
public record Page(Kind kind, Article article, List<Link> links, List<Finding> findings, List<Decision> decisions) {
    /** The kinds of pages that are read differently. */
    public enum Kind {
        /** A page with one text: an article, documentation, a description. */
        ARTICLE,
        /** A thread of a forum, or a question with its answers. */
        THREAD,
        /** A list of articles, products or offers. Its article holds the words of the list. */
        LIST,
        /** Plain text without markup. */
        PLAIN_TEXT,
        /** A page without text: empty, filled by scripts only, or behind a login. The article has no body. */
        EMPTY
    }

    /**
     * One decision about a part of a page.
     *
     * @param rule the name of the rule, such as {@code byline}, {@code related} or {@code main-text}
     * @param element the element, as a CSS selector such as {@code div#sidebar.widgets}
     * @param taken whether the part became part of the article; otherwise it was left out
     * @param excerpt the first words of the part
     */
    public record Decision(String rule, String element, boolean taken, String excerpt) {
        public Decision {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(element, "element");
            Objects.requireNonNull(excerpt, "excerpt");
        }
    }

    public Page {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(article, "article");
        links = List.copyOf(links);
        findings = List.copyOf(findings);
        decisions = List.copyOf(decisions);
    }
}
