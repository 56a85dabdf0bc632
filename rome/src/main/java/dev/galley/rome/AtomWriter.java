package dev.galley.rome;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import dev.galley.format.FeedFormat;
import dev.galley.format.spi.Field;
import dev.galley.model.Article;
import dev.galley.model.BodyHtml;
import dev.galley.model.Discussion;
import dev.galley.model.Feed;
import dev.galley.model.Link;
import dev.galley.model.Text;
import dev.galley.report.Finding;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/**
 * Creates the beans of Atom: Galley writes the feed as Atom 1.0, and ROME parses that. What ROME's parser drops is set
 * afterwards, or reported.
 */
final class AtomWriter {
    private static final ModulePlugins.Pair PLUGINS = ModulePlugins.of("atom_1.0");

    private final FeedFormat atom;
    private final Instants dates = new Instants();
    private final Map<Set<String>, Set<String>> memory = new HashMap<>();

    AtomWriter(FeedFormat atom) {
        this.atom = atom;
    }

    com.rometools.rome.feed.atom.Feed feed(Feed feed, Field field) {
        MappedExtensions extensions = new MappedExtensions(feed, field);
        Xml.Written written = Xml.write(UnknownSizes.without(extensions.rest(), field), atom);
        Element root = written.document().getRootElement();
        Owner owner = owner(root, PLUGINS.feed());
        List<Owner> entries = new ArrayList<>();
        for (Element entry : root.getChildren("entry", Xml.ATOM)) {
            entries.add(owner(entry, PLUGINS.entry()));
            Element source = entry.getChild("source", Xml.ATOM);
            if (source != null && !pagesComeFirst(source.getChildren("link", Xml.ATOM))) {
                field.at("articles", entries.size() - 1)
                        .at("source")
                        .at("links")
                        .reduced(Owner.ANOTHER_ORDER);
            }
        }
        List<Finding> findings = extensions.restored(written.findings()).stream()
                .filter(finding -> !changesExtensionsOfSource(finding))
                .toList();
        Owner.report(owner, entries, findings, field);
        var bean = (com.rometools.rome.feed.atom.Feed) ChannelWriter.parse(written.document());
        bean.setModules(new ArrayList<>(owner.split().modules()));
        bean.setForeignMarkup(SyndWriter.detached(owner.split().foreignMarkup()));
        feed.language().ifPresent(bean::setLanguage);
        metadata(feed, bean, field);
        for (int i = 0; i < entries.size(); i++) {
            ModuleSplit split = entries.get(i).split();
            Entry entry = BeanLists.nonNull(bean.getEntries()).get(i);
            entry.setModules(new ArrayList<>(split.modules()));
            entry.setForeignMarkup(SyndWriter.detached(split.foreignMarkup()));
            entry(feed.articles().get(i), entry, field.at("articles", i));
        }
        return bean;
    }

    /** Checks for a finding about the order or place of the extensions of a source, each of which is reported as lost. */
    private static boolean changesExtensionsOfSource(Finding finding) {
        return finding.code().startsWith("reduced.") && finding.path().contains("/source/extensions");
    }

    private void metadata(Feed feed, com.rometools.rome.feed.atom.Feed bean, Field field) {
        Texts texts = new Texts(field);
        feed.title().ifPresent(text -> verbatim(text, bean.getTitleEx(), texts, field.at("title")));
        feed.subtitle().ifPresent(text -> verbatim(text, bean.getSubtitle(), texts, field.at("subtitle")));
        if (feed.rights().isPresent() && bean.getRights() != null) {
            bean.setRights(texts.plain(feed.rights().get(), field.at("rights")).strip());
        }
        date(feed.updated(), bean.getUpdated(), bean::setUpdated, field.at("updated"));
    }

    private void entry(Article article, Entry bean, Field field) {
        Texts texts = new Texts(field);
        article.headline().ifPresent(text -> verbatim(text, bean.getTitleEx(), texts, field.at("headline")));
        article.standfirst().ifPresent(text -> verbatim(text, bean.getSummary(), texts, field.at("standfirst")));
        List<Content> contents = BeanLists.nonNull(bean.getContents());
        Texts.reportBodyContext(article, field);
        BodyHtml.verbatim(article.body())
                .filter(text -> !contents.isEmpty())
                .ifPresent(text -> verbatim(text, contents.get(0), texts));
        article.language().ifPresent(field.at("language")::lost);
        if (article.rights().isPresent() && bean.getRights() != null) {
            bean.setRights(
                    texts.plain(article.rights().get(), field.at("rights")).strip());
        }
        date(article.published(), bean.getPublished(), bean::setPublished, field.at("published"));
        date(article.updated(), bean.getUpdated(), bean::setUpdated, field.at("updated"));
        article.discussion()
                .flatMap(Discussion::updated)
                .ifPresent(updated -> field.at("discussion").at("updated").lost(updated));
        if (article.source().isPresent() && bean.getSource() != null) {
            source(article.source().get(), bean.getSource(), field.at("source"));
        }
    }

    /** Sets what ROME's parser reads of a source, and reports what it does not read. */
    private void source(Feed source, com.rometools.rome.feed.atom.Feed bean, Field field) {
        metadata(source, bean, field);
        source.language().ifPresent(field.at("language")::lost);
        source.facets().forEach(facet -> field.at(facet, source.facets()).lost(facet));
        for (int i = 0; i < source.extensions().size(); i++) {
            field.at("extensions", i).lost(source.extensions().get(i).parent());
        }
    }

    private static void verbatim(Text text, @Nullable Content bean, Texts texts, Field field) {
        Texts.reportContext(text, field);
        if (bean != null) {
            verbatim(text, bean, texts);
        }
    }

    /** Sets XHTML as it was given: ROME's parser writes it anew, with other references to characters. */
    private static void verbatim(Text text, Content bean, Texts texts) {
        if (Content.XHTML.equals(bean.getType()) && text.kind() == Text.Kind.XHTML) {
            bean.setValue(texts.inNewDiv(text.value()));
        }
    }

    /** Sets the date, since ROME's parser takes fractions of a second for thousands of seconds. */
    private void date(
            Optional<OffsetDateTime> given, @Nullable Date parsed, Consumer<@Nullable Date> setter, Field field) {
        if (parsed != null && given.isPresent()) {
            setter.accept(dates.date(given.get(), field));
        }
    }

    private static boolean pagesComeFirst(List<Element> links) {
        List<Element> sorted = new ArrayList<>(links);
        sorted.sort(Comparator.comparing(link -> !isPage(link)));
        return sorted.equals(links);
    }

    private static boolean isPage(Element link) {
        return link.getAttributeValue("rel", Link.ALTERNATE).equals(Link.ALTERNATE);
    }

    private Owner owner(Element element, ModulePlugins plugins) {
        List<Element> all = new ArrayList<>();
        List<Element> pages = new ArrayList<>();
        List<Element> own = new ArrayList<>();
        List<Element> others = new ArrayList<>();
        for (Element child : element.getChildren()) {
            boolean ofAtom = child.getNamespaceURI().equals(Xml.ATOM.getURI());
            if (ofAtom && child.getName().equals("entry")) {
                continue;
            }
            all.add(child);
            boolean page = ofAtom && child.getName().equals("link") && isPage(child);
            (page ? pages : ofAtom ? own : others).add(child);
        }
        own.addAll(0, pages); // ROME has a list of these, and one of all other links.
        return new Owner(all, own, others, List.of(), plugins, some -> ReadParts.atom(plugins, some, atom), memory);
    }
}
