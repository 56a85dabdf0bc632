package dev.galley.rome;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import dev.galley.format.FeedFormat;
import dev.galley.format.spi.Field;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * Creates the beans of RSS: Galley writes the feed as RSS 2.0, and ROME parses that. Modules are divided from foreign markup
 * as everywhere, since ROME's parser drops what its modules do not know.
 */
final class ChannelWriter {
    private static final ModulePlugins.Pair PLUGINS = ModulePlugins.of("rss_2.0");

    private final FeedFormat rss;
    private final Instants dates = new Instants();
    private final Map<Set<String>, Set<String>> memory = new HashMap<>();

    ChannelWriter(FeedFormat rss) {
        this.rss = rss;
    }

    Channel channel(Feed feed, Field field) {
        MappedExtensions extensions = new MappedExtensions(feed, field);
        Xml.Written written = Xml.write(extensions.rest(), rss);
        Element channel = written.document().getRootElement().getChild("channel");
        Owner owner = owner(channel, PLUGINS.feed());
        List<Owner> items = new ArrayList<>();
        for (Element item : channel.getChildren("item")) {
            items.add(owner(item, PLUGINS.entry()));
        }
        Owner.report(owner, items, extensions.restored(written.findings()), field);
        Channel bean = (Channel) parse(written.document());
        feed.title().ifPresent(text -> Texts.reportContext(text, field.at("title")));
        feed.subtitle().ifPresent(text -> Texts.reportContext(text, field.at("subtitle")));
        feed.rights().ifPresent(text -> Texts.reportContext(text, field.at("rights")));
        bean.setModules(new ArrayList<>(owner.split().modules()));
        bean.setForeignMarkup(SyndWriter.detached(owner.split().foreignMarkup()));
        dates(feed.published().filter(date -> bean.getPubDate() != null), field.at("published"));
        dates(feed.updated().filter(date -> bean.getLastBuildDate() != null), field.at("updated"));
        for (int i = 0; i < items.size(); i++) {
            Article article = feed.articles().get(i);
            Item item = bean.getItems().get(i);
            Field entry = field.at("articles", i);
            article.headline().ifPresent(text -> Texts.reportContext(text, entry.at("headline")));
            article.standfirst().ifPresent(text -> Texts.reportContext(text, entry.at("standfirst")));
            Texts.reportBodyContext(article, entry);
            item.setModules(new ArrayList<>(items.get(i).split().modules()));
            item.setForeignMarkup(SyndWriter.detached(items.get(i).split().foreignMarkup()));
            dates(article.published().filter(date -> item.getPubDate() != null), entry.at("published"));
        }
        return bean;
    }

    /** Reports once that dates have no offset. */
    private void dates(Optional<OffsetDateTime> date, Field field) {
        date.ifPresent(given -> dates.date(given, field));
    }

    static WireFeed parse(Document document) {
        try {
            return new WireFeedInput(false, Locale.ROOT).build(document);
        } catch (FeedException e) {
            throw new IllegalStateException("ROME cannot read what Galley wrote: " + e.getMessage(), e);
        }
    }

    private Owner owner(Element element, ModulePlugins plugins) {
        List<Element> own = new ArrayList<>();
        List<Element> others = new ArrayList<>();
        for (Element child : element.getChildren()) {
            if (child.getName().equals("item") && child.getNamespace().equals(Namespace.NO_NAMESPACE)) {
                continue;
            }
            boolean content =
                    child.getName().equals("encoded") && child.getNamespace().equals(Xml.CONTENT);
            boolean ofItem = content && plugins.areForEntries();
            (ofItem || ChannelReader.reads(child, plugins) ? own : others).add(child);
        }
        List<Element> all = new ArrayList<>(element.getChildren());
        all.removeIf(child -> child.getName().equals("item"));
        return new Owner(all, own, others, List.of(), plugins, some -> ReadParts.rss(plugins, some, rss), memory);
    }
}
