package dev.galley.format.html;

import dev.galley.body.Sections;
import dev.galley.format.html.declared.Declared;
import dev.galley.format.html.declared.DeclaredValue;
import dev.galley.format.html.declared.Property;
import dev.galley.format.html.part.Boilerplate;
import dev.galley.format.html.text.CleanHtml;
import dev.galley.format.html.text.MainText;
import dev.galley.format.html.text.Runs;
import dev.galley.format.html.tree.PageTree;
import dev.galley.internal.date.FeedDate;
import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Block;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.time.OffsetDateTime;
import java.util.List;
import org.jsoup.Jsoup;

/** Reads pages. */
public final class PageReader {
    private PageReader() {}

    static Page read(String html, Url url) {
        PageTree tree = PageTree.of(Jsoup.parse(html));
        Declared declared = Declared.of(tree);
        ArticleBuilder article = Article.builder().url(url);
        declared.first(Property.HEADLINE).ifPresent(value -> article.headline(value.text()));
        for (DeclaredValue author : declared.best(Property.AUTHOR)) {
            article.author(Person.named(author.text()));
        }
        for (DeclaredValue date : declared.best(Property.PUBLISHED)) {
            OffsetDateTime parsed = FeedDate.parse(date.text());
            if (parsed != null) {
                article.published(parsed);
                break;
            }
        }
        Runs before = Runs.of(tree);
        Boilerplate.drop(tree, before);
        Runs runs = Runs.of(tree);
        int main = new MainText(tree, runs).choose();
        if (main >= 0) {
            String body = new CleanHtml(tree).add(main).html();
            article.body(Sections.of(List.of(Section.of(Block.markup(Text.html(body).withBase(url))))));
        }
        return new Page(article.build());
    }
}
