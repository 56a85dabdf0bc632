package dev.galley.validation;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A set of rules and the severity of each. Immutable.
 *
 * <p>Each preset answers one question, such as "can this article be published?". {@link #toBuilder()} adapts it:
 *
 * <pre>{@code
 * Profile house = Profile.publishable().toBuilder()
 *         .name("house")
 *         .severity("headline.too-long", Severity.ERROR)
 *         .without("media.alt-missing")
 *         .build();
 * }</pre>
 */
public final class Profile {
    private final String name;
    private final List<ProfileRule<Article>> articleRules;
    private final List<ProfileRule<Feed>> feedRules;

    Profile(String name, List<ProfileRule<Article>> articleRules, List<ProfileRule<Feed>> feedRules) {
        this.name = name;
        this.articleRules = List.copyOf(articleRules);
        this.feedRules = List.copyOf(feedRules);
    }

    /** Returns the preset that checks references, dates and structure, and neither style nor completeness. */
    public static Profile structural() {
        return named("structural");
    }

    /** Returns the preset for unfinished articles: what may still be added is reported as information only. */
    public static Profile draft() {
        return named("draft");
    }

    /** Returns the preset that checks whether an article can be published as it is. */
    public static Profile publishable() {
        return named("publishable");
    }

    /** Returns the preset that checks whether a scraper or importer extracted the article completely and nothing else. */
    public static Profile scraped() {
        return named("scraped");
    }

    /** Returns the preset that checks whether articles and feeds have everything that RSS 2.0 requires. */
    public static Profile rss() {
        return named("rss");
    }

    /** Returns the preset that checks whether articles and feeds have everything that Atom requires (RFC 4287 §4.1). */
    public static Profile atom() {
        return named("atom");
    }

    /** Returns the preset that checks whether articles and feeds have everything that JSON Feed 1.1 requires. */
    public static Profile jsonfeed() {
        return named("jsonfeed");
    }

    /** Returns the preset that checks whether a feed has everything that Apple Podcasts requires of podcasts. */
    public static Profile applePodcasts() {
        return named("apple-podcasts");
    }

    /** Returns the preset that checks whether a feed has everything that PSP-1 requires (Podcast Standards Project). */
    public static Profile psp1() {
        return named("psp-1");
    }

    /**
     * Returns the preset that checks whether articles have what Google News asks of article pages and of entries in a news
     * sitemap.
     */
    public static Profile googleNews() {
        return named("google-news");
    }

    /** Returns the preset that checks whether a feed follows the guidelines of Apple News for RSS and Atom. */
    public static Profile appleNews() {
        return named("apple-news");
    }

    /** Returns the preset that checks what the documentation of Google Search asks of articles. */
    public static Profile seo() {
        return named("seo");
    }

    /**
     * Returns the preset, or the profile of a {@link ProfileProvider}, with this name.
     *
     * @param name such as {@code publishable}, in upper or lower case
     * @throws IllegalArgumentException if no profile has this name; the message lists the names
     * @throws java.util.ServiceConfigurationError if it is not a preset and a provider fails
     */
    public static Profile named(String name) {
        Profile found = ProfileRegistry.INSTALLED.find(Objects.requireNonNull(name, "name"));
        if (found == null) {
            throw new IllegalArgumentException(
                    "Unknown profile \"" + name + "\"; the profiles are " + String.join(", ", names()));
        }
        return found;
    }

    /**
     * Returns the names of all profiles that {@link #named(String)} finds, beginning with the presets.
     *
     * @throws java.util.ServiceConfigurationError if a {@link ProfileProvider} fails
     */
    public static List<String> names() {
        return List.copyOf(ProfileRegistry.INSTALLED.all().keySet());
    }

    /**
     * Creates a builder for a profile without any rules. {@link ProfileBuilder#severity} adds a rule of Galley's, {@link
     * ProfileBuilder#with} one of your own:
     *
     * <pre>{@code
     * Profile house = Profile.builder("house")
     *         .severity("headline.missing", Severity.ERROR)
     *         .severity("url.malformed", Severity.WARNING)
     *         .build();
     * }</pre>
     */
    public static ProfileBuilder builder(String name) {
        return new ProfileBuilder(Objects.requireNonNull(name, "name"), List.of(), List.of());
    }

    /** Creates a builder that starts with everything this profile has. */
    public ProfileBuilder toBuilder() {
        return new ProfileBuilder(name, articleRules, feedRules);
    }

    /** Returns the name, such as {@code publishable}. */
    public String name() {
        return name;
    }

    /** Returns the severity of each rule that is switched on, by code, sorted. */
    public Map<String, Severity> severities() {
        Map<String, Severity> all = new TreeMap<>();
        articleRules.forEach(rule -> put(all, rule));
        feedRules.forEach(rule -> put(all, rule));
        return Collections.unmodifiableMap(all);
    }

    private static void put(Map<String, Severity> all, ProfileRule<?> rule) {
        Severity severity = rule.severity();
        if (severity != null) {
            all.put(rule.code(), severity);
        }
    }

    List<ProfileRule<Article>> articleRules() {
        return articleRules;
    }

    List<ProfileRule<Feed>> feedRules() {
        return feedRules;
    }

    /** Returns the name and the severities, for logs. */
    @Override
    public String toString() {
        return "Profile[" + name + ", " + severities() + "]";
    }
}
