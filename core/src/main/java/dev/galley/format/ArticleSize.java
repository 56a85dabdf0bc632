package dev.galley.format;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Extension;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlNode;

/** Estimates how much memory an article takes. */
final class ArticleSize {
    /** The size of an article without its text. */
    private static final long FIXED = 1_000;

    private ArticleSize() {}

    /** Returns the approximate number of characters in the article: those of its text, body and extensions. */
    static long of(Article article) {
        long size = FIXED;
        size += article.headline().map(Text::value).orElse("").length();
        size += article.standfirst().map(Text::value).orElse("").length();
        for (Section section : article.body()) {
            for (Block block : section.blocks()) {
                size += of(block);
            }
        }
        for (Extension extension : article.extensions()) {
            size += extension instanceof Extension.Element element
                    ? of(element.element())
                    : extension instanceof Extension.Member member
                            ? member.json().length()
                            : 0;
        }
        return size;
    }

    private static long of(Block block) {
        return block instanceof Block.Markup markup
                ? markup.content().value().length()
                : block instanceof Block.Data data
                        ? data.value().length()
                        : block.toString().length();
    }

    private static long of(XmlElement element) {
        long size = element.name().local().length();
        for (XmlAttribute attribute : element.attributes()) {
            size += attribute.value().length();
        }
        for (XmlNode child : element.children()) {
            size += child instanceof XmlElement inside
                    ? of(inside)
                    : ((XmlNode.Chars) child).value().length();
        }
        return size;
    }
}
