package dev.galley.format;

import dev.galley.lossless.LosslessCodec;
import dev.galley.lossless.LosslessCodec.Restored;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.io.IOException;
import java.util.Optional;
import java.util.ServiceLoader;

/** Restores the original values that a document carries ({@link Fidelity#LOSSLESS}). */
final class LosslessSource implements ArticleSource {
    private final ArticleSource source;
    private final ReadContext context;
    private final LosslessCodec codec;
    private long count;
    private boolean ended;

    private LosslessSource(ArticleSource source, ReadContext context, LosslessCodec codec) {
        this.source = source;
        this.context = context;
        this.codec = codec;
    }

    /** Returns a source that restores the values; {@code source} itself if no codec is installed. */
    static ArticleSource of(ArticleSource source, ReadContext context) {
        return codec().<ArticleSource>map(codec -> new LosslessSource(source, context, codec))
                .orElse(source);
    }

    /** Returns the codec that is installed. */
    static Optional<LosslessCodec> codec() {
        return Installed.CODEC;
    }

    @Override
    public String version() {
        return source.version();
    }

    /** Metadata may be restored before all of it has been read, so problems are reported at the end of the document. */
    @Override
    public Feed feed() {
        return restored(source.feed(), false);
    }

    @Override
    public Optional<Article> next() throws IOException {
        Optional<Article> next = source.next();
        if (next.isPresent()) {
            return Optional.of(restored(next.get(), "/articles/" + count++));
        }
        if (!ended) {
            ended = true;
            restored(source.feed(), true);
        }
        return next;
    }

    private Article restored(Article read, String path) {
        Optional<String> json = Carrier.json(read.extensions());
        if (json.isEmpty()) {
            return read;
        }
        Article standard =
                read.toBuilder().extensions(Carrier.others(read.extensions())).build();
        try {
            Restored<Article> restored = codec.restore(standard, json.get());
            reportEdited(restored, path);
            return restored.value();
        } catch (IllegalArgumentException e) {
            reportMalformed(e, json.get(), path);
            return standard;
        }
    }

    private Feed restored(Feed read, boolean reporting) {
        Optional<String> json = Carrier.lastJson(read.extensions());
        if (json.isEmpty()) {
            return read;
        }
        Feed standard =
                read.toBuilder().extensions(Carrier.others(read.extensions())).build();
        try {
            Restored<Feed> restored = codec.restore(standard, json.get());
            if (reporting) {
                reportEdited(restored, "");
            }
            return restored.value();
        } catch (IllegalArgumentException e) {
            if (reporting) {
                reportMalformed(e, json.get(), "");
            }
            return standard;
        }
    }

    private void reportEdited(Restored<?> restored, String path) {
        for (String name : restored.edited()) {
            context.report(Finding.of(
                    "lossless.edited",
                    Severity.WARNING,
                    path + "/" + name,
                    "The value has been edited since the document was written; its original was not restored"));
        }
    }

    private void reportMalformed(IllegalArgumentException problem, String json, String path) {
        context.report(Finding.of(
                        "lossless.malformed",
                        Severity.WARNING,
                        path,
                        "The original values cannot be read, so the standard ones are kept: " + problem.getMessage())
                .withValue(json));
    }

    @Override
    public Optional<Location> location() {
        return source.location();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    /** Found once: the class path does not change while a program runs. */
    private static final class Installed {
        static final Optional<LosslessCodec> CODEC = ServiceLoader.load(
                        LosslessCodec.class, LosslessCodec.class.getClassLoader())
                .findFirst();
    }
}
