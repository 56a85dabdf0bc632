package dev.galley.rome;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEnclosureImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndImage;
import com.rometools.rome.feed.synd.SyndImageImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import dev.galley.format.FeedFormat;
import dev.galley.format.spi.Field;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Episode;
import dev.galley.model.Feed;
import dev.galley.model.Image;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jdom2.Element;

/** Creates the beans that ROME uses for every format. One instance creates those of one feed. */
final class SyndWriter {
    private final FeedFormat rss;
    private final ModulePlugins.Pair plugins;
    private final Instants dates = new Instants();

    SyndWriter(FeedFormat rss, ModulePlugins.Pair plugins) {
        this.rss = rss;
        this.plugins = plugins;
    }

    SyndFeed feed(Feed feed, Field field) {
        RssParts parts = RssParts.of(feed, rss, plugins, field);
        Texts texts = new Texts(field);
        SyndFeed bean = new SyndFeedImpl();
        bean.setModules(new ArrayList<>(parts.channel().owner().split().modules()));
        bean.setForeignMarkup(detached(parts.channel().owner().split().foreignMarkup()));
        feed.id().ifPresent(id -> bean.setUri(texts.clean(id)));
        feed.id()
                .filter(id -> !id.equals(bean.getUri()))
                .ifPresent(id -> field.at("id").reduced("a normalised URI"));
        feed.title().ifPresent(title -> bean.setTitleEx(texts.content(title, field.at("title"))));
        feed.subtitle().ifPresent(text -> bean.setDescriptionEx(texts.content(text, field.at("subtitle"))));
        feed.language().ifPresent(language -> bean.setLanguage(texts.clean(language)));
        feed.rights().ifPresent(rights -> bean.setCopyright(texts.plain(rights, field.at("rights"))));
        bean.setAuthors(people(feed.authors(), texts, field, "authors"));
        bean.setContributors(people(feed.contributors(), texts, field, "contributors"));
        bean.setCategories(categories(feed.categories(), texts));
        for (int i = 0; i < feed.categories().size(); i++) { // ROME keeps those of a feed as subjects of Dublin Core.
            feed.categories().get(i).label().ifPresent(field.at("categories", i).at("label")::lost);
        }
        feed.icon().ifPresent(icon -> bean.setIcon(image(Image.of(icon), texts)));
        feed.logo().ifPresent(logo -> bean.setImage(logo(logo, feed, texts, field.at("logo"))));
        dates(feed, bean, field);
        SyndLinks.write(parts.channel().links(), bean);
        parts.channel().text("managingEditor").ifPresent(bean::setManagingEditor);
        parts.channel().text("webMaster").ifPresent(bean::setWebMaster);
        parts.channel().text("generator").ifPresent(bean::setGenerator);
        parts.channel().text("docs").ifPresent(bean::setDocs);
        reportRssOnly(feed, field);
        List<SyndEntry> entries = new ArrayList<>();
        for (int i = 0; i < feed.articles().size(); i++) {
            entries.add(entry(feed.articles().get(i), parts.item(i), field.at("articles", i)));
        }
        bean.setEntries(entries);
        return bean;
    }

    /** Sets the publication date, which ROME writes as the date of the last change in Atom. */
    private void dates(Feed feed, SyndFeed bean, Field field) {
        Optional<OffsetDateTime> date = feed.published().or(feed::updated);
        if (date.isEmpty()) {
            return;
        }
        feed.updated().ifPresent(updated -> field.at("updated").lost(updated));
        Date instant = dates.date(date.get(), field.at(feed.published().isPresent() ? "published" : "updated"));
        bean.setPublishedDate(instant);
        if (feed.published().isEmpty() && instant != null) {
            field.at("published").derived(date.get().toString(), "the date of the last change");
        }
    }

    private static void reportRssOnly(Feed feed, Field field) {
        feed.ttl().ifPresent(ttl -> field.at("ttl").lost(ttl));
        feed.cloud().ifPresent(cloud -> field.at("cloud").lost(cloud.domain().orElse("")));
        feed.textInput()
                .ifPresent(input -> field.at("textInput").lost(input.name().orElse("")));
        feed.rating().ifPresent(rating -> field.at("rating").lost(rating));
        if (!feed.skipHours().isEmpty()) {
            field.at("skipHours").lost(feed.skipHours());
        }
        if (!feed.skipDays().isEmpty()) {
            field.at("skipDays").lost(feed.skipDays());
        }
    }

