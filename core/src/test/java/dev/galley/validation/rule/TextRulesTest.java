package dev.galley.validation.rule;

import static dev.galley.validation.rule.Rules.breaks;
import static dev.galley.validation.rule.Rules.headline;
import static dev.galley.validation.rule.Rules.html;
import static dev.galley.validation.rule.Rules.keeps;
import static dev.galley.validation.rule.Rules.paragraphs;

import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Text;
import org.junit.jupiter.api.Test;

class TextRulesTest {
    @Test
    void reportsTagsInPlainText() {
        breaks("text.markup", "/headline", headline("The <b>bridge</b> opens"));
        breaks("text.markup", "/body/0/blocks/0", paragraphs("First line<br>second line"));
        keeps("text.markup", headline("Why i < 3 and <b> is a tag"));
        keeps("text.markup", Article.builder().headline(Text.html("The <b>bridge</b> opens")));
    }

    @Test
    void reportsTextThatWasEscapedTwice() {
        breaks("text.escaped-entity", "/headline", headline("Tom &amp; Anna"));
        breaks("text.escaped-entity", "/body/0/blocks/0", html("<p>The mayor&amp;#8217;s speech</p>"));
        keeps("text.escaped-entity", html("<p>The mayor&#8217;s speech &amp; more</p>"));
        keeps("text.escaped-entity", headline("R&D; AT&T &c."));
    }

    @Test
    void reportsSuperfluousWhiteSpace() {
        breaks("text.whitespace", "/headline", headline("Bridge  opens"));
        breaks("text.whitespace", "/headline", headline("Bridge\nopens"));
        breaks("text.whitespace", "/categories/0/term", Article.builder().category(Category.of("harbour ")));
        keeps("text.whitespace", headline("Bridge opens").category(Category.of("old harbour")));
    }

    @Test
    void reportsCharactersThatXmlForbids() {
        breaks("text.control-char", "/headline", headline("Bridge\f opens"));
        breaks("text.control-char", "/headline", headline("Bridge \uD83D opens"));
        keeps("text.control-char", paragraphs("Bridge\topens 😀"));
    }

    @Test
    void reportsInvisibleCharacters() {
        breaks("text.invisible-char", "/headline", headline("Harbour\u200Bbridge"));
        keeps("text.invisible-char", headline("Harbour\u00A0bridge, 👩‍🚀"));
    }

    @Test
    void reportsReplacementCharacters() {
        breaks("text.replacement-char", "/body/0/blocks/1", paragraphs("Fine.", "Caf\uFFFD am Hafen"));
        keeps("text.replacement-char", paragraphs("Café am Hafen?"));
    }

    @Test
    void reportsUtf8DecodedAsLatin1() {
        breaks("text.mojibake", "/headline", headline("CafÃ© am Hafen"));
        breaks("text.mojibake", "/headline", headline("The mayorâ€™s bridge"));
        breaks("text.mojibake", "/headline", headline("12 Â° at noon"));
        keeps("text.mojibake", headline("Café, SÃO PAULO, CHÂTEAU, âge, 12 °"));
    }
}
