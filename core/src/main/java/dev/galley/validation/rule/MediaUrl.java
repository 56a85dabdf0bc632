package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Url;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports media whose address cannot be fetched. */
final class MediaUrl implements Rule<Article> {
    @Override
    public String code() {
        return "media.url";
    }

    @Override
    public void check(Article article, Check check) {
        AllMedia.forEach(article, (path, media) -> {
            Url url = media.url();
            if (url.value().isBlank() || !url.isAbsolute() || Addresses.isMalformed(url)) {
                check.report(path + "/url", url.value());
            }
        });
    }
}
