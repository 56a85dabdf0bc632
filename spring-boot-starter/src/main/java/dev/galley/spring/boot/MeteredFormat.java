package dev.galley.spring.boot;

import dev.galley.format.ArticleSink;
import dev.galley.format.ArticleSource;
import dev.galley.format.FeedFormat;
import dev.galley.format.Head;
import dev.galley.format.ReadContext;
import dev.galley.format.WriteContext;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Location;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A format that measures the time spent in reading each document, without that between its articles. */
final class MeteredFormat implements FeedFormat {
    private final FeedFormat format;
    private final Timer read;
    private final Timer failed;

    MeteredFormat(FeedFormat format, MeterRegistry registry) {
        this.format = format;
        read = timer(format, "read", registry);
        failed = timer(format, "failed", registry);
    }

    private static Timer timer(FeedFormat format, String outcome, MeterRegistry registry) {
        return Timer.builder("galley.documents.read")
                .description("Documents that were read")
                .tag("format", format.name())
                .tag("outcome", outcome)
                .register(registry);
    }

    @Override
    public ArticleSource read(InputStream in, ReadContext context) throws IOException {
        long begin = System.nanoTime();
        boolean opened = false;
        try {
            ArticleSource source = format.read(in, context);
            opened = true;
            return new MeteredSource(source, System.nanoTime() - begin);
        } finally {
            if (!opened) {
                failed.record(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
            }
        }
    }

    @Override
    public String name() {
        return format.name();
    }

    @Override
    public String displayName() {
        return format.displayName();
    }

    @Override
    public List<String> mediaTypes() {
        return format.mediaTypes();
    }

    @Override
    public String fileExtension() {
        return format.fileExtension();
    }

    @Override
    public boolean isReadable() {
        return format.isReadable();
    }

    @Override
    public boolean recognizes(Head head) {
        return format.recognizes(head);
    }

    @Override
    public boolean validates(Head head) {
        return format.validates(head);
    }

    @Override
    public boolean isOwnForm(String readBy, String version) {
        return format.isOwnForm(readBy, version);
    }

    @Override
    public void validate(InputStream in, ReadContext context) throws IOException {
        format.validate(in, context);
    }

    @Override
    public ArticleSink write(OutputStream out, WriteContext context) throws IOException {
        return format.write(out, context);
    }

    /** Adds up the time of each article, and records it when the document is closed. */
    private final class MeteredSource implements ArticleSource {
        private final ArticleSource source;
        private long nanos;
        private boolean broken;
        private boolean closed;

        MeteredSource(ArticleSource source, long nanos) {
            this.source = source;
            this.nanos = nanos;
        }

        @Override
        public Optional<Article> next() throws IOException {
            long begin = System.nanoTime();
            broken = true;
            Optional<Article> next = source.next();
            broken = false;
            nanos += System.nanoTime() - begin;
            return next;
        }

        @Override
        public String version() {
            return source.version();
        }

        @Override
        public Feed feed() {
            return source.feed();
        }

        @Override
        public Optional<Location> location() {
            return source.location();
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                (broken ? failed : read).record(nanos, TimeUnit.NANOSECONDS);
            }
            source.close();
        }
    }
}
