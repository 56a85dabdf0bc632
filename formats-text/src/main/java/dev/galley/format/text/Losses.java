package dev.galley.format.text;

import dev.galley.format.spi.Field;
import dev.galley.format.spi.SourceAuthors;
import dev.galley.format.spi.UnsupportedFields;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.Generator;
import dev.galley.model.Image;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reports what a text for readers does not contain. */
final class Losses {
    private final boolean frontMatter;

    /**
     * Creates the reports of one document.
     *
     * @param frontMatter whether the document begins with the metadata
     */
    Losses(boolean frontMatter) {
        this.frontMatter = frontMatter;
    }

    void report(Article article, Field field) {
        if (!frontMatter) {
            lost(article.id(), field.at("id"));
            lost(article.language(), field.at("language"));
            lost(article.updated(), field.at("updated"));
            lost(article.expires(), field.at("expires"));
            lostAll(article.categories(), "categories", Category::display, field);
            lostAll(article.contributors(), "contributors", Losses::name, field);
        }
        article.published()
                .filter(date -> date.getSecond() != 0 || date.getNano() != 0)
                .ifPresent(date -> field.at("published").reduced("a date in whole minutes"));
        lost(article.alternativeHeadline(), field.at("alternativeHeadline"));
        persons(article.authors(), "authors", field);
        if (!SourceAuthors.of(article).isEmpty()) {
            SourceAuthors.report(field);
        }
        media(article.media(), field);
        links(article.links(), field);
        lost(article.source(), field.at("source"));
        article.discussion()
                .ifPresent(discussion -> field.at("discussion")
                        .lost(discussion
                                .page()
                                .or(discussion::feed)
                                .map(Url::value)
                                .orElse("")));
        lostAll(
                article.inReplyTo(),
                "inReplyTo",
                reply -> reply.ref().or(() -> reply.href().map(Url::value)).orElse(""),
                field);
        UnsupportedFields.reportComments(article, field);
        lostAll(
                article.corrections(),
                "corrections",
                correction -> correction.text().plain(),
                field);
        UnsupportedFields.reportFacets(article.facets(), field, Set.of());
        lostAll(article.extensions(), "extensions", Losses::name, field);
    }

    void report(Feed feed, Field field, boolean headed) {
        if (!headed) {
            lost(feed.title().map(Text::plain), field.at("title"));
            lost(feed.subtitle().map(Text::plain), field.at("subtitle"));
            lostAll(feed.authors(), "authors", Losses::name, field);
        }
        if (!headed || !frontMatter) {
            lost(feed.id(), field.at("id"));
            lost(feed.language(), field.at("language"));
            lost(feed.updated(), field.at("updated"));
            lostAll(feed.categories(), "categories", Category::display, field);
        }
        for (int i = 0; i < feed.links().size(); i++) {
            boolean written =
                    headed && feed.url().equals(Optional.of(feed.links().get(i).href()));
            if (!written) {
                field.at("links", i).lost(feed.links().get(i).href());
            }
        }
        lostAll(feed.contributors(), "contributors", Losses::name, field);
        lost(feed.rights().map(Text::plain), field.at("rights"));
        lost(feed.generator().map(Generator::name), field.at("generator"));
        lost(feed.icon(), field.at("icon"));
        lost(feed.logo().map(Image::url), field.at("logo"));
        lostAll(feed.hubs(), "hubs", hub -> hub.url().value(), field);
        UnsupportedFields.reportRssOnly(feed, field);
        UnsupportedFields.reportJsonOnly(feed, field);
        UnsupportedFields.reportFacets(feed.facets(), field, Set.of());
        lostAll(feed.extensions(), "extensions", Losses::name, field);
    }

    private static void persons(List<Person> persons, String name, Field field) {
        for (int i = 0; i < persons.size(); i++) {
            Person person = persons.get(i);
            Field place = field.at(name, i);
            if (person.name().filter(words -> !words.isBlank()).isEmpty()) {
                place.lost(person.url().map(Object::toString).orElse(""));
            } else if (person.email().isPresent()
                    || person.url().isPresent()
                    || person.avatar().isPresent()) {
                place.reduced("a name without addresses");
            }
        }
    }

    private static void media(List<Media> media, Field field) {
        for (int i = 0; i < media.size(); i++) {
            if (media.get(i).role() != Media.Role.LEAD) {
                field.at("media", i).lost(media.get(i).url());
            }
        }
    }

    private static void links(List<Link> links, Field field) {
        boolean addressed = false;
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            boolean address = link.hasRel(Link.ALTERNATE) && !addressed;
            addressed |= address;
            if (!address && !link.hasRel(Link.RELATED) && !link.hasRel(Link.VIA)) {
                field.at("links", i).lost(link.href());
            }
        }
    }

    private static void lost(Optional<?> value, Field field) {
        value.ifPresent(field::lost);
    }

    private static <T> void lostAll(List<T> values, String list, Function<T, String> shown, Field field) {
        for (int i = 0; i < values.size(); i++) {
            field.at(list, i).lost(shown.apply(values.get(i)));
        }
    }

    private static String name(Person person) {
        return person.name().or(() -> person.url().map(Url::value)).orElse("");
    }

    private static String name(Extension extension) {
        return extension.writtenName();
    }
}
