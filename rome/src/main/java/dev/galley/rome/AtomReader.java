package dev.galley.rome;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import dev.galley.format.FeedFormat;
import dev.galley.format.ReadResult;
import dev.galley.format.spi.Field;
import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Block;
import dev.galley.model.Feed;
import dev.galley.model.FeedBuilder;
import dev.galley.model.Image;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** Reads the beans of Atom: people, links, modules and foreign markup as the document that they describe, all else as it is. */
final class AtomReader {
    private final FeedFormat atom;

    AtomReader(FeedFormat atom) {
        this.atom = atom;
    }

    Feed feed(com.rometools.rome.feed.atom.Feed bean, Field field) {
        List<Entry> entries = BeanLists.nonNull(bean.getEntries());
        Element root = new Element("feed", Xml.ATOM);
        people("author", bean.getAuthors(), root);
        people("contributor", bean.getContributors(), root);
        links(bean.getAlternateLinks(), bean.getOtherLinks(), root);
        ReadModules.add(bean, bean.getForeignMarkup(), ModulePlugins.ALL.feed(), Set.of(), root, field);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Element element = new Element("entry", Xml.ATOM);
            people("author", entry.getAuthors(), element);
            people("contributor", entry.getContributors(), element);
            links(entry.getAlternateLinks(), entry.getOtherLinks(), element);
            ReadModules.add(
                    entry,
                    entry.getForeignMarkup(),
                    ModulePlugins.ALL.entry(),
                    Set.of(),
                    element,
                    field.at("articles", i));
            root.addContent(element);
        }
        ReadResult read = Xml.read(Xml.document(root), atom);
        read.findings().forEach(finding -> Reports.passOn(finding, field));
        FeedBuilder feed = read.feed().toBuilder();
        metadata(bean, read.feed(), feed, field);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            articles.add(article(entries.get(i), read.feed().articles().get(i), field.at("articles", i)));
        }
        if (bean.getStyleSheet() != null) {
            field.at("styleSheet").lost(bean.getStyleSheet());
        }
        return feed.articles(articles).build();
    }

    /** Alternate links are read first, so that a feed has them in the same order after every further conversion. */
    private static void links(@Nullable List<Link> alternate, @Nullable List<Link> others, Element owner) {
        List<Link> all = new ArrayList<>(BeanLists.nonNull(alternate));
        all.addAll(BeanLists.nonNull(others));
        for (Link bean : all) {
            if (bean.getHref() != null) {
                Element link = new Element("link", Xml.ATOM);
                Xml.set(link, "href", bean.getHref());
                Xml.set(link, "rel", bean.getRel());
                Xml.set(link, "type", bean.getType());
                Xml.set(link, "hreflang", bean.getHreflang());
                Xml.set(link, "title", bean.getTitle());
                if (bean.getLength() != 0) { // ROME has no other value for an unknown length.
                    Xml.set(link, "length", String.valueOf(bean.getLength()));
                }
                owner.addContent(link);
            }
        }
    }

    private static void metadata(com.rometools.rome.feed.atom.Feed bean, Feed read, FeedBuilder feed, Field field) {
        Optional<Url> base = Optional.ofNullable(bean.getXmlBase()).map(Url::of);
        feed.id(bean.getId());
        feed.title(or(text(bean.getTitleEx(), base), read.title()));
        feed.subtitle(or(text(bean.getSubtitle(), base), read.subtitle()));
        feed.language(bean.getLanguage() == null ? read.language().orElse(null) : bean.getLanguage());
        feed.rights(bean.getRights() == null ? read.rights().orElse(null) : Text.plain(bean.getRights()));
        feed.categories(SyndReader.or(categories(bean.getCategories()), read.categories()));
        feed.updated(bean.getUpdated() == null ? read.updated().orElse(null) : Instants.of(bean.getUpdated()));
        Generator generator = bean.getGenerator();
        if (generator != null) {
            feed.generator(new dev.galley.model.Generator(
                    Optional.ofNullable(generator.getValue()).orElse(""),
                    Optional.ofNullable(generator.getUrl()).map(Url::of),
                    Optional.ofNullable(generator.getVersion())));
        }
        if (bean.getIcon() != null) {
            feed.icon(Url.of(bean.getIcon()));
        }
        if (bean.getLogo() != null) {
            feed.logo(Image.of(Url.of(bean.getLogo())));
        }
        if (bean.getInfo() != null && bean.getInfo().getValue() != null) {
            field.at("info").lost(bean.getInfo().getValue());
        }
    }

    private Article article(Entry bean, Article read, Field field) {
        Optional<Url> base = Optional.ofNullable(bean.getXmlBase()).map(Url::of);
        ArticleBuilder article = read.toBuilder();
        article.id(bean.getId());
        article.headline(or(text(bean.getTitleEx(), base), read.headline()));
        article.standfirst(or(text(bean.getSummary(), base), read.standfirst()));
        contents(BeanLists.nonNull(bean.getContents()), base, article, field);
        article.rights(bean.getRights() == null ? read.rights().orElse(null) : Text.plain(bean.getRights()));
        article.categories(SyndReader.or(categories(bean.getCategories()), read.categories()));
        article.published(
                bean.getPublished() == null ? read.published().orElse(null) : Instants.of(bean.getPublished()));
        article.updated(bean.getUpdated() == null ? read.updated().orElse(null) : Instants.of(bean.getUpdated()));
        OffsetDateTime created = Instants.ofNullable(bean.getCreated());
        if (created != null && !created.equals(Instants.ofNullable(bean.getPublished()))) {
            field.at("created").lost(created);
        }
        if (bean.getSource() != null) {
            article.source(SyndReader.nullIfEmpty(feed(bean.getSource(), field.at("source"))));
        }
        return article.build();
    }

    private static void contents(List<Content> contents, Optional<Url> base, ArticleBuilder article, Field field) {
        for (int i = 0; i < contents.size(); i++) {
            Content content = contents.get(i);
            Block block = block(content, base);
            if (i > 0) {
                field.at("contents", i).lost(String.valueOf(content.getValue()));
            } else if (block != null) {
                article.body(List.of(Section.of(block)));
            }
        }
    }

    private static @Nullable Block block(Content content, Optional<Url> base) {
        if (content.getSrc() != null) {
            return new Block.Embed(Url.of(content.getSrc()), Optional.ofNullable(content.getType()), Optional.empty());
        }
        if ("".equals(content.getValue())) {
            return null;
        }
        Text text = content.getType() == null ? text(content, base) : null;
        Block block = text == null ? Texts.block(synd(content)) : Block.markup(text);
        return block instanceof Block.Markup markup
                ? Block.markup(base.map(markup.content()::withBase).orElse(markup.content()))
                : block;
    }

    private static @Nullable Text text(@Nullable Content content, Optional<Url> base) {
        // Atom requires a title and a name, which are empty if there is none.
        Text text = content == null || "".equals(content.getValue()) ? null : Texts.text(synd(content));
        return text == null
                ? null
                : base.filter(address -> text.isMarkup()).map(text::withBase).orElse(text);
    }

    private static SyndContent synd(Content content) {
        SyndContent bean = new SyndContentImpl();
        bean.setType(content.getType());
        bean.setValue(content.getValue());
        return bean;
    }

    private static void people(String name, @Nullable List<SyndPerson> beans, Element owner) {
        for (SyndPerson bean : BeanLists.nonNull(beans)) {
            Element person = new Element(name, Xml.ATOM);
            Xml.add(person, "name", Xml.ATOM, bean.getName());
            Xml.add(person, "uri", Xml.ATOM, bean.getUri());
            Xml.add(person, "email", Xml.ATOM, bean.getEmail());
            owner.addContent(person);
        }
    }

    private static List<dev.galley.model.Category> categories(@Nullable List<Category> beans) {
        return BeanLists.nonNull(beans).stream()
                .filter(bean -> bean.getTerm() != null)
                .map(bean -> new dev.galley.model.Category(
                        bean.getTerm(),
                        Optional.ofNullable(bean.getScheme()).map(Url::of),
                        Optional.ofNullable(bean.getLabel())))
                .toList();
    }

    private static @Nullable Text or(@Nullable Text text, Optional<Text> other) {
        return text == null ? other.orElse(null) : text;
    }
}
