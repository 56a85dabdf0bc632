package dev.galley.format.html;

import dev.galley.body.Sections;
import dev.galley.format.Limits;
import dev.galley.format.html.PublisherRules.Publisher;
import dev.galley.format.html.comment.CommentLists;
import dev.galley.format.html.comment.Post;
import dev.galley.format.html.comment.PostTitles;
import dev.galley.format.html.comment.Posts;
import dev.galley.format.html.declared.Contradictions;
import dev.galley.format.html.declared.Declared;
import dev.galley.format.html.declared.DeclaredComment;
import dev.galley.format.html.declared.DeclaredValue;
import dev.galley.format.html.declared.Property;
import dev.galley.format.html.part.Boilerplate;
import dev.galley.format.html.part.DateText;
import dev.galley.format.html.part.EmailText;
import dev.galley.format.html.part.HeadingExtras;
import dev.galley.format.html.part.Headline;
import dev.galley.format.html.part.Inside;
import dev.galley.format.html.part.Kicker;
import dev.galley.format.html.part.ListPage;
import dev.galley.format.html.part.NextToText;
import dev.galley.format.html.part.Opening;
import dev.galley.format.html.part.OtherArticles;
import dev.galley.format.html.part.PageKind;
import dev.galley.format.html.part.PageParts;
import dev.galley.format.html.part.Standfirst;
import dev.galley.format.html.text.CleanHtml;
import dev.galley.format.html.text.MainText;
import dev.galley.format.html.text.PlainTexts;
import dev.galley.format.html.text.Runs;
import dev.galley.format.html.tree.PageTree;
import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Block;
import dev.galley.model.Link;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/** Reads one HTML page: first what it declares and shows around the text, then the comments, then the text. */
final class HtmlPage {
    private final Optional<Url> url;

    /** The address against which relative addresses are resolved. */
    private final Optional<Url> base;

    private final PageTree tree;
    private final PageParts parts;
    private final Optional<Publisher> publisher;
    private final Headline headline;
    private final ArticleBuilder article;
    private final List<Finding> findings = new ArrayList<>();
    private final Decisions decisions;

    /**
     * Parses a page.
     *
     * @param tracked whether the places of elements in the source are kept, for {@link #explain}
     */
    HtmlPage(String html, Optional<Url> url, Limits limits, Optional<Publisher> publisher, boolean tracked) {
        this.url = url;
        Document document = Parser.htmlParser()
                .setMaxDepth(limits.depth() * 2)
                .setTrackPosition(tracked)
                .parseInput(html, url.map(Url::value).orElse(""));
        base = BaseAddress.of(document, url);
        CommentLists.group(document);
        tree = PageTree.of(document);
        HeadingExtras.drop(tree);
        parts = new PageParts(tree, Runs.of(tree), Declared.of(tree));
        this.publisher = publisher;
        headline = selected(Publisher::headline)
                .map(node -> new Headline(node, tree.words(node)))
                .orElseGet(() -> Headline.find(parts));
        article = Details.read(parts, headline, url, base);
        decisions = new Decisions(tree);
        decisions.take("headline", headline.node());
        findings.addAll(Contradictions.of(parts.declared()));
    }

    Page read() {
        PageKind kind = PageKind.of(tree, parts.declared());
        boolean thread = kind == PageKind.FORUM;
        List<Post> posts = thread ? Posts.thread(tree, parts.runs()) : Posts.comments(tree, parts.runs());
        if (thread && !posts.isEmpty()) {
            return thread(posts);
        }
        Optional<DeclaredValue> question = parts.declared().first(Property.BODY);
        if (thread && question.isPresent() && !parts.declared().comments().isEmpty()) {
            return thread(question.get().text());
        }
        drop(posts);
        Comments comments = new Comments(tree, url, base, parts.declared());
        posts.forEach(post -> decisions.take("comment", post.node()));
        Optional<String> id = article.build().id();
        article.comments(
                posts.isEmpty() ? comments.declared(parts.declared().comments(), id) : comments.read(posts, id));
        comments.discussion(parts.declared(), posts.size()).ifPresent(article::discussion);
        return text(posts.isEmpty() ? parts.runs() : Runs.of(tree));
    }

    /** Reads the page and shows its source with the decisions of all rules. */
    String explain(String source) {
        Page page = read();
        return Explanation.html(source, page, SourcePlaces.of(tree, decisions.made()));
    }

    /** Drops the elements of the posts, so that neither the text nor the post around an answer contains it. */
    private void drop(List<Post> posts) {
        posts.forEach(post -> tree.drop(post.node(), "comments"));
    }

    private Page thread(List<Post> posts) {
        drop(posts);
        posts.forEach(post -> PostTitles.drop(tree, post, headline.text()));
        Comments comments = new Comments(tree, url, base, parts.declared());
        Post first = posts.get(0);
        article.body(sections(new CleanHtml(tree).add(first.body()).html()));
        String author = EmailText.without(first.author());
        if (!author.isEmpty() && article.build().authors().isEmpty()) {
            article.author(Person.named(author));
        }
        article.comments(comments.read(Post.answers(posts), article.build().id()));
        comments.discussion(parts.declared(), posts.size() - 1).ifPresent(article::discussion);
        posts.forEach(post -> decisions.take("post", post.node()));
        return page(Page.Kind.THREAD, List.of());
    }

