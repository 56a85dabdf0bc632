package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import org.jsoup.nodes.Attribute;

/** An attribute that runs a program. */
final class MarkupEventHandler implements Rule<Article> {
    @Override
    public String code() {
        return "markup.event-handler";
    }

    @Override
    public void check(Article article, Check check) {
        Markups.forEach(article, check, " on", (path, element) -> {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("on") && attribute.getKey().length() > 4) {
                    check.report(path, attribute.toString(), attribute.getKey());
                }
            }
        });
    }
}
