package dev.galley.format.html;

import dev.galley.body.Sections;
import dev.galley.format.html.comment.Post;
import dev.galley.format.html.comment.Posts;
import dev.galley.format.html.declared.Declared;
import dev.galley.format.html.declared.DeclaredValue;
import dev.galley.format.html.declared.Property;
import dev.galley.format.html.part.Boilerplate;
import dev.galley.format.html.part.PageKind;
import dev.galley.format.html.part.ListPage;
import dev.galley.format.html.part.PageParts;
import dev.galley.format.html.part.Standfirst;
import dev.galley.format.html.part.Opening;
import dev.galley.format.html.part.Inside;
import dev.galley.format.html.part.Byline;
import dev.galley.format.html.part.Headline;
import dev.galley.format.html.part.DateLine;
import dev.galley.format.html.text.CleanHtml;
import dev.galley.format.html.text.MainText;
import dev.galley.format.html.text.Runs;
import dev.galley.format.html.tree.PageTree;
import dev.galley.internal.date.FeedDate;
import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Block;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
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
        Runs before = Runs.of(tree);
        PageParts parts = new PageParts(tree, before, declared);
        Headline headline = Headline.find(parts);
        if (!headline.text().isEmpty()) {
            article.headline(headline.text());
        }
        Byline.find(parts, headline.node(), tree.size())
                .forEach((name, link) -> article.author(Person.named(name)));
        article.published(DateLine.published(parts, headline.node(), tree.size()));
        PageKind kind = PageKind.of(tree, declared);
        List<Post> posts = kind == PageKind.FORUM ? Posts.thread(tree, before) : Posts.comments(tree, before);
        if (kind == PageKind.FORUM && !posts.isEmpty()) {
            Post first = posts.get(0);
            article.body(sections(new CleanHtml(tree).add(first.body()).html(), url));
            comments(article, tree, posts.subList(1, posts.size()), url);
            return new Page(article.build(), kind == PageKind.FORUM);
        }
        comments(article, tree, posts, url);
        posts.forEach(post -> tree.drop(post.node(), "comments"));
        String[] posted = tree.drops();
        Runs measured = posts.isEmpty() ? before : Runs.of(tree);
        Boilerplate.drop(tree, measured);
        Runs runs = Runs.of(tree);
        int main = new MainText(tree, runs).choose();
        if (ListPage.recognize(parts, runs, main)) {
            tree.restore(posted);
            Boilerplate.dropFrame(tree, measured);
            runs = Runs.of(tree);
            main = ListPage.main(tree, runs);
            Opening.drop(tree, runs, main, headline);
            article.body(sections(new CleanHtml(tree).add(main).html(), url));
            return new Page(article.build(), false);
        }
        if (main >= 0) {
            Opening.drop(tree, runs, main, headline);
            Standfirst standfirst = Standfirst.find(parts, runs, headline, main);
            boolean isBody = standfirst.node() >= 0 && runs.chars(standfirst.node()) * 3 > runs.chars(main);
            if (!standfirst.text().isEmpty() && !isBody) {
                article.standfirst(standfirst.text());
                if (standfirst.node() >= 0) {
                    tree.drop(standfirst.node(), "standfirst");
                }
            }
            Inside.drop(tree, runs, main);
            String body = new CleanHtml(tree).add(main).html();
            article.body(sections(body, url));
        }
        return new Page(article.build(), false);
    }

    private static List<Section> sections(String html, Url url) {
        return Sections.of(List.of(Section.of(Block.markup(Text.html(html).withBase(url)))));
    }

    private static void comments(ArticleBuilder article, PageTree tree, List<Post> posts, Url url) {
        for (Post post : posts) {
            var comment = Comment.builder().body(Text.html(new CleanHtml(tree).add(post.body()).html()).withBase(url));
            if (!post.author().isEmpty()) {
                comment.author(Commenter.named(post.author()));
            }
            article.comment(comment.build());
        }
    }
}
