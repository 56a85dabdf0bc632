package dev.galley.body;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Correction;
import dev.galley.model.Discussion;
import dev.galley.model.Episode;
import dev.galley.model.Facet;
import dev.galley.model.Feed;
import dev.galley.model.Generator;
import dev.galley.model.Image;
import dev.galley.model.InReplyTo;
import dev.galley.model.License;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Podcast;
import dev.galley.model.PodcastPerson;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.TextInput;
import dev.galley.model.Url;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sanitizes the texts of articles, feeds and comments, and leaves out dangerous addresses. */
final class SanitizedModel {
    private final HtmlSanitizer sanitizer;

    SanitizedModel(HtmlSanitizer sanitizer) {
        this.sanitizer = sanitizer;
    }

    Article article(Article article) {
        return article.toBuilder()
                .headline(text(article.headline()).orElse(null))
                .standfirst(text(article.standfirst()).orElse(null))
                .rights(text(article.rights()).orElse(null))
                .body(article.body().stream().map(this::section).toList())
                .authors(people(article.authors()))
                .contributors(people(article.contributors()))
                .media(media(article.media()))
                .links(links(article.links()))
                .source(article.source().map(this::feed).orElse(null))
                .discussion(article.discussion().map(SanitizedModel::discussion).orElse(null))
                .inReplyTo(article.inReplyTo().stream()
                        .map(SanitizedModel::inReplyTo)
                        .toList())
                .comments(article.comments().stream().map(this::comment).toList())
                .corrections(article.corrections().stream()
                        .map(correction -> new Correction(correction.date(), sanitizer.sanitize(correction.text())))
                        .toList())
                .facets(facets(article.facets()))
                .build();
    }

    Feed feed(Feed feed) {
        return feed.toBuilder()
                .title(text(feed.title()).orElse(null))
                .subtitle(text(feed.subtitle()).orElse(null))
                .rights(text(feed.rights()).orElse(null))
                .links(links(feed.links()))
                .authors(people(feed.authors()))
                .contributors(people(feed.contributors()))
                .webMaster(feed.webMaster().map(SanitizedModel::person).orElse(null))
                .generator(feed.generator()
                        .map(it -> new Generator(it.name(), safe(it.url()), it.version()))
                        .orElse(null))
                .icon(safe(feed.icon()).orElse(null))
                .logo(feed.logo()
                        .filter(logo -> !logo.url().isDangerous())
                        .map(SanitizedModel::image)
                        .orElse(null))
                .docs(safe(feed.docs()).orElse(null))
                .hubs(feed.hubs().stream()
                        .filter(hub -> !hub.url().isDangerous())
                        .toList())
                .textInput(feed.textInput().map(SanitizedModel::textInput).orElse(null))
                .facets(facets(feed.facets()))
                .articles(feed.articles().stream().map(this::article).toList())
                .build();
    }

    Comment comment(Comment comment) {
        return comment.toBuilder()
                .body(text(comment.body()).orElse(null))
                .url(safe(comment.url()).orElse(null))
                .author(comment.author()
                        .map(author -> new Commenter(author.name(), safe(author.url()), author.email()))
                        .orElse(null))
                .build();
    }

    private Section section(Section section) {
        return new Section(
                text(section.heading()),
                section.level(),
                section.blocks().stream()
                        .flatMap(block -> block(block).stream())
                        .toList());
    }

