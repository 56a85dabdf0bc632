package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.BodyHtml;
import dev.galley.model.Link;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports an article with neither a body nor a web page (RFC 4287 §4.1.2). */
final class ContentOrPageMissing implements Rule<Article> {
    @Override
    public String code() {
        return "content.or-page-missing";
    }

    @Override
    public void check(Article article, Check check) {
        if (!hasPage(article) && !hasContent(article)) {
            check.report("");
        }
    }

    private static boolean hasPage(Article article) {
        return article.links().stream()
                .anyMatch(link -> link.rel().strip().equalsIgnoreCase(Link.ALTERNATE)
                        && !link.href().value().isBlank());
    }

    private static boolean hasContent(Article article) {
        Block only = BodyHtml.only(article.body()).orElse(null);
        return only instanceof Block.Embed || !BodyHtml.of(article.body()).isBlank();
    }
}
