package dev.galley.validation;

import dev.galley.internal.NearestWord;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        this.name = Objects.requireNonNull(name, "name");
        return this;
    }

    /**
     * Sets the severity of a rule's findings, and switches the rule on if it is off. The rule may be any of Galley's, or one
     * that was added with {@link #with} or {@link #withFeedRule}.
     *
     * @throws IllegalArgumentException if no rule has this code; the message suggests the most similar one
     */
    public ProfileBuilder severity(String code, Severity severity) {
        return set(code, Objects.requireNonNull(severity, "severity"));
    }

    /**
     * Switches a rule off. {@link #severity} switches it on again.
     *
     * @throws IllegalArgumentException if no rule has this code; the message suggests the most similar one
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
        Objects.requireNonNull(code, "code");
        // A rule that exists for articles and for feeds has one code and one severity.
        if (!set(code, severity, this) && !set(code, severity, anyPreset())) {
            throw new IllegalArgumentException("Unknown rule \"" + code + "\""
                    + NearestWord.to(code, Stream.concat(codes(), anyPreset().codes()))
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse(""));
        }
        return this;
    }

    /** Returns a builder that knows every rule of Galley's, as each preset does. */
    private static ProfileBuilder anyPreset() {
        return ProfileRegistry.INSTALLED.presets().values().iterator().next().toBuilder();
    }

    /** Sets the severity of the rules with this code that {@code known} has; returns whether there is one. */
    private boolean set(String code, @Nullable Severity severity, ProfileBuilder known) {
        boolean onArticles = set(articleRules, code, severity, known.articleRules);
        boolean onFeeds = set(feedRules, code, severity, known.feedRules);
        return onArticles || onFeeds;
    }

    private static <T> boolean set(
            List<ProfileRule<T>> rules, String code, @Nullable Severity severity, List<ProfileRule<T>> known) {
        int at = indexOf(known, code);
        if (at >= 0) {
            put(rules, new ProfileRule<>(known.get(at).rule(), severity));
        }
        return at >= 0;
    }

    private static <T> void put(List<ProfileRule<T>> rules, Rule<T> rule, Severity severity) {
        put(
                rules,
                new ProfileRule<>(Objects.requireNonNull(rule, "rule"), Objects.requireNonNull(severity, "severity")));
    }

    private static <T> void put(List<ProfileRule<T>> rules, ProfileRule<T> rule) {
        int at = indexOf(rules, rule.code());
        if (at >= 0) {
            rules.set(at, rule);
        } else {
            rules.add(rule);
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
