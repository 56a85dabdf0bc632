package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Episode;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import dev.galley.model.License;
import dev.galley.model.Person;
import dev.galley.model.Podcast;
import dev.galley.model.PodcastPerson;
import dev.galley.model.Section;
import dev.galley.model.Url;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Visits all addresses that a program may show as a link or load: those in {@link Addresses}, and those in the body, in
 * facets, in comments and of portraits.
 */
final class AllAddresses {
    private final Predicate<Url> wanted;
    private final BiConsumer<String, Url> action;

    private AllAddresses(Predicate<Url> wanted, BiConsumer<String, Url> action) {
        this.wanted = wanted;
        this.action = action;
    }

    static void ofArticle(Article article, Predicate<Url> wanted, BiConsumer<String, Url> action) {
        Addresses.ofAllInArticle(article, wanted, action);
        AllAddresses all = new AllAddresses(wanted, action);
        all.body(article.body());
        all.portraits("/authors/", article.authors());
        all.portraits("/contributors/", article.contributors());
        all.facets("", article.facets());
        all.comments(article.comments());
        article.source().ifPresent(source -> all.feed("/source", source));
    }

    static void ofFeed(Feed feed, Predicate<Url> wanted, BiConsumer<String, Url> action) {
        Addresses.ofFeed(feed, wanted, action);
        new AllAddresses(wanted, action).feed("", feed);
    }

    private void feed(String path, Feed feed) {
        portraits(path + "/authors/", feed.authors());
        portraits(path + "/contributors/", feed.contributors());
        feed.webMaster().ifPresent(person -> {
            visit(path + "/webMaster/url", person.url());
            visit(path + "/webMaster/avatar", person.avatar());
        });
        facets(path, feed.facets());
    }

    private void body(List<Section> body) {
        for (int s = 0; s < body.size(); s++) {
            List<Block> blocks = body.get(s).blocks();
            for (int b = 0; b < blocks.size(); b++) {
                if (blocks.get(b) instanceof Block.RelatedLink related) {
                    visit("/body/", s, "/blocks/" + b + "/url", related.url());
                } else if (blocks.get(b) instanceof Block.Quote quote) {
                    visit("/body/", s, "/blocks/" + b + "/cite", quote.cite());
                }
            }
        }
    }

    private void portraits(String list, List<Person> people) {
        for (int i = 0; i < people.size(); i++) {
            visit(list, i, "/avatar", people.get(i).avatar());
        }
    }

    private void comments(List<Comment> comments) {
        for (int i = 0; i < comments.size(); i++) {
            visit("/comments/", i, "/url", comments.get(i).url());
            visit("/comments/", i, "/author/url", comments.get(i).author().flatMap(Commenter::url));
        }
    }

    private void facets(String path, List<Facet> facets) {
        for (Facet facet : facets) {
            if (facet instanceof License license) {
                for (int i = 0; i < license.urls().size(); i++) {
                    visit(
                            path + "/facets/license/urls/",
                            i,
                            "",
                            Optional.of(license.urls().get(i)));
                }
            } else if (facet instanceof Episode episode) {
                episode(path + "/facets/episode", episode);
            } else if (facet instanceof Podcast podcast) {
                visit(path + "/facets/podcast/newFeedUrl", podcast.newFeedUrl());
                for (int i = 0; i < podcast.funding().size(); i++) {
                    visit(
                            path + "/facets/podcast/funding/",
                            i,
                            "/url",
                            Optional.of(podcast.funding().get(i).url()));
                }
                persons(path + "/facets/podcast/persons/", podcast.persons());
            }
        }
    }

    private void episode(String path, Episode episode) {
        visit(path + "/chapterFile/url", episode.chapterFile().map(Episode.ChapterFile::url));
        for (int i = 0; i < episode.chapters().size(); i++) {
            visit(path + "/chapters/", i, "/url", episode.chapters().get(i).url());
            visit(path + "/chapters/", i, "/image", episode.chapters().get(i).image());
        }
        for (int i = 0; i < episode.transcripts().size(); i++) {
            visit(
                    path + "/transcripts/",
                    i,
                    "/url",
                    Optional.of(episode.transcripts().get(i).url()));
        }
        persons(path + "/persons/", episode.persons());
    }

    private void persons(String list, List<PodcastPerson> persons) {
        for (int i = 0; i < persons.size(); i++) {
            visit(list, i, "/url", persons.get(i).url());
            visit(list, i, "/image", persons.get(i).image());
        }
    }

    private void visit(String list, int index, String name, Optional<Url> address) {
        if (address.isPresent() && wanted.test(address.get())) {
            action.accept(list + index + name, address.get());
        }
    }

    private void visit(String path, Optional<Url> address) {
        if (address.isPresent() && wanted.test(address.get())) {
            action.accept(path, address.get());
        }
    }
}
