package dev.galley.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Block;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import dev.galley.validation.Profile;
import dev.galley.validation.ProfileBuilder;
import dev.galley.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** Asserts which rules an article violates, with all rules switched on. */
final class Rules {
    static final Validator ALL =
            Validator.of(everyRule()).withClock(Clock.fixed(Instant.parse("2024-05-05T12:00:00Z"), ZoneOffset.UTC));

    private Rules() {}

    static void breaks(String code, String path, ArticleBuilder article) {
        assertThat(findings(code, article.build())).extracting(Finding::path).containsExactly(path);
    }

    static void keeps(String code, ArticleBuilder article) {
        assertThat(findings(code, article.build())).isEmpty();
    }

    static List<Finding> findings(String code, Article article) {
        return ALL.validate(article).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    static ArticleBuilder headline(String words) {
        return Article.builder().headline(words);
    }

    static ArticleBuilder paragraphs(String... paragraphs) {
        Block[] blocks = Stream.of(paragraphs).map(Block::paragraph).toArray(Block[]::new);
        return Article.builder().section(Section.of(blocks));
    }

    static ArticleBuilder html(String html) {
        return Article.builder().content(Text.html(html));
    }

    private static Profile everyRule() {
        ProfileBuilder all = Profile.publishable().toBuilder().name("all");
        ArticleRules.onArticles().forEach(row -> all.with(row.rule(), Severity.WARNING));
        ArticleRules.onFeeds().forEach(row -> all.withFeedRule(row.rule(), Severity.WARNING));
        return all.build();
    }
}
