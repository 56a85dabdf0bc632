package dev.galley.format;

import dev.galley.internal.SeenStrings;
import dev.galley.lossless.LosslessCodec;
import dev.galley.lossless.LosslessCodec.Encoded;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Feed;
import dev.galley.model.Link;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Writes a document that carries the original of what its format would lose ({@link Fidelity#LOSSLESS}). To find
 * the values that the format loses, it first writes each batch of articles to a separate document and reads that back. It writes the
 * original metadata at the beginning of the document. If not all of it is known by then, it writes all of it again at the end.
 * Formats whose members cannot be repeated get it only at the end.
 */
final class LosslessSink implements ArticleSink {
    private static final Feed NOTHING = Feed.builder().build();

    private final ArticleSink sink;
    private final WriteContext context;
    private final LosslessCodec codec;
    private final Supplier<Feed> metadata;
    private final boolean settled;
    private final ReadBack readBack;
    private final List<Article> held = new ArrayList<>();
    private final SeenStrings ids = new SeenStrings();
    private Optional<Carrier> carrier = Optional.empty();
    private Feed begun = NOTHING;
    private Feed head = NOTHING;
    private List<Article> first = List.of();
    /** Whether the first articles are all articles of the feed. */
    private boolean holdsAll;

    private boolean carriesMetadata;
    /** The original of the metadata at the beginning, if that may not be all of it. */
    private Optional<Encoded> provisional = Optional.empty();

    private long heldSize;
    private long count;

    /**
     * Creates a sink.
     *
     * @param context a context with a clock that does not run; see {@link #stopped}
     * @param metadata returns the metadata known at the time of the call
     * @param settled whether the metadata is final
     */
    LosslessSink(
            FeedFormat format,
            ArticleSink sink,
            WriteContext context,
            LosslessCodec codec,
            Supplier<Feed> metadata,
            boolean settled) {
        this.sink = sink;
        this.context = context;
        this.codec = codec;
        this.metadata = metadata;
        this.settled = settled;
        this.readBack = new ReadBack(format, context.silent());
    }

    /** Returns a clock that stays at the current time, so that every document derives the same dates. */
    static Clock stopped(Clock clock) {
        return Clock.fixed(clock.instant(), ZoneOffset.UTC);
    }

    @Override
    public void begin(Feed feed) throws IOException {
        begin(feed, List.of(), false);
    }

    @Override
    public void begin(Feed feed, List<Article> articles, boolean complete) throws IOException {
        carrier = supported();
        begun = withoutCarriers(feed);
        if (carrier.isEmpty()) {
            reportUnsupported();
            sink.begin(begun, articles, complete);
            return;
        }
        Feed standard = readBack.metadata(with(begun, "{}"), articles, complete, NOTHING);
        head = begun.toBuilder().updated(standard.updated().orElse(null)).build();
        first = articles;
        holdsAll = complete;
        context.carries(true);
        if (settled || complete) {
            carriesMetadata = true;
            Optional<String> json = encode(begun, standard);
            sink.begin(json.map(text -> with(begun, text)).orElse(begun), articles, complete);
        } else {
            provisional = Optional.of(encoded(begun, standard))
                    .filter(encoded -> carrier.equals(Optional.of(Carrier.ELEMENT))
                            && encoded.json().filter(LosslessSink::isTooLong).isEmpty());
            Optional<String> json = provisional.flatMap(Encoded::json);
            sink.begin(json.map(text -> with(begun, text)).orElse(begun), articles, false);
        }
    }

    /** Returns the kind of extension that the format reads as it was written. */
    private Optional<Carrier> supported() throws IOException {
        if (!readBack.isPossible()) {
            return Optional.empty();
        }
        Feed probe = Feed.builder()
                .extension(Carrier.ELEMENT.of("{}"))
                .extension(Carrier.MEMBER.of("{}"))
                .build();
        return Carrier.kind(readBack.metadata(probe, List.of(), true, NOTHING).extensions());
    }

    private void reportUnsupported() {
        context.report(Finding.of(
                "lossless.unsupported",
                Severity.WARNING,
                "",
                "The format has no extensions that could carry what it loses; the document is written as usual"));
    }

    @Override
    public void write(Article article) throws IOException {
        if (carrier.isEmpty()) {
            sink.write(article);
            return;
        }
        held.add(article.toBuilder()
                .extensions(Carrier.others(article.extensions()))
                .build());
        heldSize += ArticleSize.of(article);
        if (held.size() >= ArticleWriter.MAX_HELD || heldSize >= ArticleWriter.MAX_HELD_SIZE) {
            release();
        }
    }

    private void release() throws IOException {
        List<Article> probes = held.stream().map(article -> with(article, "{}")).toList();
        Optional<List<Article>> standards = readBack.articles(head, first, holdsAll, probes);
        for (int i = 0; i < held.size(); i++) {
            int index = i;
            Optional<Article> standard = standards.isPresent()
                    ? standards.map(all -> all.get(index))
                    : readBack.articles(head, first, false, List.of(probes.get(i)))
                            .map(one -> one.get(0));
            write(held.get(i), standard);
        }
        held.clear();
        heldSize = 0;
    }

    private void write(Article original, Optional<Article> standard) throws IOException {
        WithheldAddresses addresses = new WithheldAddresses(original.comments());
        Article withheld = original.toBuilder()
                .comments(original.comments().stream().map(addresses::redact).toList())
                .build();
        Encoded encoded = standard.map(read -> codec.encode(withheld, comparable(original, read)))
                .orElseGet(() -> new Encoded(Optional.empty(), List.of()));
        boolean carried = standard.isPresent()
                && encoded.json().filter(LosslessSink::isTooLong).isEmpty();
        context.carries(carried);
        sink.write(carried ? encoded.json().map(json -> with(original, json)).orElse(original) : original);
        if (carried) {
            reportOmitted("/articles/" + count, encoded);
            reportWithheld(original.comments(), withheld.comments());
        }
        context.carries(true);
        count++;
    }

    /**
     * Returns an article as it was read, without the carrier. It has another id than the original if an earlier article has
     * the same, because the document then gets another one, too.
     */
    private Article comparable(Article original, Article read) {
        boolean fresh = Stream.concat(original.id().stream(), read.id().stream())
                .distinct()
                .map(ids::add)
                .reduce(true, Boolean::logicalAnd);
        return read.toBuilder()
                .id(fresh ? read.id().orElse(null) : original.id().isPresent() ? null : "another")
                .extensions(Carrier.others(read.extensions()))
                .build();
    }

    @Override
    public void end(Feed late) throws IOException {
        if (carrier.isEmpty()) {
            sink.end(late);
            return;
        }
        if (!held.isEmpty()) {
            release();
        }
        if (carriesMetadata) {
            sink.end(late);
            return;
        }
        Feed complete = metadata.get();
        if (provisional.isPresent() && withoutCarriers(complete).equals(begun)) {
            reportOmitted("", provisional.get());
            sink.end(late);
            return;
        }
        Feed rest = withoutCarriers(late);
        Feed standard = readBack.metadata(begun, first, false, with(rest, "{}"));
        Optional<String> json = encode(complete, standard);
        sink.end(json.map(text -> with(rest, text)).orElse(rest));
    }

    private static Feed withoutCarriers(Feed feed) {
        return feed.toBuilder().extensions(Carrier.others(feed.extensions())).build();
    }

    private Encoded encoded(Feed feed, Feed read) {
        Feed original = withoutCarriers(feed).toBuilder()
                .links(context.self().isPresent() ? withSelfOf(read, feed) : feed.links())
                .build();
        return codec.encode(original, withoutCarriers(read));
    }

    private Optional<String> encode(Feed feed, Feed read) {
        Encoded encoded = encoded(feed, read);
        if (encoded.json().filter(LosslessSink::isTooLong).isPresent()) {
            context.carries(false);
            context.lost("", "metadata of more than " + Limits.DEFAULT.textLength() + " characters");
            context.carries(true);
            return Optional.empty();
        }
        reportOmitted("", encoded);
        return encoded.json();
    }

    /** Returns the links of a feed with the address that the document was given in place of its own one. */
    private static List<Link> withSelfOf(Feed read, Feed feed) {
        return Stream.concat(
                        feed.links().stream().filter(link -> !link.hasRel(Link.SELF)),
                        read.links().stream().filter(link -> link.hasRel(Link.SELF)))
                .toList();
    }

    private void reportOmitted(String owner, Encoded encoded) {
        context.carries(false);
        encoded.omitted().forEach(path -> context.lost(owner + "/" + path, ""));
        context.carries(true);
    }

    private void reportWithheld(List<Comment> original, List<Comment> withheld) {
        context.carries(false);
        for (int i = 0; i < original.size(); i++) {
            if (!original.get(i).equals(withheld.get(i))) {
                context.reduced("/articles/" + count + "/comments/" + i, "a comment without e-mail addresses");
            }
        }
        context.carries(true);
    }

    /** Checks whether readers with the default limits would refuse the text. */
    private static boolean isTooLong(String json) {
        return json.length() > Limits.DEFAULT.textLength();
    }

    private Article with(Article article, String json) {
        return article.toBuilder()
                .extensions(carrier.orElseThrow().with(article.extensions(), json))
                .build();
    }

    private Feed with(Feed feed, String json) {
        return feed.toBuilder()
                .extensions(carrier.orElseThrow().with(feed.extensions(), json))
                .build();
    }

    @Override
    public void close() throws IOException {
        sink.close();
    }
}
