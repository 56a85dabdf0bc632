package dev.galley.format;

import dev.galley.internal.syntax.Iris;
import dev.galley.model.Article;
import dev.galley.model.ArticleBuilder;
import dev.galley.model.Comment;
import dev.galley.model.CommentStatus;
import dev.galley.model.Commenter;
import dev.galley.model.Feed;
import dev.galley.model.InReplyTo;
import dev.galley.model.Link;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The comments of an article as a feed, and the findings about them. */
final class CommentFeed {
    private static final String WITHHELD = "withheld";

    private final WriteContext context;
    private final WithheldAddresses addresses;
    private final Map<Integer, Finding> changedIds;

    /** The ids of the comments that are written, by the ids that they have. */
    private final Map<String, String> ids = new HashMap<>();

    private final Map<String, Url> urls = new HashMap<>();
    private final Optional<String> about;
    private final Optional<Url> page;
    private final List<CommentFindings.Entry> entries = new ArrayList<>();
    private final Feed metadata;
    private final Feed feed;

    /** A position in the comments, through which losses and changes are reported. */
    private record Place(WriteContext context, String path) {
        Place at(String name) {
            return new Place(context, path + "/" + name);
        }

        void lost(Object value) {
            context.lost(path, String.valueOf(value));
        }

        void reduced(String form) {
            context.reduced(path, form);
        }

        void derived(String value, String origin) {
            context.derived(path, value, origin);
        }
    }

    /**
     * Creates the feed.
     *
     * @param context receives what is lost of the comments before the format writes them
     * @param changedIds the findings about ids that the format changes, by index of the comment, so that replies follow them
     * @param irisOnly whether references must be absolute IRIs, so that other ids are replaced if a comment replies to them
     */
    CommentFeed(Article article, WriteContext context, Map<Integer, Finding> changedIds, boolean irisOnly) {
        this.context = context;
        this.changedIds = changedIds;
        List<Comment> comments = article.comments();
        addresses = new WithheldAddresses(comments);
        Set<String> taken = new HashSet<>();
        for (Comment comment : comments) {
            comment.id().ifPresent(id -> taken.add(comparable(id, article.url())));
            addresses.checked(comment.url()).ifPresent(url -> {
                taken.add(comparable(url.value(), article.url()));
                comment.id()
                        .filter(id -> isShown(comment) && ReplyReferences.isPart(url.value()))
                        .ifPresent(id -> urls.putIfAbsent(id, url));
            });
        }
        page = addresses.checked(article.url()).filter(url -> !taken.contains(comparable(url.value(), article.url())));
        about = article.id()
                .filter(id -> !id.isBlank() && !taken.contains(comparable(id, article.url())) && !addresses.isIn(id))
                .or(() -> page.map(Url::value).filter(url -> !url.isBlank()))
                .filter(id -> !irisOnly || Iris.isAbsolute(id))
                .or(() -> page.map(Url::value).filter(Iris::isAbsolute));
        metadata = metadata(article);
        for (int i = 0; i < comments.size(); i++) {
            Optional<String> changed = Optional.ofNullable(changedIds.get(i)).flatMap(Finding::value);
            if (isShown(comments.get(i))) {
                comments.get(i).id().ifPresent(id -> ids.putIfAbsent(id, changed.orElse(id)));
            }
        }
        if (irisOnly) {
            comments.forEach(comment -> comment.parentId().ifPresent(this::replaceId));
        }
        feed = feed(comments);
    }

    /** Returns an id or address as it is compared: formats repair and resolve addresses, and encode them in different ways. */
    private static String comparable(String value, Optional<Url> base) {
        Url url = Url.of(value);
        return base.map(url::resolve)
                .orElse(url)
                .toUri()
                .map(uri -> URLDecoder.decode(uri.toString(), StandardCharsets.UTF_8))
                .orElse(value);
    }

