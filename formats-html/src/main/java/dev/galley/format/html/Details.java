package dev.galley.format.html;

import dev.galley.format.html.declared.Declared;
import dev.galley.format.html.declared.DeclaredValue;
import dev.galley.format.html.declared.Property;
import dev.galley.format.html.part.Byline;
import dev.galley.format.html.part.DateLine;
import dev.galley.format.html.part.DateText;
import dev.galley.format.html.part.Headline;
import dev.galley.format.html.part.LeadImage;
import dev.galley.format.html.part.PageParts;
import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Category;
import dev.galley.model.Person;
import dev.galley.model.Url;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads what a page says about its article around the text: headline, authors, dates, language, categories, lead image. */
final class Details {
    private static final int MAX_CATEGORIES = 30;

    private final PageParts parts;
    private final Declared declared;
    private final Optional<Url> url;
    private final Optional<Url> base;
    private final ArticleBuilder article = Article.builder();

    private Details(PageParts parts, Optional<Url> url, Optional<Url> base) {
        this.parts = parts;
        this.declared = parts.declared();
        this.url = url;
        this.base = base;
    }

    /**
     * Reads the details.
     *
     * @param url the address of the page
     * @param base the address against which relative addresses are resolved
     */
    static ArticleBuilder read(PageParts parts, Headline headline, Optional<Url> url, Optional<Url> base) {
        Details details = new Details(parts, url, base);
        details.addresses();
        if (!headline.text().isEmpty()) {
            details.article.headline(headline.text());
        }
        details.people(headline);
        details.dates(headline);
        details.language();
        details.categories();
        LeadImage.find(parts, headline, base).ifPresent(details.article::media);
        return details.article;
    }

    private void addresses() {
        declared.first(Property.ID).ifPresent(id -> article.id(id.text()));
        url.or(() -> declared.first(Property.URL)
                        .map(value -> AuthorLink.resolved(value.text(), base))
                        .filter(Url::isAbsolute))
                .ifPresent(article::url);
    }

    private void people(Headline headline) {
        Byline.find(parts, headline.node(), parts.tree().size()).forEach((name, link) -> {
            Person person = Person.named(name);
            article.author(AuthorLink.isPage(link) ? person.withUrl(AuthorLink.resolved(link, base)) : person);
        });
    }

    private void dates(Headline headline) {
        article.published(
                DateLine.published(parts, headline.node(), parts.tree().size()));
        for (DeclaredValue value : declared.best(Property.UPDATED)) {
            OffsetDateTime date = DateText.parse(value.text());
            if (date != null) {
                article.updated(date);
                return;
            }
        }
    }

    private void language() {
        declared.first(Property.LANGUAGE).map(DeclaredValue::text).ifPresent(article::language);
    }

    private void categories() {
        Set<String> terms = new LinkedHashSet<>();
        declared.best(Property.SECTION).forEach(value -> terms.add(value.text()));
        declared.best(Property.KEYWORD).forEach(value -> terms.add(value.text()));
        terms.stream().limit(MAX_CATEGORIES).forEach(term -> article.category(Category.of(term)));
    }
}
