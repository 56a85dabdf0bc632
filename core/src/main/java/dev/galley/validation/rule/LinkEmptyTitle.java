package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Link;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Reports links without a text. */
final class LinkEmptyTitle implements Rule<Article> {
    private static final Predicate<String> EMPTY_LINK = MarkupElements.contains("></a>");

    @Override
    public String code() {
        return "link.empty-title";
    }

    @Override
    public void check(Article article, Check check) {
        List<Link> links = article.links();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).title().map(String::isBlank).orElse(false)) {
                check.report("/links/" + i + "/title", links.get(i).href().value());
            }
        }
        for (Passage passage : check.passages().all()) {
            if (passage.kind() == Passage.Kind.RELATED && passage.words().isBlank()) {
                check.report(passage.path());
            }
        }
        MarkupElements.forEach(article, check, EMPTY_LINK, (path, element) -> {
            if (element.normalName().equals("a") && isEmpty(element)) {
                check.report(path, element.attr("href"));
            }
        });
    }

    /**
     * Checks for a link without text. A link that is only a jump target, or is labelled by an attribute, is allowed.
     */
    private static boolean isEmpty(Element link) {
        return link.hasAttr("href")
                && link.childrenSize() == 0
                && link.text().isBlank()
                && !link.hasAttr("id")
                && !link.hasAttr("name")
                && !link.hasAttr("aria-label")
                && !link.hasAttr("title")
                && !link.hasAttr("aria-hidden");
    }
}
