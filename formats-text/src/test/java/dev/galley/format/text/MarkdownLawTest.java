package dev.galley.format.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.body.Sections;
import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Feed;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.testkit.ModelArbitraries;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Markdown is read back, by commonmark-java, as the same words. */
class MarkdownLawTest {
    @Property(tries = 1000)
    void everyWordOfABlockSurvives(@ForAll("blocks") Block block) {
        assertThat(words(Section.of(block))).isEqualTo(expected(block));
    }

    @Property(tries = 300)
    void everyWordOfAnArticleSurvives(@ForAll("articles") Article article) {
        StringBuilder expected = new StringBuilder();
        Sections.of(article.body()).forEach(section -> {
            expected.append(section.heading().map(Text::plain).orElse(""));
            section.blocks().forEach(block -> expected.append(expected(block)));
        });
        Article only = Article.builder().body(article.body()).build();
        assertThat(MarkdownWords.of(new MarkdownFormat().document(only).text()))
                .isEqualTo(squeezed(expected.toString()));
    }

    @Property(tries = 2000)
    void anyParagraphIsReadAsItself(@ForAll("hostile") String words) {
        assertThat(words(Section.of(Block.paragraph(words)))).isEqualTo(squeezed(words));
        assertThat(words(Section.of(Block.paragraph(Text.html("<p>" + escaped(words) + "<br>" + escaped(words))))))
                .isEqualTo(squeezed(words + words));
    }

    @Property(tries = 1000)
    void anyWordsAreReadAsThemselvesInEveryPlace(@ForAll("hostile") String words) {
        Text text = Text.plain(words);
        Text marked = Text.html("<b>" + escaped(words) + "</b><i>" + escaped(words) + "</i>" + "<a href='/x'>"
                + escaped(words) + "</a><code>" + escaped(words) + "</code>");
        String all = squeezed(words.repeat(4));
        assertThat(words(new Section(Optional.of(text), 2, List.of()))).isEqualTo(squeezed(words));
        assertThat(words(new Section(Optional.of(marked), 2, List.of()))).isEqualTo(all);
        assertThat(words(Section.of(Block.paragraph(marked)))).isEqualTo(all);
        assertThat(words(Section.of(Block.listing(List.of(text, marked))))).isEqualTo(squeezed(words) + all);
        assertThat(words(Section.of(Block.orderedListing(List.of(text, text))))).isEqualTo(squeezed(words + words));
        assertThat(words(Section.of(Block.quote(marked)))).isEqualTo(all);
        assertThat(words(Section.of(Block.table(List.of(List.of(text, marked), List.of(marked))))))
                .isEqualTo(squeezed(words) + all + all);
        assertThat(words(Section.of(Block.code(words)))).isEqualTo(squeezed(words));
        assertThat(words(Section.of(Block.relatedLink(words, "https://harbour.example/1"))))
                .isEqualTo(squeezed(words));
    }

    @Property(tries = 300)
    void spansCoverTheirPartsInOrder(@ForAll("feeds") Feed feed) {
        for (TextDocument document :
                List.of(new MarkdownFormat().withAnchors().document(feed), new PlainTextFormat().document(feed))) {
            int start = 0;
            for (TextSpan span : document.spans()) {
                assertThat(span.start()).isGreaterThanOrEqualTo(start);
                assertThat(document.text(span))
                        .isNotEmpty()
                        .doesNotStartWith("\n")
                        .doesNotEndWith("\n");
                start = span.start();
            }
            assertThat(document.spans()).extracting(TextSpan::path).doesNotHaveDuplicates();
        }
    }

    private static String words(Section section) {
        Article article = Article.builder().section(section).build();
        return MarkdownWords.of(new MarkdownFormat().document(article).text());
    }

    /** Returns the words that a reader of a block sees, without white space. */
    private static String expected(Block block) {
        StringBuilder words = new StringBuilder();
        if (block instanceof Block.Paragraph paragraph) {
            words.append(paragraph.text().plain());
        } else if (block instanceof Block.Listing listing) {
            listing.items().forEach(item -> words.append(item.plain()));
        } else if (block instanceof Block.Quote quote) {
            words.append(quote.text().plain());
            String source = quote.attribution().filter(name -> !name.isBlank()).orElse("");
            words.append(source.isEmpty() ? quote.cite().map(Object::toString).orElse("") : "—" + source);
        } else if (block instanceof Block.Table table) {
            table.caption().ifPresent(caption -> words.append(caption.plain()));
            table.header().forEach(cell -> words.append(cell.plain()));
            table.rows().forEach(row -> row.forEach(cell -> words.append(cell.plain())));
        } else if (block instanceof Block.Code code) {
            words.append(code.code());
        } else if (block instanceof Block.Embed embed) {
            words.append(embed.title().orElse(embed.url().value()));
        } else if (block instanceof Block.RelatedLink related) {
            related.category()
                    .filter(name -> !name.isBlank())
                    .ifPresent(name -> words.append(name).append("–"));
            words.append(related.headline());
        } else if (block instanceof Block.Markup markup) {
            words.append(markup.content().plain());
        } else if (block instanceof Block.Data data) {
            words.append(data.value());
        } else if (block instanceof Block.Figure figure) {
            boolean image = figure.media().type().orElse("image/").startsWith("image/");
            words.append(
                    image
                            ? figure.media().alt().orElse("")
                            : figure.media().title().orElse(figure.media().url().value()));
            figure.media().caption().ifPresent(caption -> words.append(caption.plain()));
            figure.media().credit().ifPresent(words::append);
        }
        return squeezed(words.toString());
    }

    private static String squeezed(String words) {
        return MarkdownWords.squeezed(words);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    @Provide
    Arbitrary<Block> blocks() {
        return ModelArbitraries.bodies()
                .filter(body ->
                        body.stream().anyMatch(section -> !section.blocks().isEmpty()))
                .map(body -> Sections.of(body).stream()
                        .flatMap(section -> section.blocks().stream())
                        .findFirst()
                        .orElse(Block.paragraph("")));
    }

    @Provide
    Arbitrary<Article> articles() {
        return ModelArbitraries.articles();
    }

    @Provide
    Arbitrary<Feed> feeds() {
        return ModelArbitraries.wildFeeds();
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "*",
                        "_",
                        "`",
                        "[",
                        "]",
                        "(",
                        ")",
                        "<",
                        ">",
                        "#",
                        "+",
                        "-",
                        ".",
                        "!",
                        "|",
                        "\\",
                        "&",
                        "~",
                        "=",
                        ":",
                        "1",
                        "a",
                        "b",
                        " ",
                        "\n",
                        "\t",
                        "\"",
                        "'",
                        "amp;",
                        "http://a.example",
                        "é",
                        "\u00A0",
                        "\uD83D\uDE00",
                        "---",
                        "```",
                        "    ",
                        "<b>",
                        "</script>",
                        "1. ",
                        "- ",
                        "# ",
                        "> ",
                        "\u2028")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }
}
