package dev.galley.rome;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndImage;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndPerson;
import dev.galley.format.FeedFormat;
import dev.galley.format.ReadResult;
import dev.galley.format.spi.Field;
import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Block;
import dev.galley.model.Category;
import dev.galley.model.Feed;
import dev.galley.model.FeedBuilder;
import dev.galley.model.Image;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** Reads the beans that ROME uses for every format. */
final class SyndReader {
    private final FeedFormat rss;

    SyndReader(FeedFormat rss) {
        this.rss = rss;
    }

    Feed feed(SyndFeed bean, Field field) {
        List<SyndEntry> entries = BeanLists.nonNull(bean.getEntries());
        Element channel = channel(bean, field);
        for (int i = 0; i < entries.size(); i++) {
            channel.addContent(item(entries.get(i), field.at("articles", i)));
        }
        ReadResult parts = Xml.read(Xml.rss(channel), rss);
        parts.findings().forEach(finding -> Reports.passOn(finding, field));
        FeedBuilder feed = parts.feed().toBuilder();
        set(bean, parts.feed(), feed);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            articles.add(article(entries.get(i), parts.feed().articles().get(i), field.at("articles", i)));
        }
        if (bean.getStyleSheet() != null) {
            field.at("styleSheet").lost(bean.getStyleSheet());
        }
        return feed.articles(articles).build();
    }

    /** Returns what is read by way of RSS: links, modules and foreign markup. */
    private static Element channel(SyndFeed bean, Field field) {
        Element channel = new Element("channel");
        List<SyndLink> links = BeanLists.nonNull(bean.getLinks());
        SyndLinks.readPage(links, bean.getLink(), channel);
        Xml.add(channel, "description", value(bean.getDescriptionEx()));
        Xml.add(channel, "webMaster", bean.getWebMaster());
        Xml.add(channel, "generator", bean.getGenerator());
        Xml.add(channel, "docs", bean.getDocs());
        boolean authors = !BeanLists.nonNull(bean.getAuthors()).isEmpty();
        if (!authors) {
            Xml.add(channel, "managingEditor", bean.getManagingEditor());
        } else {
            reportOtherEditor(bean, field);
        }
        Set<String> known = known(authors, bean.getPublishedDate(), BeanLists.nonNull(bean.getCategories()));
        if (bean.getLanguage() != null) {
            known.add("language");
        }
        if (bean.getCopyright() != null) {
            known.add("rights");
        }
        ReadModules.add(bean, bean.getForeignMarkup(), ModulePlugins.ALL.feed(), known, channel, field);
        SyndLinks.read(links, channel);
        return channel;
    }

    private static void reportOtherEditor(SyndFeed bean, Field field) {
        String editor = bean.getManagingEditor();
        if (editor != null
                && BeanLists.nonNull(bean.getAuthors()).stream()
                        .noneMatch(author -> (author.getEmail() != null && editor.contains(author.getEmail()))
                                || (author.getName() != null && editor.contains(author.getName())))) {
            field.at("managingEditor").lost(editor);
        }
    }

    /** Returns the text, on which it depends whether some modules say anything else. */
    private static @Nullable String value(@Nullable SyndContent content) {
        return content == null ? null : content.getValue();
    }

    private static Element item(SyndEntry bean, Field field) {
        Element item = new Element("item");
        List<SyndLink> links = BeanLists.nonNull(bean.getLinks());
        SyndLinks.readPage(links, bean.getLink(), item);
        Xml.add(item, "description", value(bean.getDescription()));
        Xml.add(item, "comments", bean.getComments());
        for (SyndEnclosure enclosure : BeanLists.nonNull(bean.getEnclosures())) {
            Element element = new Element("enclosure");
            Xml.set(element, "url", enclosure.getUrl());
            if (enclosure.getLength() != 0) { // ROME has no other value for an unknown length.
                element.setAttribute("length", String.valueOf(enclosure.getLength()));
            }
            Xml.set(element, "type", enclosure.getType());
            item.addContent(element);
        }
        Set<String> known = known(
                !BeanLists.nonNull(bean.getAuthors()).isEmpty(),
                bean.getPublishedDate(),
                BeanLists.nonNull(bean.getCategories()));
        if (!BeanLists.nonNull(bean.getContents()).isEmpty()) {
            known.add("encoded");
        }
        ReadModules.add(bean, bean.getForeignMarkup(), ModulePlugins.ALL.entry(), known, item, field);
        SyndLinks.read(links, item);
        return item;
    }

    /** Returns the names of the elements of {@code dc} that repeat properties of the bean. */
    private static Set<String> known(boolean authors, @Nullable Object published, List<SyndCategory> categories) {
        Set<String> known = new HashSet<>();
        if (authors) {
            known.add("creator");
        }
        if (published != null) {
            known.add("date");
        }
        if (!categories.isEmpty()) {
            known.add("subject");
        }
        return known;
    }

    private static void set(SyndFeed bean, Feed parts, FeedBuilder feed) {
        feed.id(bean.getUri());
        feed.title(or(Texts.text(bean.getTitleEx()), parts.title()));
        feed.subtitle(or(Texts.text(bean.getDescriptionEx()), parts.subtitle()));
        feed.language(or(bean.getLanguage(), parts.language()));
        feed.rights(bean.getCopyright() == null ? parts.rights().orElse(null) : Text.plain(bean.getCopyright()));
        feed.authors(or(people(bean.getAuthors()), parts.authors()));
        feed.contributors(or(people(bean.getContributors()), parts.contributors()));
        feed.categories(or(categories(bean.getCategories()), parts.categories()));
        feed.published(or(Instants.ofNullable(bean.getPublishedDate()), parts.published()));
        SyndImage icon = bean.getIcon();
        if (icon != null && icon.getUrl() != null) {
            feed.icon(Url.of(icon.getUrl()));
        }
        SyndImage logo = bean.getImage();
        if (logo != null && logo.getUrl() != null) {
            feed.logo(image(logo, logo.getUrl()));
        }
    }

    private Article article(SyndEntry bean, Article parts, Field field) {
        ArticleBuilder article = parts.toBuilder();
        article.id(bean.getUri());
        article.headline(or(Texts.text(bean.getTitleEx()), parts.headline()));
        article.standfirst(or(Texts.text(bean.getDescription()), parts.standfirst()));
        List<SyndContent> contents = BeanLists.nonNull(bean.getContents());
        for (int i = 0; i < contents.size(); i++) {
            Block block = i == 0 ? Texts.block(contents.get(i)) : null;
            if (block != null) {
                article.body(List.of(Section.of(block)));
            } else if (i > 0) {
                field.at("contents", i).lost(String.valueOf(contents.get(i).getValue()));
            }
        }
        article.authors(or(people(bean.getAuthors()), parts.authors()));
        article.contributors(or(people(bean.getContributors()), parts.contributors()));
        article.categories(or(categories(bean.getCategories()), parts.categories()));
        article.published(or(Instants.ofNullable(bean.getPublishedDate()), parts.published()));
        article.updated(or(Instants.ofNullable(bean.getUpdatedDate()), parts.updated()));
        if (bean.getSource() != null) {
            article.source(nullIfEmpty(feed(bean.getSource(), field.at("source"))));
        }
        return article.build();
    }

    /** Returns null for a source without any metadata, as readers of documents do. */
    static @Nullable Feed nullIfEmpty(Feed source) {
        return source.equals(Feed.builder().build()) ? null : source;
    }

    private static <T> @Nullable T or(@Nullable T value, Optional<T> other) {
        return value == null ? other.orElse(null) : value;
    }

    static <T> List<T> or(List<T> values, List<T> others) {
        return values.isEmpty() ? others : values;
    }

    static List<Person> people(@Nullable List<SyndPerson> beans) {
        return BeanLists.nonNull(beans).stream()
                .map(bean -> new Person(
                        Optional.ofNullable(bean.getName()),
                        Optional.ofNullable(bean.getEmail()),
                        Optional.ofNullable(bean.getUri()).map(Url::of),
                        Optional.empty()))
                .toList();
    }

    private static List<Category> categories(@Nullable List<SyndCategory> beans) {
        return BeanLists.nonNull(beans).stream()
                .filter(bean -> bean.getName() != null)
                .map(bean -> new Category(
                        bean.getName(),
                        Optional.ofNullable(bean.getTaxonomyUri()).map(Url::of),
                        Optional.ofNullable(bean.getLabel())))
                .toList();
    }

    private static Image image(SyndImage bean, String url) {
        return new Image(
                Url.of(url),
                Optional.ofNullable(bean.getTitle()),
                Optional.ofNullable(bean.getLink()).map(Url::of),
                Optional.ofNullable(bean.getWidth()),
                Optional.ofNullable(bean.getHeight()),
                Optional.ofNullable(bean.getDescription()));
    }
}
