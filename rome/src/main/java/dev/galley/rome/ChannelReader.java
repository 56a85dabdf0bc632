package dev.galley.rome;

import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Cloud;
import com.rometools.rome.feed.rss.Enclosure;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Image;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.rss.TextInput;
import dev.galley.format.FeedFormat;
import dev.galley.format.ReadResult;
import dev.galley.format.spi.Field;
import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Feed;
import dev.galley.model.FeedBuilder;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** Reads the beans of RSS as the document that they describe; dates, which have milliseconds, are taken as they are. */
final class ChannelReader {
    private static final Set<String> CHANNEL = Set.of(
            "title",
            "link",
            "description",
            "language",
            "copyright",
            "managingEditor",
            "webMaster",
            "pubDate",
            "lastBuildDate",
            "category",
            "generator",
            "docs",
            "cloud",
            "ttl",
            "image",
            "rating",
            "textInput",
            "skipHours",
            "skipDays");
    private static final Set<String> ITEM = Set.of(
            "title",
            "link",
            "description",
            "author",
            "category",
            "comments",
            "enclosure",
            "guid",
            "pubDate",
            "expirationDate",
            "source");

    private final FeedFormat rss;

    ChannelReader(FeedFormat rss) {
        this.rss = rss;
    }

    /** Checks whether the beans of RSS have a property for an element. */
    static boolean reads(Element element, ModulePlugins plugins) {
        return element.getNamespace().equals(Namespace.NO_NAMESPACE)
                && (plugins.areForEntries() ? ITEM : CHANNEL).contains(element.getName());
    }

