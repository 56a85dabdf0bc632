package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Url;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.Set;

/** Reports an article whose url contains tracking parameters. */
final class UrlTrackingParams implements Rule<Article> {
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "msclkid",
            "yclid",
            "mc_cid",
            "mc_eid",
            "igshid",
            "at_campaign",
            "at_medium",
            "ns_mchannel");

    @Override
    public String code() {
        return "url.tracking-params";
    }

    @Override
    public void check(Article article, Check check) {
        String url = article.url().map(Url::value).orElse("");
        int query = url.indexOf('?');
        if (query >= 0) {
            for (String parameter : url.substring(query + 1).split("[&#;]", -1)) {
                String name = parameter.contains("=") ? parameter.substring(0, parameter.indexOf('=')) : parameter;
                if (name.startsWith("utm_") || TRACKING.contains(name)) {
                    check.report("/links", url, name);
                    return;
                }
            }
        }
    }
}