    private SyndEntry entry(Article article, RssParts.Parts parts, Field field) {
        Texts texts = new Texts(field);
        SyndEntry bean = new SyndEntryImpl();
        bean.setModules(new ArrayList<>(parts.owner().split().modules()));
        bean.setForeignMarkup(detached(parts.owner().split().foreignMarkup()));
        article.id().ifPresent(id -> bean.setUri(texts.clean(id)));
        article.id()
                .filter(id -> !id.equals(bean.getUri()))
                .ifPresent(id -> field.at("id").reduced("a normalised URI"));
        article.headline()
                .or(() -> episodeTitle(article, field))
                .ifPresent(title -> bean.setTitleEx(texts.content(title, field.at("headline"))));
        article.standfirst().ifPresent(text -> bean.setDescription(texts.content(text, field.at("standfirst"))));
        if (!article.body().isEmpty()) {
            bean.getContents().add(texts.body(article.body(), field));
        }
        bean.setAuthors(people(article.authors(), texts, field, "authors"));
        bean.setContributors(people(article.contributors(), texts, field, "contributors"));
        bean.setCategories(categories(article.categories(), texts));
        article.published().ifPresent(date -> bean.setPublishedDate(dates.date(date, field.at("published"))));
        Date updated = article.updated()
                .map(date -> dates.date(date, field.at("updated")))
                .orElse(null);
        if (updated != null) { // ROME fails on null.
            bean.setUpdatedDate(updated);
        }
        SyndLinks.write(parts.links(), bean);
        parts.enclosures().forEach(enclosure -> bean.getEnclosures().add(enclosure(enclosure)));
        parts.text("comments").ifPresent(bean::setComments);
        article.source().ifPresent(source -> {
            if (source.equals(Feed.builder().build())) {
                field.at("source").lost("nothing");
            } else {
                bean.setSource(feed(source, field.at("source")));
            }
        });
        return bean;
    }

    /** Returns the title of an episode, which is read as the headline from its module if the bean has no title. */
    private static Optional<Text> episodeTitle(Article article, Field field) {
        Optional<String> title = article.facet(Episode.class)
                .flatMap(Episode::title)
                .map(String::strip)
                .filter(words -> !words.isEmpty());
        title.ifPresent(words -> field.at("headline").derived(words, "the title of the episode"));
        return title.map(Text::plain);
    }

    static List<Element> detached(List<Element> elements) {
        List<Element> detached = new ArrayList<>();
        elements.forEach(element -> detached.add(element.clone()));
        return detached;
    }

    private static List<SyndPerson> people(List<Person> people, Texts texts, Field owner, String name) {
        List<SyndPerson> beans = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            SyndPerson bean = new SyndPersonImpl();
            bean.setName(texts.clean(person.name()));
            bean.setEmail(texts.clean(person.email()));
            bean.setUri(texts.clean(person.url().map(Url::value)));
            Field avatar = owner.at(name, i).at("avatar");
            person.avatar().ifPresent(avatar::lost);
            boolean onlyAvatar = person.avatar().isPresent()
                    && person.name().or(person::email).isEmpty()
                    && person.url().isEmpty();
            if (!onlyAvatar) {
                beans.add(bean);
            }
        }
        return beans;
    }

    private static List<SyndCategory> categories(List<Category> categories, Texts texts) {
        List<SyndCategory> beans = new ArrayList<>();
        for (Category category : categories) {
            SyndCategory bean = new SyndCategoryImpl();
            bean.setName(texts.clean(category.term()));
            bean.setTaxonomyUri(texts.clean(category.scheme().map(Url::value)));
            bean.setLabel(texts.clean(category.label()));
            beans.add(bean);
        }
        return beans;
    }

    /** Returns the image with a title and a link: without them, ROME fails to write RSS. */
    private static SyndImage logo(Image logo, Feed feed, Texts texts, Field field) {
        SyndImage bean = image(logo, texts);
        Optional<String> title =
                feed.title().map(Text::plain).filter(words -> logo.title().isEmpty());
        title.ifPresent(words -> {
            bean.setTitle(texts.clean(words));
            field.at("title").derived(words, "the title of the feed");
        });
        feed.url().filter(url -> logo.link().isEmpty()).ifPresent(url -> {
            bean.setLink(texts.clean(url.value()));
            field.at("link").derived(url.value(), "the address of the site");
        });
        return bean;
    }

    private static SyndImage image(Image image, Texts texts) {
        SyndImage bean = new SyndImageImpl();
        bean.setUrl(texts.clean(image.url().value()));
        bean.setTitle(texts.clean(image.title()));
        bean.setLink(texts.clean(image.link().map(Url::value)));
        bean.setWidth(image.width().orElse(null));
        bean.setHeight(image.height().orElse(null));
        bean.setDescription(texts.clean(image.description()));
        return bean;
    }

    private static SyndEnclosure enclosure(Element element) {
        SyndEnclosure bean = new SyndEnclosureImpl();
        bean.setUrl(element.getAttributeValue("url"));
        bean.setType(element.getAttributeValue("type"));
        bean.setLength(Long.parseLong(element.getAttributeValue("length")));
        return bean;
    }
}
