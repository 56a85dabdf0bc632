package dev.galley.validation;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Severity;
import dev.galley.validation.rule.ArticleRules;
import dev.galley.validation.rule.Preset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which rules count, and how much: the question that is put to an article. Immutable.
 *
 * <p>A preset answers a common question; {@link #toBuilder()} changes it.
 */
public final class Profile {
    private final String name;
    private final List<JudgedRule<Article>> articleRules;
    private final List<JudgedRule<Feed>> feedRules;

    Profile(String name, List<JudgedRule<Article>> articleRules, List<JudgedRule<Feed>> feedRules) {
        this.name = name;
        this.articleRules = List.copyOf(articleRules);
        this.feedRules = List.copyOf(feedRules);
    }

    /** Does it hold together: are its references, dates and structure sound? Nothing on style, nothing on what is missing. */
    public static Profile structural() {
        return of(Preset.STRUCTURAL);
    }

    /** Is it in order as far as it is written? What may still come is no more than a remark. */
    public static Profile draft() {
        return of(Preset.DRAFT);
    }

    /** Can it be published as it is? */
    public static Profile publishable() {
        return of(Preset.PUBLISHABLE);
    }

    /** Has a scraper or importer got the article, the whole article and nothing but the article? */
    public static Profile scraped() {
        return of(Preset.SCRAPED);
    }

    /** Has it all that RSS 2.0 demands of an item? */
    public static Profile rss() {
        return of(Preset.RSS);
    }

    /** Has it all that Atom demands of an entry (RFC 4287 §4.1.2)? */
    public static Profile atom() {
        return of(Preset.ATOM);
    }

    /** Has it all that JSON Feed 1.1 demands of an item? */
    public static Profile jsonfeed() {
        return of(Preset.JSONFEED);
    }

    /**
     * The preset of that name, such as {@code publishable}.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Profile named(String name) {
        return Arrays.stream(Preset.values())
                .filter(preset -> preset.profileName().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(Profile::of)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no profile \"" + name + "\"; there are " + String.join(", ", names())));
    }

    /** The names of the presets. */
    public static List<String> names() {
        return Arrays.stream(Preset.values()).map(Preset::profileName).toList();
    }

    private static Profile of(Preset preset) {
        List<JudgedRule<Article>> articleRules = new ArrayList<>();
        ArticleRules.onArticles()
                .forEach(entry -> entry.severity(preset)
                        .ifPresent(severity -> articleRules.add(new JudgedRule<>(entry.rule(), severity))));
        List<JudgedRule<Feed>> feedRules = new ArrayList<>();
        ArticleRules.onFeeds()
                .forEach(entry -> entry.severity(preset)
                        .ifPresent(severity -> feedRules.add(new JudgedRule<>(entry.rule(), severity))));
        return new Profile(preset.profileName(), articleRules, feedRules);
    }

    /** A builder that begins with everything this profile has. */
    public ProfileBuilder toBuilder() {
        return new ProfileBuilder(name, articleRules, feedRules);
    }

    /** The name, such as {@code publishable}. */
    public String name() {
        return name;
    }

    /** The severity of each rule that counts, by code, sorted. */
    public Map<String, Severity> severities() {
        Map<String, Severity> all = new TreeMap<>();
        articleRules.forEach(judged -> all.put(judged.code(), judged.severity()));
        feedRules.forEach(judged -> all.put(judged.code(), judged.severity()));
        return Collections.unmodifiableMap(all);
    }

    List<JudgedRule<Article>> articleRules() {
        return articleRules;
    }

    List<JudgedRule<Feed>> feedRules() {
        return feedRules;
    }

    /** The name and the severities, for people. */
    @Override
    public String toString() {
        return "Profile[" + name + ", " + severities() + "]";
    }
}
