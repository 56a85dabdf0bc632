package dev.galley.validation.rule;

import dev.galley.model.Category;
import dev.galley.model.Feed;
import dev.galley.model.Person;
import dev.galley.model.Podcast;
import dev.galley.model.Url;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reports a podcast without a value that directories require or recommend (Apple Podcasts, required tags; PSP-1).
 *
 * @param code the code of these findings, such as {@code podcast.image-missing}
 * @param path the place of the value
 * @param isThere checks whether a feed has the value
 */
record PodcastIncomplete(String code, String path, Predicate<Feed> isThere) implements Rule<Feed> {
    /** The scheme of Apple's categories. */
    private static final Url APPLE = Url.of("http://www.itunes.com/");

    static final PodcastIncomplete DESCRIPTION = new PodcastIncomplete(
            "podcast.description-missing",
            "/subtitle",
            feed -> feed.subtitle().filter(text -> !text.plain().isBlank()).isPresent());
    static final PodcastIncomplete IMAGE = new PodcastIncomplete(
            "podcast.image-missing",
            "/logo",
            feed -> feed.logo().filter(logo -> !logo.url().value().isBlank()).isPresent());
    static final PodcastIncomplete LANGUAGE =
            new PodcastIncomplete("podcast.language-missing", "/language", feed -> isFilled(feed.language()));
    static final PodcastIncomplete CATEGORY = new PodcastIncomplete(
            "podcast.category-missing",
            "/categories",
            feed -> feed.categories().stream().anyMatch(PodcastIncomplete::isApples));
    static final PodcastIncomplete EXPLICIT = new PodcastIncomplete(
            "podcast.explicit-missing",
            "/facets/podcast/explicit",
            feed -> feed.facet(Podcast.class).flatMap(Podcast::explicit).isPresent());
    static final PodcastIncomplete AUTHOR = new PodcastIncomplete(
            "podcast.author-missing",
            "/authors",
            feed -> feed.authors().stream().anyMatch(author -> isFilled(author.name())));
    static final PodcastIncomplete OWNER = new PodcastIncomplete(
            "podcast.owner-missing",
            "/facets/podcast/owner",
            feed -> isFilled(feed.facet(Podcast.class).flatMap(Podcast::owner).flatMap(Person::email)));
    static final PodcastIncomplete SELF = new PodcastIncomplete(
            "podcast.self-missing", "/links", feed -> isFilled(feed.selfUrl().map(Url::value)));
    static final PodcastIncomplete GUID = new PodcastIncomplete(
            "podcast.guid-missing",
            "/facets/podcast/guid",
            feed -> isFilled(feed.facet(Podcast.class).flatMap(Podcast::guid)));
    static final PodcastIncomplete LOCKED = new PodcastIncomplete(
            "podcast.locked-missing",
            "/facets/podcast/locked",
            feed -> feed.facet(Podcast.class).flatMap(Podcast::locked).isPresent());

    @Override
    public void check(Feed feed, Check check) {
        if (!isThere.test(feed)) {
            check.report(path);
        }
    }

    private static boolean isFilled(Optional<String> text) {
        return !text.orElse("").isBlank();
    }

    private static boolean isApples(Category category) {
        return category.scheme().equals(Optional.of(APPLE)) && !category.term().isBlank();
    }
}