    Feed feed(Channel bean, Field field) {
        List<Item> items = BeanLists.nonNull(bean.getItems());
        Element channel = channel(bean);
        ReadModules.add(bean, bean.getForeignMarkup(), ModulePlugins.ALL.feed(), Set.of(), channel, field);
        for (int i = 0; i < items.size(); i++) {
            channel.addContent(item(items.get(i), field.at("articles", i)));
        }
        ReadResult read = Xml.read(Xml.rss(channel), rss);
        read.findings().forEach(finding -> Reports.passOn(finding, field));
        FeedBuilder feed = read.feed().toBuilder();
        set(bean.getPubDate(), feed::published);
        set(bean.getLastBuildDate(), feed::updated);
        if (bean.getUri() != null) {
            feed.id(bean.getUri());
        }
        if (bean.getStyleSheet() != null) {
            field.at("styleSheet").lost(bean.getStyleSheet());
        }
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            articles.add(article(items.get(i), read.feed().articles().get(i)));
        }
        return feed.articles(articles).build();
    }

    private static Element channel(Channel bean) {
        Element channel = new Element("channel");
        Xml.add(channel, "title", bean.getTitle());
        Xml.add(channel, "link", bean.getLink());
        Xml.add(channel, "description", bean.getDescription());
        Xml.add(channel, "language", bean.getLanguage());
        Xml.add(channel, "copyright", bean.getCopyright());
        Xml.add(channel, "managingEditor", bean.getManagingEditor());
        Xml.add(channel, "webMaster", bean.getWebMaster());
        categories(bean.getCategories(), channel);
        Xml.add(channel, "generator", bean.getGenerator());
        Xml.add(channel, "docs", bean.getDocs());
        cloud(bean.getCloud(), channel);
        if (bean.getTtl() >= 0) { // -1 is ROME's value for none.
            Xml.add(channel, "ttl", String.valueOf(bean.getTtl()));
        }
        image(bean.getImage(), channel);
        Xml.add(channel, "rating", bean.getRating());
        textInput(bean.getTextInput(), channel);
        list("skipHours", "hour", bean.getSkipHours(), channel);
        list("skipDays", "day", bean.getSkipDays(), channel);
        return channel;
    }

    private static void categories(@Nullable List<Category> categories, Element owner) {
        for (Category category : BeanLists.nonNull(categories)) {
            if (category.getValue() != null) {
                Element element = new Element("category").setText(Xml.clean(category.getValue()));
                Xml.set(element, "domain", category.getDomain());
                owner.addContent(element);
            }
        }
    }

    private static void cloud(@Nullable Cloud bean, Element channel) {
        if (bean == null) {
            return;
        }
        Element cloud = new Element("cloud");
        Xml.set(cloud, "domain", bean.getDomain());
        if (bean.getPort() != 0) { // ROME has no other value for an unknown port.
            Xml.set(cloud, "port", String.valueOf(bean.getPort()));
        }
        Xml.set(cloud, "path", bean.getPath());
        Xml.set(cloud, "registerProcedure", bean.getRegisterProcedure());
        Xml.set(cloud, "protocol", bean.getProtocol());
        channel.addContent(cloud);
    }

    private static void image(@Nullable Image bean, Element channel) {
        if (bean == null) {
            return;
        }
        Element image = new Element("image");
        Xml.add(image, "url", bean.getUrl());
        Xml.add(image, "title", bean.getTitle());
        Xml.add(image, "link", bean.getLink());
        Xml.add(image, "width", text(bean.getWidth()));
        Xml.add(image, "height", text(bean.getHeight()));
        Xml.add(image, "description", bean.getDescription());
        channel.addContent(image);
    }

    /** Returns the number; null also for -1, which ROME's parser sets for none. */
    private static @Nullable String text(@Nullable Integer value) {
        return value == null || value < 0 ? null : String.valueOf(value);
    }

    private static void textInput(@Nullable TextInput bean, Element channel) {
        if (bean == null) {
            return;
        }
        Element input = new Element("textInput");
        Xml.add(input, "title", bean.getTitle());
        Xml.add(input, "description", bean.getDescription());
        Xml.add(input, "name", bean.getName());
        Xml.add(input, "link", bean.getLink());
        channel.addContent(input);
    }

    private static void list(String name, String element, @Nullable List<?> values, Element channel) {
        Element list = new Element(name);
        BeanLists.nonNull(values).forEach(value -> Xml.add(list, element, String.valueOf(value)));
        if (!list.getChildren().isEmpty()) {
            channel.addContent(list);
        }
    }

    private static Element item(Item bean, Field field) {
        Element item = new Element("item");
        Xml.add(item, "title", bean.getTitle());
        Xml.add(item, "comments", bean.getComments());
        Xml.add(item, "link", bean.getLink());
        Guid guid = bean.getGuid();
        if (guid != null && guid.getValue() != null) {
            Element element = new Element("guid").setText(Xml.clean(guid.getValue()));
            item.addContent(element.setAttribute("isPermaLink", String.valueOf(guid.isPermaLink())));
        }
        Xml.add(item, "author", bean.getAuthor());
        categories(bean.getCategories(), item);
        for (Enclosure enclosure : BeanLists.nonNull(bean.getEnclosures())) {
            Element element = new Element("enclosure");
            Xml.set(element, "url", enclosure.getUrl());
            element.setAttribute("length", String.valueOf(enclosure.getLength()));
            Xml.set(element, "type", enclosure.getType());
            item.addContent(element);
        }
        if (bean.getSource() != null) {
            Element source = new Element("source")
                    .setText(Xml.clean(
                            Optional.ofNullable(bean.getSource().getValue()).orElse("")));
            Xml.set(source, "url", bean.getSource().getUrl());
            item.addContent(source);
        }
        if (bean.getDescription() != null) {
            Xml.add(item, "description", bean.getDescription().getValue());
        }
        boolean content = bean.getContent() != null && bean.getContent().getValue() != null;
        if (content) {
            Xml.add(item, "encoded", Xml.CONTENT, bean.getContent().getValue());
        }
        Set<String> known = content ? Set.of("encoded") : Set.of();
        ReadModules.add(bean, bean.getForeignMarkup(), ModulePlugins.ALL.entry(), known, item, field);
        return item;
    }

    private static Article article(Item bean, Article read) {
        ArticleBuilder article = read.toBuilder();
        set(bean.getPubDate(), article::published);
        set(bean.getExpirationDate(), article::expires);
        // ROME's parser of RSS 2.0 sets the address of the page, if there is no guid.
        if (read.id().isEmpty() && bean.getUri() != null && !bean.getUri().equals(bean.getLink())) {
            article.id(bean.getUri());
        }
        return article.build();
    }

    private static void set(@Nullable Date date, Consumer<OffsetDateTime> setter) {
        if (date != null) {
            setter.accept(Instants.of(date));
        }
    }
}
