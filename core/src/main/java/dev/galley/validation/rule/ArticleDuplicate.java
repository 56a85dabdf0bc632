package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.BodyHtml;
import dev.galley.model.Feed;
import dev.galley.model.Media;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports articles of one feed that have the same headline and the same text under different ids. */
final class ArticleDuplicate implements Rule<Feed> {
    /** Shorter texts, such as those of daily pictures, are the same by chance. */
    private static final int MIN_WORDS = 25;

    /** What a reader sees of an article. The order keeps a hash map fast if the hashes of many contents are the same. */
    private record Content(String headline, Optional<Text> standfirst, List<Section> body, List<Media> media)
            implements Comparable<Content> {
        private static final Comparator<Content> ORDER = Comparator.comparing(Content::headline)
                .thenComparing(content -> content.standfirst.map(Text::value).orElse(""))
                .thenComparing(content ->
                        BodyHtml.verbatim(content.body).map(Text::value).orElseGet(content.body::toString))
                .thenComparing(content -> content.media.toString());

        @Override
        public int compareTo(Content other) {
            return ORDER.compare(this, other);
        }
    }

    @Override
    public String code() {
        return "article.duplicate";
    }

    @Override
    public void check(Feed feed, Check check) {
        Map<Content, Integer> seen = new HashMap<>();
        List<Article> articles = feed.articles();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            String headline = Prose.bare(article.headline().map(Text::plain).orElse(""));
            if (headline.isEmpty() || !isLong(article)) {
                continue;
            }
            Integer first =
                    seen.putIfAbsent(new Content(headline, article.standfirst(), article.body(), article.media()), i);
            if (first != null && !sameId(article, articles.get(first))) {
                check.report(
                        "/articles/" + i, article.headline().map(Text::plain).orElse(""), first);
            }
        }
    }

    private static boolean isLong(Article article) {
        int words = 0;
        for (Section section : article.body()) {
            for (Block block : section.blocks()) {
                words += Prose.words(words(block), MIN_WORDS);
            }
        }
        return words
                        + article.standfirst()
                                .map(text -> Prose.words(text.value(), MIN_WORDS))
                                .orElse(0)
                >= MIN_WORDS;
    }

    private static String words(Block block) {
        return block instanceof Block.Markup markup
                ? markup.content().value()
                : block instanceof Block.Paragraph paragraph ? paragraph.text().value() : "";
    }

    /** Articles with the same id are reported by {@link IdDuplicate}. */
    private static boolean sameId(Article article, Article first) {
        return article.id().isPresent() && article.id().equals(first.id());
    }
}