    /** Returns a thread whose posts are only declared, as on pages whose elements say nothing about their parts. */
    private Page thread(String question) {
        Text text = question.indexOf('<') < 0 ? Text.plain(question) : Text.html(question);
        article.body(sections(text));
        Comments comments = new Comments(tree, url, base, parts.declared());
        List<DeclaredComment> declared = parts.declared().comments();
        article.comments(comments.declared(declared, article.build().id()));
        comments.discussion(parts.declared(), declared.size()).ifPresent(article::discussion);
        return page(Page.Kind.THREAD, List.of());
    }

    private Page text(Runs all) {
        Runs measured = OtherArticles.drop(parts, headline) ? Runs.of(tree) : all;
        @Nullable String[] before = tree.drops();
        publisher.ifPresent(own ->
                own.leaveOut().forEach(css -> tree.select(css).forEach(node -> tree.drop(node, "publisher"))));
        Boilerplate.drop(tree, measured);
        Runs runs = Runs.of(tree);
        Optional<Integer> body = selected(Publisher::body);
        int main = body.orElseGet(() -> new MainText(tree, runs).choose());
        Article read = article.build();
        boolean signed = !read.authors().isEmpty() || read.published().isPresent();
        Optional<Finding> wall = EmptyPage.recognize(tree, measured, main < 0 ? 0 : runs.chars(main), signed);
        if (wall.isPresent() && article.build().comments().isEmpty()) {
            findings.add(wall.get());
            boolean framed = wall.get().code().equals(EmptyPage.FRAMES);
            return page(Page.Kind.EMPTY, framed ? links(EmptyPage.frames(tree)) : List.of());
        }
        if (body.isEmpty() && !isDiscussion(runs) && ListPage.recognize(parts, runs, main)) {
            tree.restore(before);
            Boilerplate.dropFrame(tree, measured);
            return list(Runs.of(tree));
        }
        if (main >= 0) {
            article(runs, main);
        }
        return page(Page.Kind.ARTICLE, List.of());
    }

    /** Checks whether the comments are longer than the rest of the page. Such a page is a discussion, not a list of other pages. */
    private boolean isDiscussion(Runs rest) {
        int words = article.build().comments().stream()
                .mapToInt(comment -> comment.body().map(Text::plain).orElse("").length())
                .sum();
        return words > rest.chars(0) - rest.links(0);
    }

    private void article(Runs runs, int main) {
        Opening.drop(tree, runs, main, headline, DateText.isDayFirst(parts.declared()));
        selected(Publisher::kicker)
                .map(node -> new Kicker(node, tree.words(node)))
                .or(() -> Kicker.find(tree, headline))
                .ifPresent(kicker -> {
                    article.kicker(kicker.text());
                    article.headline(kicker.rest(headline.text()));
                    decisions.take("kicker", kicker.node());
                    tree.drop(kicker.node(), "kicker");
                });
        Optional<Integer> given = selected(Publisher::standfirst);
        Standfirst standfirst = given.map(node -> new Standfirst(node, tree.words(node)))
                .orElseGet(() -> Standfirst.find(parts, runs, headline, main));
        boolean isBody =
                given.isEmpty() && standfirst.node() >= 0 && runs.chars(standfirst.node()) * 3 > runs.chars(main);
        if (!standfirst.text().isEmpty() && !isBody) {
            article.standfirst(standfirst.text());
            if (standfirst.node() >= 0) {
                decisions.take("standfirst", standfirst.node());
                tree.drop(standfirst.node(), "standfirst");
            }
        }
        Inside.drop(tree, runs, main);
        CleanHtml body = new CleanHtml(tree);
        NextToText.before(tree, runs, main, headline).forEach(body::add);
        decisions.take("main-text", main);
        body.add(main);
        NextToText.after(tree, runs, main).forEach(body::add);
        article.body(sections(body.html()));
    }

    /** Returns the first element that a rule of the publisher selects. */
    private Optional<Integer> selected(Function<Publisher, Optional<Evaluator>> part) {
        return publisher.flatMap(part).flatMap(css -> tree.select(css).stream().findFirst());
    }

    private Page list(Runs runs) {
        int main = ListPage.main(tree, runs);
        Opening.drop(tree, runs, main, headline, DateText.isDayFirst(parts.declared()));
        decisions.take("list", main);
        article.body(sections(new CleanHtml(tree).add(main).html()));
        List<Link> links = ListPage.links(tree, main, base);
        findings.add(EmptyPage.list(tree, links.size()));
        return page(Page.Kind.LIST, links);
    }

    private List<Link> links(List<String> addresses) {
        return addresses.stream()
                .map(address ->
                        Link.of(Link.RELATED, base.map(Url.of(address)::resolve).orElse(Url.of(address))))
                .filter(link -> !link.href().isDangerous())
                .toList();
    }

    private List<Section> sections(String html) {
        return sections(Text.html(html));
    }

    private List<Section> sections(Text text) {
        return PlainTexts.withoutEmpty(PlainTexts.of(Sections.of(
                List.of(Section.of(Block.markup(base.map(text::withBase).orElse(text)))))));
    }

    private Page page(Page.Kind kind, List<Link> links) {
        return new Page(kind, article.build(), links, findings, decisions.all());
    }
}
