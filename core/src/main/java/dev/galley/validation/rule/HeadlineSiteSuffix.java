package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;
import java.net.URI;

/** Reports a headline that ends with the name of the site. */
final class HeadlineSiteSuffix implements Rule<Article> {
    @Override
    public String code() {
        return "headline.site-suffix";
    }

    @Override
    public void check(Article article, Check check) {
        check.passages().headline().map(Passage::words).ifPresent(words -> {
            int start = suffixStart(words);
            if (start > 0) {
                String suffix = Prose.bare(words.substring(start));
                if (!suffix.isEmpty() && isSite(article, check, suffix)) {
                    check.report("/headline", words, words.substring(start).strip());
                }
            }
        });
    }

    private static int suffixStart(String words) {
        for (int i = words.length() - 2; i > 1; i--) {
            if (words.charAt(i - 1) == ' ' && words.charAt(i + 1) == ' ' && "-|–—·•»".indexOf(words.charAt(i)) >= 0) {
                return i + 2;
            }
        }
        return 0;
    }

    private static boolean isSite(Article article, Check check, String suffix) {
        return check.feed()
                        .or(article::source)
                        .flatMap(Feed::title)
                        .map(Text::plain)
                        .map(Prose::bare)
                        .filter(suffix::equals)
                        .isPresent()
                || article.url()
                        .flatMap(Url::toUri)
                        .map(URI::getHost)
                        .filter(host -> isHost(host, suffix))
                        .isPresent();
    }

    /**
     * Checks whether the suffix is the host name, with or without its domain: "example" or "example.org" for
     * www.example.org.
     */
    private static boolean isHost(String host, String suffix) {
        String name = host.startsWith("www.") ? host.substring(4) : host;
        int dot = name.indexOf('.');
        return Prose.bare(name).equals(suffix)
                || (dot > 0 && Prose.bare(name.substring(0, dot)).equals(suffix));
    }
}
