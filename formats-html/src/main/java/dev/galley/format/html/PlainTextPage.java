package dev.galley.format.html;

import dev.galley.format.html.plain.PlainText;
import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Discussion;
import dev.galley.model.Person;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.List;
import java.util.Optional;

/** Reads a page that is plain text. */
final class PlainTextPage {
    private PlainTextPage() {}

    static Page read(String text, Optional<Url> url) {
        PlainText page = PlainText.read(text);
        ArticleBuilder article = Article.builder();
        url.ifPresent(article::url);
        if (page.body().isEmpty() && page.headline().isEmpty()) {
            Finding empty = Finding.of("page.empty", Severity.ERROR, "", "This page has no text");
            return new Page(Page.Kind.EMPTY, article.build(), List.of(), List.of(empty), List.of());
        }
        page.headline().ifPresent(article::headline);
        page.alternative().ifPresent(article::alternativeHeadline);
        page.kicker().ifPresent(article::kicker);
        page.standfirst().ifPresent(article::standfirst);
        page.authors().forEach(name -> article.author(Person.named(name)));
        page.published().ifPresent(article::published);
        article.body(page.body());
        if (page.open()) {
            Discussion discussion = Discussion.NONE.withOpen(true);
            article.discussion(
                    page.privacyNote().map(discussion::withPrivacyNote).orElse(discussion));
        }
        return new Page(Page.Kind.PLAIN_TEXT, article.build(), List.of(), page.findings(), List.of());
    }
}