    /** Gives a comment that has replies another id if its own is not an absolute IRI. */
    private void replaceId(String id) {
        ids.computeIfPresent(
                id,
                (own, written) -> Iris.isAbsolute(written)
                        ? written
                        : "urn:uuid:" + UUID.nameUUIDFromBytes(own.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns the feed to write. */
    Feed feed() {
        return feed;
    }

    /** Returns the findings about the written feed as findings about the comments. */
    List<Finding> translate(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> CommentFindings.translate(finding, entries).stream())
                .toList();
    }

    /**
     * Returns the findings about ids of comments that were derived because the format cannot write them, by index of the comment.
     */
    Map<Integer, Finding> changedIds(List<Finding> findings) {
        Map<Integer, Finding> changed = new HashMap<>();
        for (Finding finding : findings) {
            if (finding.code().equals("derived.id") && finding.path().startsWith(CommentFindings.ARTICLES)) {
                CommentFindings.translate(finding, entries)
                        .ifPresent(about -> changed.put(
                                entries.get(CommentFindings.index(finding)).comment(), about));
            }
        }
        return changed;
    }

    /** Checks whether the format refused one of the references. */
    static boolean isReferenceRefused(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.code().matches("(lost|derived)\\.inReplyTo(\\.ref)?"));
    }

    private Feed metadata(Article article) {
        String headline = article.headline().map(Text::plain).map(String::strip).orElse("");
        String title = headline.isEmpty() ? "Comments" : "Comments on: " + headline;
        return Feed.builder()
                .title(addresses.redact(Text.plain(title)))
                .links(page.map(Link::alternate).stream().toList())
                .updated(newest(article.comments()).orElse(null))
                .build();
    }

    private Feed feed(List<Comment> comments) {
        List<Article> written = new ArrayList<>();
        for (int i = 0; i < comments.size(); i++) {
            Comment comment = comments.get(i);
            Place field = new Place(context, "/comments/" + i);
            if (isShown(comment)) {
                written.add(entry(comment, i, field));
            } else {
                field.lost(comment.status().orElseThrow());
            }
        }
        return metadata.toBuilder().articles(written).build();
    }

    private static boolean isShown(Comment comment) {
        return comment.status().orElse(CommentStatus.APPROVED) == CommentStatus.APPROVED;
    }

    private static Optional<OffsetDateTime> newest(List<Comment> comments) {
        return comments.stream()
                .filter(CommentFeed::isShown)
                .flatMap(comment -> comment.updated().or(comment::published).stream())
                .max(Comparator.comparing(OffsetDateTime::toInstant));
    }

    private Article entry(Comment comment, int index, Place field) {
        comment.status().ifPresent(status -> field.at("status").lost(status));
        Optional<String> email = comment.author().flatMap(Commenter::email);
        Optional<Person> author = comment.author().map(given -> person(given, field.at("author")));
        Optional<Text> body = comment.body().map(text -> body(text, field.at("body")));
        ArticleBuilder entry = Article.builder()
                .id(id(safe(comment.id(), email, field.at("id")), index, field.at("id")))
                .headline(CommentTitle.of(author.flatMap(Person::name)))
                .authors(author.stream()
                        .filter(person ->
                                person.name().isPresent() || person.url().isPresent())
                        .toList())
                .links(
                        safe(comment.url().map(Url::value), email, field.at("url"))
                                .map(url -> Link.alternate(Url.of(url)))
                                .stream()
                                .toList())
                .published(comment.published().orElse(null))
                .updated(comment.updated().orElse(null))
                .language(body.flatMap(Text::language).orElse(null));
        body.map(text -> new Text(text.kind(), text.value(), Optional.empty(), text.base()))
                .ifPresent(entry::content);
        Optional<InReplyTo> parent =
                safe(comment.parentId(), email, field.at("parentId")).flatMap(id -> parent(id, field.at("parentId")));
        entry.inReplyTo(Stream.of(parent, article(comment, field.at("articleId")))
                .flatMap(Optional::stream)
                .toList());
        entries.add(new CommentFindings.Entry(index, parent.isPresent()));
        return entry.build();
    }

    private @Nullable String id(Optional<String> own, int index, Place field) {
        Finding changed = changedIds.get(index);
        if (changed != null) {
            context.report(changed);
            return changed.value().orElse(null);
        }
        Optional<String> written = own.map(id -> ids.getOrDefault(id, id));
        if (!written.equals(own)) {
            field.derived(written.orElseThrow(), "the id, because references must be absolute IRIs");
        }
        return written.orElse(null);
    }

    private Person person(Commenter author, Place field) {
        if (author.name().isEmpty() && author.url().isEmpty() && author.email().isEmpty()) {
            field.lost("");
        }
        author.email().ifPresent(email -> field.at("email").lost(WITHHELD));
        return new Person(
                safe(author.name(), author.email(), field.at("name")),
                Optional.empty(),
                safe(author.url().map(Url::value), author.email(), field.at("url"))
                        .map(Url::of),
                Optional.empty());
    }

    private Text body(Text text, Place field) {
        Text redacted = addresses.redact(text);
        if (!redacted.value().equals(text.value())) {
            field.at("value").reduced("text without the e-mail addresses of commenters");
        }
        if (!redacted.base().equals(text.base())) {
            field.at("base").lost(WITHHELD);
        }
        return redacted;
    }

    /** Returns the value unless it contains an address that is withheld, which is reported. */
    private Optional<String> safe(Optional<String> value, Optional<String> email, Place field) {
        if (value.isPresent() && addresses.isIn(value.get(), email)) {
            field.lost(WITHHELD);
            return Optional.empty();
        }
        return value;
    }

    /**
     * Returns the reference to the parent comment. It is lost if the parent is not in the feed and nothing refers to the
     * article, because readers would then take the parent for the article.
     */
    private Optional<InReplyTo> parent(String id, Place field) {
        if (about.isEmpty() && !ids.containsKey(id)) {
            field.lost(id);
            return Optional.empty();
        }
        String written = ids.getOrDefault(id, id);
        if (!written.equals(id)) {
            field.derived(written, "the id written for that comment");
        }
        return Optional.of(new InReplyTo(
                Optional.of(written), Optional.ofNullable(urls.get(id)), Optional.empty(), Optional.empty()));
    }

    /** Refers to the article that has the comments, whichever the comment names. */
    private Optional<InReplyTo> article(Comment comment, Place field) {
        if (about.isEmpty()) {
            comment.articleId().ifPresent(id -> field.lost(addresses.isIn(id) ? WITHHELD : id));
        } else if (!Objects.equals(comment.articleId(), about)) {
            field.derived(about.get(), "the article");
        }
        return about.map(id -> new InReplyTo(Optional.of(id), page, Optional.empty(), Optional.empty()));
    }
}
