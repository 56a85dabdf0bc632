package dev.galley.format.html.write;

import dev.galley.format.spi.Field;
import dev.galley.format.spi.UnsupportedFields;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Discussion;
import dev.galley.model.Feed;
import dev.galley.model.License;
import dev.galley.model.Link;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reports what a page does not contain. */
final class PageLosses {
    private PageLosses() {}

    /** Reports what the page of an article does not contain. */
    static void ofPage(Article article, Field field) {
        lost(
                article.discussion().flatMap(Discussion::privacyNote),
                field.at("discussion").at("privacyNote"));
        persons(article.authors(), "authors", field);
        persons(article.contributors(), "contributors", field);
        comments(article.comments(), field.at("comments"));
        links(article, field);
        lost(article.source().flatMap(Feed::title).map(Text::plain), field.at("source"));
        all(article.inReplyTo(), "inReplyTo", reply -> reply.ref().orElse(""), field);
        UnsupportedFields.reportFacets(article.facets(), field, Set.of(License.class));
        all(article.extensions(), "extensions", extension -> extension.writtenName(), field);
    }

    /** Reports what the entry of an article on an index page does not contain. */
    static void ofEntry(Article article, Field field) {
        lost(article.id(), field.at("id"));
        lost(article.alternativeHeadline(), field.at("alternativeHeadline"));
        if (!article.body().isEmpty()) {
            field.at("body").lost(article.body().size() + " sections");
        }
        all(article.authors(), "authors", person -> person.name().orElse(""), field);
        all(article.contributors(), "contributors", person -> person.name().orElse(""), field);
        lost(article.updated(), field.at("updated"));
        lost(article.expires(), field.at("expires"));
        all(article.categories(), "categories", category -> category.display(), field);
        all(article.media(), "media", media -> media.url().value(), field);
        lost(article.rights().map(Text::plain), field.at("rights"));
        article.discussion()
                .ifPresent(discussion -> field.at("discussion")
                        .lost(discussion.page().map(Object::toString).orElse("")));
        UnsupportedFields.reportComments(article, field);
        all(
                article.corrections(),
                "corrections",
                correction -> correction.text().plain(),
                field);
        links(article, field);
        lost(article.source().flatMap(Feed::title).map(Text::plain), field.at("source"));
        all(article.inReplyTo(), "inReplyTo", reply -> reply.ref().orElse(""), field);
        UnsupportedFields.reportFacets(article.facets(), field, Set.of());
        all(article.extensions(), "extensions", extension -> extension.writtenName(), field);
    }

    private static void persons(List<Person> persons, String name, Field field) {
        for (int i = 0; i < persons.size(); i++) {
            Person person = persons.get(i);
            Field place = field.at(name, i);
            if (person.name().filter(words -> !words.isBlank()).isEmpty()) {
                place.lost(person.url().map(Url::value).orElse(""));
            } else if (person.email().isPresent()) {
                place.reduced("a person without e-mail address");
            }
        }
    }

    private static void comments(List<Comment> comments, Field field) {
        long withheld = comments.stream()
                .filter(comment -> !SafeComments.isShown(comment))
                .count();
        if (withheld > 0) {
            field.lost(withheld == 1 ? "1 comment that is not approved" : withheld + " comments that are not approved");
        }
    }

    private static void links(Article article, Field field) {
        for (int i = 0; i < article.links().size(); i++) {
            Link link = article.links().get(i);
            boolean written = article.url().equals(Optional.of(link.href()))
                    || link.hasRel(Link.RELATED)
                    || link.hasRel(Link.VIA);
            if (!written) {
                field.at("links", i).lost(link.href());
            }
        }
    }

    /** Reports what neither an index page nor the page of the only article contains. */
    static void report(Feed feed, Field field, boolean alone) {
        if (alone) {
            lost(feed.title().map(Text::plain), field.at("title"));
            lost(feed.subtitle().map(Text::plain), field.at("subtitle"));
            lost(feed.language(), field.at("language"));
            lost(feed.updated(), field.at("updated"));
        }
        lost(feed.id(), field.at("id"));
        for (int i = 0; i < feed.links().size(); i++) {
            Link link = feed.links().get(i);
            if (alone || !feed.url().equals(Optional.of(link.href()))) {
                field.at("links", i).lost(link.href());
            }
        }
        all(feed.authors(), "authors", person -> person.name().orElse(""), field);
        all(feed.contributors(), "contributors", person -> person.name().orElse(""), field);
        all(feed.categories(), "categories", category -> category.display(), field);
        all(feed.hubs(), "hubs", hub -> hub.url().value(), field);
        lost(feed.rights().map(Text::plain), field.at("rights"));
        lost(feed.generator().map(generator -> generator.name()), field.at("generator"));
        lost(feed.icon(), field.at("icon"));
        lost(feed.logo().map(logo -> logo.url()), field.at("logo"));
        UnsupportedFields.reportRssOnly(feed, field);
        UnsupportedFields.reportJsonOnly(feed, field);
        UnsupportedFields.reportFacets(feed.facets(), field, Set.of());
        all(feed.extensions(), "extensions", extension -> extension.writtenName(), field);
    }

    private static void lost(Optional<?> value, Field field) {
        value.ifPresent(field::lost);
    }

    private static <T> void all(List<T> values, String list, Function<T, String> shown, Field field) {
        for (int i = 0; i < values.size(); i++) {
            field.at(list, i).lost(shown.apply(values.get(i)));
        }
    }
}
