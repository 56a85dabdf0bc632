package dev.galley.validation;

import dev.galley.internal.NearestWord;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Profile}. Not thread-safe. */
public final class ProfileBuilder {
    private String name;
    private final List<ProfileRule<Article>> articleRules;
    private final List<ProfileRule<Feed>> feedRules;

    ProfileBuilder(String name, List<ProfileRule<Article>> articleRules, List<ProfileRule<Feed>> feedRules) {
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
     * Sets the severity of a rule's findings, and switches the rule on if it is off. A preset knows all rules of Galley,
     * including those that it leaves switched off.
     *
     * @throws IllegalArgumentException if the profile knows no rule with this code; the message suggests the most similar
     *     one
     */
    public ProfileBuilder severity(String code, Severity severity) {
        return set(code, severity);
    }

    /**
     * Switches a rule off. {@link #severity} switches it on again.
     *
     * @throws IllegalArgumentException if the profile knows no rule with this code; the message suggests the most similar
     *     one
     */
    public ProfileBuilder without(String code) {
        return set(code, null);
    }

    /** Adds a rule on articles, or replaces the one with the same code. */
    public ProfileBuilder with(Rule<Article> rule, Severity severity) {
        put(articleRules, rule, severity);
        return this;
    }

    /** Adds a rule on feeds as a whole, or replaces the one with the same code. */
    public ProfileBuilder withFeedRule(Rule<Feed> rule, Severity severity) {
        put(feedRules, rule, severity);
        return this;
    }

    /** Creates the profile. */
    public Profile build() {
        return new Profile(name, articleRules, feedRules);
    }

    private ProfileBuilder set(String code, @Nullable Severity severity) {
        // A rule that exists for articles and for feeds has one code and one severity.
        boolean onArticles = set(articleRules, code, severity);
        boolean onFeeds = set(feedRules, code, severity);
        if (!onArticles && !onFeeds) {
            throw new IllegalArgumentException("Unknown rule \"" + code + "\""
                    + NearestWord.to(code, codes())
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse(""));
        }
        return this;
    }

    private static <T> boolean set(List<ProfileRule<T>> rules, String code, @Nullable Severity severity) {
        int at = indexOf(rules, code);
        if (at >= 0) {
            rules.set(at, new ProfileRule<>(rules.get(at).rule(), severity));
        }
        return at >= 0;
    }

    private static <T> void put(List<ProfileRule<T>> rules, Rule<T> rule, Severity severity) {
        int at = indexOf(rules, rule.code());
        if (at >= 0) {
            rules.set(at, new ProfileRule<>(rule, severity));
        } else {
            rules.add(new ProfileRule<>(rule, severity));
        }
    }

    private static <T> int indexOf(List<ProfileRule<T>> rules, String code) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    private Stream<String> codes() {
        return Stream.concat(
                articleRules.stream().map(ProfileRule::code), feedRules.stream().map(ProfileRule::code));
    }
}
