package dev.galley.format.html.declared;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the object of JSON-LD that describes the article of the page: of several, the one that has the address of the page, else
 * the one that has its headline, else the one that says most. What an article mentions or consists of is not the article.
 */
final class JsonLdArticle {
    /** The kinds of creative work that are the article of a page, the best first. */
    private static final List<String> TYPES = List.of(
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "AskPublicNewsArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "SocialMediaPosting",
            "DiscussionForumPosting",
            "Article",
            "TechArticle",
            "ScholarlyArticle",
            "SatiricalArticle",
            "Report",
            "AdvertiserContentArticle",
            "MedicalScholarlyArticle",
            "Blog",
            "Recipe",
            "Review",
            "HowTo",
            "QAPage",
            "Question",
            "CreativeWork",
            "VideoObject",
            "WebPage",
            "ItemPage",
            "Product",
            "CollectionPage",
            "ItemList");

    /** How many of the types are articles, and how many are works of which a page consists. */
    private static final int ARTICLES = 18;

    private static final int WORKS = 26;

    /** What adds to the score of an object that has the address or the headline of the page. */
    private static final int ADDRESS = 1_000;

    private static final int HEADLINE = 500;

    /** Divides the share of works that are not articles, so that it decides only between works of one kind. */
    private static final int WORK_SHARE = 100;

    /** The properties whose objects are other works, unless these have the address or the headline of the page. */
    private static final Set<String> OTHERS = Set.of(
            "mentions",
            "blogPost",
            "blogPosts",
            "liveBlogUpdate",
            "isPartOf",
            "hasPart",
            "itemListElement",
            "citation",
            "isBasedOn",
            "subjectOf",
            "relatedLink",
            "significantLink",
            "about",
            "review",
            "reviews",
            "sharedContent");

    /** Types of works that a page may show in addition to its article. */
    private static final Set<String> BESIDE = Set.of("VideoObject", "Review");

    /**
     * Where an object is.
     *
     * @param node the number of the element with the block
     * @param property the property whose value it is; empty for an object that is not in another one
     * @param inOther whether it is in an object that is one of the other works
     * @param inArticle whether it is in an article
     */
    record Place(int node, String property, boolean inOther, boolean inArticle) {
        /** Returns the place of the value of {@code name} in {@code object}, which is here. */
        Place inside(Map<String, Object> object, String name) {
            return new Place(node, name, inOther || OTHERS.contains(name), inArticle || isArticle(JsonLd.type(object)));
        }
    }

    private final PageIdentity page;

    JsonLdArticle(PageIdentity page) {
        this.page = page;
    }

    static boolean isType(String name) {
        return TYPES.contains(name);
    }

    private static boolean isArticle(String type) {
        int rank = TYPES.indexOf(type);
        return rank >= 0 && rank < ARTICLES;
    }

    /** Returns the best object in {@code places}; null if none is an article. */
    @Nullable
    Map<String, Object> choose(List<Map<String, Object>> objects, Map<Map<String, Object>, Place> places) {
        Map<String, Object> best = null;
        int bestScore = -1;
        for (Map<String, Object> object : objects) {
            int score = score(object, places.getOrDefault(object, new Place(-1, "", false, false)));
            if (score > bestScore) {
                best = object;
                bestScore = score;
            }
        }
        return best;
    }

    /** Returns how well an object fits; -1 for one that is not the article. */
    private int score(Map<String, Object> object, Place place) {
        String type = JsonLd.type(object);
        int rank = TYPES.indexOf(type);
        if (rank < 0 || place.inArticle()) {
            return -1;
        }
        int match = hasAddress(object) ? ADDRESS : hasHeadline(object) ? HEADLINE : 0;
        boolean main = match > 0 || place.property().equals("mainEntity");
        if ((place.inOther() && match == 0) || (BESIDE.contains(type) && !main && !isOfHeadline(object))) {
            return -1;
        }
        int matching = rank < ARTICLES ? match : rank < WORKS ? match / WORK_SHARE : 0;
        return (rank < ARTICLES ? 40 : rank < WORKS ? 10 : 0)
                + matching
                + (object.containsKey("articleBody") ? 20 : 0)
                + (object.containsKey("headline") ? 8 : 0)
                + (object.containsKey("text") ? 2 : 0)
                + (object.containsKey("author") ? 4 : 0)
                + (object.containsKey("datePublished") ? 4 : 0);
    }

    private boolean hasAddress(Map<String, Object> object) {
        return isAddress(object.get("url"))
                || isAddress(object.get("@id"))
                || isAddress(object.get("mainEntityOfPage"));
    }

    private boolean isAddress(@Nullable Object value) {
        return value instanceof String address
                ? page.isAddress(address)
                : value instanceof Map<?, ?> entity && (isAddress(entity.get("@id")) || isAddress(entity.get("url")));
    }

    private boolean hasHeadline(Map<String, Object> object) {
        Object headline = object.getOrDefault("headline", object.get("name"));
        return headline instanceof String text && page.isHeadline(JsonLd.plain(text));
    }

    /** Checks for a review of what the headline names. */
    private boolean isOfHeadline(Map<String, Object> object) {
        return object.get("itemReviewed") instanceof Map<?, ?> item
                && item.get("name") instanceof String name
                && page.isInHeadline(JsonLd.plain(name));
    }
}
