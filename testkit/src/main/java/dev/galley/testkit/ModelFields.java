package dev.galley.testkit;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The fields of feeds and articles by the names that they have in the paths of findings. */
public final class ModelFields {
    /** What a feed holds; a getter gives an {@code Optional} or a list. */
    public static final Map<String, Function<Feed, Object>> FEED = feed();

    /** What an article holds; a getter gives an {@code Optional} or a list. */
    public static final Map<String, Function<Article, Object>> ARTICLE = article();

    private ModelFields() {}

    private static Map<String, Function<Feed, Object>> feed() {
        Map<String, Function<Feed, Object>> fields = new LinkedHashMap<>();
        fields.put("id", Feed::id);
        fields.put("title", Feed::title);
        fields.put("subtitle", Feed::subtitle);
        fields.put("language", Feed::language);
        fields.put("links", Feed::links);
        fields.put("authors", Feed::authors);
        fields.put("contributors", Feed::contributors);
        fields.put("webMaster", Feed::webMaster);
        fields.put("rights", Feed::rights);
        fields.put("published", Feed::published);
        fields.put("updated", Feed::updated);
        fields.put("categories", Feed::categories);
        fields.put("generator", Feed::generator);
        fields.put("icon", Feed::icon);
        fields.put("logo", Feed::logo);
        fields.put("ttl", Feed::ttl);
        fields.put("skipHours", Feed::skipHours);
        fields.put("skipDays", Feed::skipDays);
        fields.put("cloud", Feed::cloud);
        fields.put("hubs", Feed::hubs);
        fields.put("textInput", Feed::textInput);
        fields.put("rating", Feed::rating);
        fields.put("docs", Feed::docs);
        fields.put("userComment", Feed::userComment);
        fields.put("expired", Feed::expired);
        fields.put("facets", Feed::facets);
        fields.put("extensions", Feed::extensions);
        fields.put("articles", Feed::articles);
        return Collections.unmodifiableMap(fields);
    }

    private static Map<String, Function<Article, Object>> article() {
        Map<String, Function<Article, Object>> fields = new LinkedHashMap<>();
        fields.put("id", Article::id);
        fields.put("headline", Article::headline);
        fields.put("kicker", Article::kicker);
        fields.put("standfirst", Article::standfirst);
        fields.put("body", Article::body);
        fields.put("authors", Article::authors);
        fields.put("contributors", Article::contributors);
        fields.put("published", Article::published);
        fields.put("updated", Article::updated);
        fields.put("expires", Article::expires);
        fields.put("language", Article::language);
        fields.put("categories", Article::categories);
        fields.put("media", Article::media);
        fields.put("links", Article::links);
        fields.put("source", Article::source);
        fields.put("rights", Article::rights);
        fields.put("discussion", Article::discussion);
        fields.put("inReplyTo", Article::inReplyTo);
        fields.put("comments", Article::comments);
        fields.put("corrections", Article::corrections);
        fields.put("facets", Article::facets);
        fields.put("extensions", Article::extensions);
        return Collections.unmodifiableMap(fields);
    }
}