    private Optional<Block> block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Optional.of(new Block.Paragraph(sanitizer.sanitize(paragraph.text())));
        } else if (block instanceof Block.Listing listing) {
            return Optional.of(new Block.Listing(listing.ordered(), texts(listing.items())));
        } else if (block instanceof Block.Quote quote) {
            return Optional.of(
                    new Block.Quote(sanitizer.sanitize(quote.text()), quote.attribution(), safe(quote.cite())));
        } else if (block instanceof Block.Figure figure) {
            return media(List.of(figure.media())).stream().findFirst().map(Block.Figure::new);
        } else if (block instanceof Block.Table table) {
            return Optional.of(new Block.Table(
                    text(table.caption()),
                    texts(table.header()),
                    table.rows().stream().map(this::texts).toList()));
        } else if (block instanceof Block.Embed embed) {
            return embed.url().isDangerous() ? Optional.empty() : Optional.of(embed);
        } else if (block instanceof Block.RelatedLink related) {
            return Optional.of(new Block.RelatedLink(related.category(), related.headline(), safe(related.url())));
        } else if (block instanceof Block.Markup markup) {
            return Optional.of(new Block.Markup(sanitizer.sanitize(markup.content())));
        }
        return Optional.of(block);
    }

    private Optional<Text> text(Optional<Text> text) {
        return text.map(sanitizer::sanitize);
    }

    private List<Text> texts(List<Text> texts) {
        return texts.stream().map(sanitizer::sanitize).toList();
    }

    private List<Media> media(List<Media> media) {
        return media.stream()
                .filter(file -> !file.url().isDangerous())
                .map(file -> file.toBuilder()
                        .caption(text(file.caption()).orElse(null))
                        .build())
                .toList();
    }

    private static List<Link> links(List<Link> links) {
        return links.stream().filter(link -> !link.href().isDangerous()).toList();
    }

    private static List<Person> people(List<Person> people) {
        return people.stream().map(SanitizedModel::person).toList();
    }

    private static Person person(Person person) {
        return new Person(person.name(), person.email(), safe(person.url()), safe(person.avatar()));
    }

    private static Image image(Image image) {
        return new Image(
                image.url(), image.title(), safe(image.link()), image.width(), image.height(), image.description());
    }

    private static TextInput textInput(TextInput input) {
        return new TextInput(input.title(), input.description(), input.name(), safe(input.link()));
    }

    private static Discussion discussion(Discussion it) {
        return new Discussion(
                safe(it.page()), safe(it.feed()), it.feedType(), it.count(), it.updated(), it.open(), it.privacyNote());
    }

    private static InReplyTo inReplyTo(InReplyTo it) {
        return new InReplyTo(it.ref(), safe(it.href()), it.type(), safe(it.source()));
    }

    private static List<Facet> facets(List<Facet> facets) {
        return facets.stream().map(SanitizedModel::facet).toList();
    }

    private static Facet facet(Facet facet) {
        if (facet instanceof License license) {
            return new License(without(license.urls(), url -> url));
        } else if (facet instanceof Podcast podcast) {
            return podcast.toBuilder()
                    .newFeedUrl(safe(podcast.newFeedUrl()).orElse(null))
                    .funding(without(podcast.funding(), Podcast.Funding::url))
                    .persons(podcastPersons(podcast.persons()))
                    .build();
        } else if (facet instanceof Episode episode) {
            return episode.toBuilder()
                    .chapters(episode.chapters().stream()
                            .map(it -> new Episode.Chapter(it.start(), it.title(), safe(it.url()), safe(it.image())))
                            .toList())
                    .chapterFile(episode.chapterFile()
                            .filter(file -> !file.url().isDangerous())
                            .orElse(null))
                    .transcripts(without(episode.transcripts(), Episode.Transcript::url))
                    .persons(podcastPersons(episode.persons()))
                    .build();
        }
        return facet;
    }

    private static List<PodcastPerson> podcastPersons(List<PodcastPerson> persons) {
        return persons.stream()
                .map(it -> new PodcastPerson(it.name(), it.role(), it.group(), safe(it.image()), safe(it.url())))
                .toList();
    }

    private static <T> List<T> without(List<T> values, Function<T, Url> address) {
        return values.stream()
                .filter(value -> !address.apply(value).isDangerous())
                .toList();
    }

    private static Optional<Url> safe(Optional<Url> address) {
        return address.filter(url -> !url.isDangerous());
    }
}
