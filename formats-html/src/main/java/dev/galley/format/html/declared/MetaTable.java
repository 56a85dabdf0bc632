package dev.galley.format.html.declared;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of meta elements that say something about an article. */
final class MetaTable {
    private static final Map<String, Entry> ENTRIES = new HashMap<>();

    record Entry(Property property, Origin origin) {}

    static {
        add(Origin.OPEN_GRAPH, Property.HEADLINE, "og:title");
        add(Origin.OPEN_GRAPH, Property.DESCRIPTION, "og:description");
        add(Origin.OPEN_GRAPH, Property.IMAGE, "og:image og:image:url og:image:secure_url");
        add(Origin.OPEN_GRAPH, Property.URL, "og:url");
        add(Origin.OPEN_GRAPH, Property.SITE, "og:site_name");
        add(Origin.OPEN_GRAPH, Property.LANGUAGE, "og:locale");
        add(Origin.OPEN_GRAPH, Property.TYPE, "og:type");
        add(
                Origin.OPEN_GRAPH,
                Property.PUBLISHED,
                "article:published_time og:article:published_time og:published_time"
                        + " article:published og:pubdate book:release_date video:release_date");
        add(Origin.OPEN_GRAPH, Property.UPDATED, "article:modified_time og:updated_time og:article:modified_time");
        add(
                Origin.OPEN_GRAPH,
                Property.AUTHOR,
                "article:author og:author og:article:author article:author_name book:author");
        add(Origin.OPEN_GRAPH, Property.SECTION, "article:section og:article:section");
        add(Origin.OPEN_GRAPH, Property.KEYWORD, "article:tag og:article:tag");
        add(Origin.TWITTER, Property.HEADLINE, "twitter:title twitter:text:title");
        add(Origin.TWITTER, Property.DESCRIPTION, "twitter:description");
        add(Origin.TWITTER, Property.IMAGE, "twitter:image twitter:image:src");
        add(Origin.DUBLIN_CORE, Property.HEADLINE, "dc.title dcterms.title dc:title");
        add(Origin.DUBLIN_CORE, Property.DESCRIPTION, "dc.description dcterms.description dcterms.abstract");
        add(
                Origin.DUBLIN_CORE,
                Property.AUTHOR,
                "dc.creator dcterms.creator dc:creator dc.contributor dc.creator.name");
        add(
                Origin.DUBLIN_CORE,
                Property.PUBLISHED,
                "dc.date dc.date.issued dcterms.created dcterms.date dcterms.issued"
                        + " dc.date.created dc:date dcterms.available dc.created dcterms:created");
        add(Origin.DUBLIN_CORE, Property.UPDATED, "dcterms.modified dc.date.modified dc.modified");
        add(Origin.DUBLIN_CORE, Property.LANGUAGE, "dc.language dcterms.language");
        add(Origin.DUBLIN_CORE, Property.LICENSE, "dcterms.license dc.rights");
        add(Origin.CITATION, Property.HEADLINE, "citation_title");
        add(Origin.CITATION, Property.AUTHOR, "citation_author");
        add(Origin.CITATION, Property.PUBLISHED, "citation_publication_date citation_date citation_online_date");
        add(Origin.META, Property.HEADLINE, "title hdl headline sailthru.title parsely-title article.headline");
        add(Origin.META, Property.DESCRIPTION, "description sailthru.description");
        add(
                Origin.META,
                Property.AUTHOR,
                "author authors byl sailthru.author parsely-author article.author"
                        + " article-author creator cxenseparse:author shareaholic:article_author_name author-name"
                        + " rbauthors dcsext.author article_author byline");
        add(
                Origin.META,
                Property.PUBLISHED,
                "date pubdate publishdate publish-date publish_date publication_date"
                        + " publisheddate article.published article_date_original sailthru.date parsely-pub-date"
                        + " cxenseparse:recs:publishtime cxenseparse:publishtime datepublished published_time publicationdate"
                        + " originalpublicationdate article-publish-date dc.date.published pub_date displaydate"
                        + " published published-date rnews:datepublished vr:published_time date.created article.created"
                        + " shareaholic:article_published_time dcsext.articlefirstpublished publish_time release_date ptime pdate");
        add(
                Origin.META,
                Property.UPDATED,
                "last-modified lastmod revised article.updated article_date_updated"
                        + " datemodified last_updated_date shareaholic:article_modified_time dcsext.articlelastupdated");
        add(
                Origin.META,
                Property.SECTION,
                "section article.section parsely-section cxenseparse:section articlesection");
        add(Origin.META, Property.KEYWORD, "news_keywords keywords parsely-tags sailthru.tags");
        add(Origin.META, Property.LANGUAGE, "language content-language");
        add(Origin.META, Property.SITE, "application-name publisher");
    }

    private MetaTable() {}

    private static void add(Origin origin, Property property, String names) {
        for (String name : names.split(" ", -1)) {
            ENTRIES.putIfAbsent(name, new Entry(property, origin));
        }
    }

    /** Returns what the meta element {@code name} says; null if nothing about the article. */
    static @Nullable Entry of(String name) {
        return ENTRIES.get(name.strip().toLowerCase(Locale.ROOT));
    }
}
