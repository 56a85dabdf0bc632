package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.BodyHtml;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.Locale;

/** Reports external or binary content without a standfirst (RFC 4287 §4.1.2). */
final class StandfirstMissing implements Rule<Article> {
    @Override
    public String code() {
        return "standfirst.missing";
    }

    @Override
    public void check(Article article, Check check) {
        boolean described =
                article.standfirst().filter(text -> !text.value().isBlank()).isPresent();
        if (!described
                && BodyHtml.only(article.body())
                        .filter(StandfirstMissing::isHidden)
                        .isPresent()) {
            check.report("/standfirst");
        }
    }

    private static boolean isHidden(Block block) {
        return block instanceof Block.Embed || (block instanceof Block.Data data && isBinary(data.type()));
    }

    private static boolean isBinary(String type) {
        int parameters = type.indexOf(';');
        String name =
                (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
        return name.indexOf('/') >= 0 && !name.startsWith("text/") && !name.endsWith("+xml") && !name.endsWith("/xml");
    }
}
