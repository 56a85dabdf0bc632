package dev.galley.format.html.declared;

import dev.galley.format.html.tree.PageTree;
import dev.galley.format.html.tree.Tag;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Makes one pass over the elements of a page and offers each to the readers of declared data. */
final class DeclaredReader {
    /** Twitter cards have pairs of a label and a text, of which one may be "Written by". */
    private static final String LABEL = "twitter:label";

    private static final String DATA = "twitter:data";
    private static final Set<String> WRITERS = Set.of(
            "written by",
            "author",
            "verfasst von",
            "geschrieben von",
            "autor",
            "écrit par",
            "auteur",
            "escrito por",
            "scritto da",
            "geschreven door",
            "auteur:",
            "skriven av",
            "skrevet av",
            "skrevet af",
            "kirjoittanut",
            "napisane przez",
            "autor:",
            "napsal(a)",
            "автор",
            "написано",
            "yazan",
            "著者",
            "執筆者",
            "作者",
            "글쓴이");

    private final PageTree tree;
    private final Declared declared = new Declared();
    private final JsonLd jsonLd = new JsonLd(declared);
    private final Microdata microdata;
    private final HEntry hEntry;

    /** The name of the element that will say who wrote the article; empty if none has been announced. */
    private String writer = "";

    private DeclaredReader(PageTree tree) {
        this.tree = tree;
        MainItem article = new MainItem(tree);
        MainItem entry = new MainItem(tree);
        for (int i = 0; i < tree.size(); i++) {
            Element element = tree.element(i);
            if (element == null || element.attributesSize() == 0) {
                continue;
            }
            if (Microdata.isArticle(element)) {
                article.add(i);
            }
            if (HEntry.isEntry(element)) {
                entry.add(i);
            }
        }
        microdata = new Microdata(tree, declared, article.choose());
        hEntry = new HEntry(tree, declared, entry.choose());
    }

    static Declared read(PageTree tree) {
        DeclaredReader reader = new DeclaredReader(tree);
        for (int i = 0; i < tree.size(); i++) {
            Element element = tree.element(i);
            if (element != null) {
                reader.element(i, element);
            }
        }
        reader.jsonLd.finish(tree);
        return reader.declared;
    }

    private void element(int i, Element element) {
        declared.at(i);
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "title" -> {
                if (declared.from(Property.HEADLINE, Origin.TITLE).isEmpty()
                        && tree.parent(i) >= 0
                        && tree.tag(tree.parent(i)) == Tag.UNSEEN
                        && element.tag().namespace().equals(Parser.NamespaceHtml)) {
                    declared.add(Property.HEADLINE, element.text(), Origin.TITLE);
                }
            }
            case "html" -> declared.add(Property.LANGUAGE, element.attr("lang"), Origin.HTML);
            case "script" -> {
                if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                    jsonLd.add(element.data(), i);
                }
            }
            default -> {
                // Other elements declare something by their attributes only.
            }
        }
        if (element.attributesSize() > 0) {
            microdata.element(i, element);
            hEntry.element(i, element);
        }
    }

    private void meta(Element meta) {
        String content = meta.attr("content");
        if (content.isBlank()) {
            return;
        }
        if (meta.attr("name").startsWith(LABEL)) {
            writer = WRITERS.contains(content.strip().toLowerCase(Locale.ROOT))
                    ? DATA + meta.attr("name").substring(LABEL.length())
                    : "";
        } else if (!writer.isEmpty() && meta.attr("name").equals(writer)) {
            declared.add(Property.AUTHOR, JsonLd.plain(content), Origin.TWITTER);
        }
        for (String key : new String[] {"property", "name", "http-equiv"}) {
            String name = meta.attr(key);
            MetaTable.Entry entry = name.isEmpty() ? null : MetaTable.of(name);
            if (entry != null) {
                add(entry, content);
                return;
            }
        }
    }

    private void add(MetaTable.Entry entry, String content) {
        if (entry.property() == Property.KEYWORD) {
            for (String word : content.split(",", -1)) {
                declared.add(Property.KEYWORD, word, entry.origin());
            }
        } else {
            declared.add(entry.property(), JsonLd.plain(content), entry.origin());
        }
    }

    private void link(Element link) {
        String href = link.attr("href");
        switch (link.attr("rel")) {
            case "canonical" -> declared.add(Property.URL, href, Origin.LINK);
            case "license" -> declared.add(Property.LICENSE, href, Origin.LINK);
            case "image_src" -> declared.add(Property.IMAGE, href, Origin.LINK);
            default -> {
                // Says nothing about the article.
            }
        }
    }
}
