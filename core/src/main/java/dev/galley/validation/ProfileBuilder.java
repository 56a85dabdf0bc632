package dev.galley.validation;

import dev.galley.internal.NearestWord;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Severity;
import dev.galley.validation.rule.ArticleRules;
import dev.galley.validation.rule.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds a {@link Profile}. Not thread-safe. */
public final class ProfileBuilder {
    private String name;
    private final List<JudgedRule<Article>> articleRules;
    private final List<JudgedRule<Feed>> feedRules;

    ProfileBuilder(String name, List<JudgedRule<Article>> articleRules, List<JudgedRule<Feed>> feedRules) {
        this.name = name;
        this.articleRules = new ArrayList<>(articleRules);
        this.feedRules = new ArrayList<>(feedRules);
    }

    /** Sets the name. */
    public ProfileBuilder name(String name) {
        this.name = name;
        return this;
    }

    /**
     * Sets how bad the findings of a rule are; a rule of Galley that did not count does so from now on.
     *
     * @throws IllegalArgumentException where there is no rule of that code; says which code comes nearest
     */
    public ProfileBuilder severity(String code, Severity severity) {
        boolean onArticles = judge(articleRules, ArticleRules.onArticles(), code, severity);
        boolean onFeeds = judge(feedRules, ArticleRules.onFeeds(), code, severity);
        if (!onArticles && !onFeeds) {
            throw unknown(code);
        }
        return this;
    }

    /**
     * Switches a rule off.
     *
     * @throws IllegalArgumentException where there is no rule of that code; says which code comes nearest
     */
    public ProfileBuilder without(String code) {
        if (codes().noneMatch(code::equals)) {
            throw unknown(code);
        }
        articleRules.removeIf(judged -> judged.code().equals(code));
        feedRules.removeIf(judged -> judged.code().equals(code));
        return this;
    }

    /** Adds a rule on articles, in place of one with the same code. */
    public ProfileBuilder with(Rule<Article> rule, Severity severity) {
        put(articleRules, rule, severity);
        return this;
    }

    /** Adds a rule on feeds as a whole, in place of one with the same code. */
    public ProfileBuilder withFeedRule(Rule<Feed> rule, Severity severity) {
        put(feedRules, rule, severity);
        return this;
    }

    /** The profile. */
    public Profile build() {
        return new Profile(name, articleRules, feedRules);
    }

    private static <T> boolean judge(
            List<JudgedRule<T>> counted, List<TableRow<T>> table, String code, Severity severity) {
        Optional<Rule<T>> rule = Stream.concat(
                        counted.stream().map(JudgedRule::rule), table.stream().map(TableRow::rule))
                .filter(known -> known.code().equals(code))
                .findFirst();
        rule.ifPresent(found -> put(counted, found, severity));
        return rule.isPresent();
    }

    private static <T> void put(List<JudgedRule<T>> counted, Rule<T> rule, Severity severity) {
        JudgedRule<T> judged = new JudgedRule<>(rule, severity);
        for (int i = 0; i < counted.size(); i++) {
            if (counted.get(i).code().equals(rule.code())) {
                counted.set(i, judged);
                return;
            }
        }
        counted.add(judged);
    }

    private Stream<String> codes() {
        Stream<String> counted = Stream.concat(
                articleRules.stream().map(JudgedRule::code), feedRules.stream().map(JudgedRule::code));
        Stream<String> table = Stream.concat(
                ArticleRules.onArticles().stream().map(TableRow::code),
                ArticleRules.onFeeds().stream().map(TableRow::code));
        return Stream.concat(counted, table);
    }

    private IllegalArgumentException unknown(String code) {
        return new IllegalArgumentException("There is no rule \"" + code + "\""
                + NearestWord.to(code, codes())
                        .map(near -> "; did you mean \"" + near + "\"?")
                        .orElse(""));
    }
}
