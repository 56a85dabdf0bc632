package dev.galley.format.html.write;

import dev.galley.format.spi.Field;
import dev.galley.format.spi.SourceAuthors;
import dev.galley.format.spi.UnsupportedFields;
import dev.galley.model.Article;
import dev.galley.model.Discussion;
import dev.galley.model.Feed;
import dev.galley.model.License;
import dev.galley.model.Link;
import dev.galley.model.Person;
import dev.galley.model.Url;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports what a page does not contain, and what it contains in another form, by comparing what is read from it. */
final class PageLosses {
    private static final String PLAIN = "plain text";
    private static final String ADDRESS = "an address with its characters escaped";
    private static final String DATE = "the same instant in UTC";
    private static final String MARKUP = "sanitized HTML";

    private final Field field;

    private PageLosses(Field field) {
        this.field = field;
    }

    /** Reports the losses of an article that has a page of its own. */
    static void ofPage(Article written, Article read, Field field) {
        new PageLosses(field).article(written, read);
        ListLosses.comments(written.comments(), read.comments(), field);
    }

    /** Reports the losses of an article that is an entry of an index page. */
    static void ofEntry(Article written, Article read, Field field) {
        new PageLosses(field).article(written, read);
        UnsupportedFields.reportComments(written, field);
    }

    private void article(Article written, Article read) {
        one("id", written.id(), read.id(), PLAIN);
        one("kicker", written.kicker(), read.kicker(), PLAIN);
        one("headline", written.headline(), read.headline(), PLAIN);
        one("alternativeHeadline", written.alternativeHeadline(), read.alternativeHeadline(), PLAIN);
        one("standfirst", written.standfirst(), read.standfirst(), MARKUP);
        body(written, read);
        if (SourceAuthors.of(written).isEmpty()) {
            persons("authors", written.authors(), read.authors());
        } else if (!read.authors().isEmpty()) {
            SourceAuthors.report(field);
        }
        persons("contributors", written.contributors(), read.contributors());
        one("published", written.published(), read.published(), DATE);
        one("updated", written.updated(), read.updated(), DATE);
        one("expires", written.expires(), read.expires(), DATE);
        one("language", written.language(), read.language(), PLAIN);
        new ListLosses<>(field, "categories", written.categories(), "keywords").report(read.categories());
        ListLosses.media(written.media(), read.media(), field);
        links(written.links(), read.links(), written.url());
        one("rights", written.rights(), read.rights(), MARKUP);
        discussion(written.discussion(), read.discussion());
        new ListLosses<>(field, "corrections", written.corrections(), PLAIN).report(read.corrections());
        written.source().ifPresent(field.at("source")::lost);
        new ListLosses<>(field, "inReplyTo", written.inReplyTo(), "").report(List.of());
        written.facet(License.class).ifPresent(license -> {
            Field place = field.at(license, written.facets());
            compare(place, license, read.facet(License.class), "its addresses");
        });
        UnsupportedFields.reportFacets(written.facets(), field, Set.of(License.class));
        new ListLosses<>(field, "extensions", written.extensions(), "")
                .keeping(read.extensions()::contains)
                .report(read.extensions());
    }

    private void body(Article written, Article read) {
        if (!written.body().isEmpty() && read.body().isEmpty()) {
            field.at("body").lost(written.body().size() + " sections");
        } else {
            new ListLosses<>(field, "body", written.body(), "sections of sanitized HTML").report(read.body());
        }
    }

    private void persons(String name, List<Person> written, List<Person> read) {
        new ListLosses<>(field, name, written, "a person with name, address and image")
                .keeping(person ->
                        person.name().filter(words -> !words.isBlank()).isPresent())
                .report(read);
    }

    /** Compares links; the first to the article itself and those to related pages are written. */
    private void links(List<Link> written, List<Link> read, Optional<Url> page) {
        BitSet kept = new BitSet();
        boolean hasPage = read.stream().anyMatch(link -> link.hasRel(Link.ALTERNATE));
        boolean hasRelated = read.stream().anyMatch(link -> !link.hasRel(Link.ALTERNATE));
        for (int i = 0; i < written.size(); i++) {
            Link link = written.get(i);
            boolean isPage = hasPage && link.hasRel(Link.ALTERNATE) && page.equals(Optional.of(link.href()));
            boolean isRelated = hasRelated
                    && (link.hasRel(Link.RELATED) || link.hasRel(Link.VIA))
                    && Values.address(link.href()).isPresent();
            kept.set(i, isRelated || isPage);
            hasPage &= !isPage;
        }
        new ListLosses<>(field, "links", written, "an address with its title")
                .keepingAt(kept::get)
                .report(read);
    }

    private void discussion(Optional<Discussion> written, Optional<Discussion> read) {
        if (written.isEmpty()) {
            return;
        }
        Discussion discussion = written.get();
        if (discussion.equals(Discussion.NONE)) {
            field.at("discussion").lost("");
            return;
        }
        Discussion found = read.orElse(Discussion.NONE);
        PageLosses inside = new PageLosses(field.at("discussion"));
        inside.one("page", discussion.page(), found.page(), ADDRESS);
        inside.one("feed", discussion.feed(), found.feed(), ADDRESS);
        inside.one("feedType", discussion.feedType(), found.feedType(), PLAIN);
        inside.one("count", discussion.count(), found.count(), PLAIN);
        inside.one("updated", discussion.updated(), found.updated(), DATE);
        inside.one("open", discussion.open(), found.open(), PLAIN);
        inside.one("privacyNote", discussion.privacyNote(), found.privacyNote(), PLAIN);
    }

    /** Reports what a page does not contain of the metadata of a feed. */
    static void ofFeed(Feed written, Feed read, Field field) {
        PageLosses losses = new PageLosses(field);
        losses.one("title", written.title(), read.title(), PLAIN);
        losses.one("subtitle", written.subtitle(), read.subtitle(), PLAIN);
        losses.one("language", written.language(), read.language(), PLAIN);
        losses.one("updated", written.updated(), read.updated(), DATE);
        losses.one("id", written.id(), read.id(), PLAIN);
        losses.links(written.links(), read.links(), written.url());
        new ListLosses<>(field, "authors", written.authors(), "").report(List.of());
        new ListLosses<>(field, "contributors", written.contributors(), "").report(List.of());
        new ListLosses<>(field, "categories", written.categories(), "").report(List.of());
        new ListLosses<>(field, "hubs", written.hubs(), "").report(List.of());
        losses.one("rights", written.rights(), read.rights(), PLAIN);
        losses.one("generator", written.generator(), read.generator(), PLAIN);
        losses.one("icon", written.icon(), read.icon(), ADDRESS);
        losses.one("logo", written.logo(), read.logo(), ADDRESS);
        UnsupportedFields.reportRssOnly(written, field);
        UnsupportedFields.reportJsonOnly(written, field);
        UnsupportedFields.reportFacets(written.facets(), field, Set.of());
        new ListLosses<>(field, "extensions", written.extensions(), "")
                .keeping(read.extensions()::contains)
                .report(read.extensions());
    }

    private <T> void one(String name, Optional<T> written, Optional<T> read, String form) {
        if (written.isPresent()) {
            compare(field.at(name), written.get(), read, form);
        }
    }

    private static <T> void compare(Field place, T written, Optional<T> read, String form) {
        if (read.isEmpty()) {
            place.lost(ListLosses.shown(written));
        } else if (!read.get().equals(written)) {
            place.reduced(form);
        }
    }
}
