package dev.galley.http;

import dev.galley.format.ArticleStream;
import dev.galley.format.FeedDiscovery;
import dev.galley.format.FeedException;
import dev.galley.format.FeedReader;
import dev.galley.format.LimitExceededException;
import dev.galley.format.ReadResult;
import dev.galley.format.UnknownFormatException;
import dev.galley.http.FetchProblem.Kind;
import dev.galley.model.Link;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A document that is read as a feed, or else described as what it is. */
final class FeedBody {
    /**
     * The format of galley-formats-html, which reads any page as a feed of one article. A caller who asks for a feed wants another
     * document.
     */
    private static final String PAGE = "html";
    /** The beginning of the codes of its findings, such as the one about a page without an article. */
    private static final String ABOUT_PAGES = "page.";

    private static final String PAGE_FOUND = "Expected a feed but found an HTML page";

    private static final int MAX_FEEDS_SHOWN = 3;

    private final HttpDocument document;
    private final FeedReader reader;
    private final Beginning in;

    FeedBody(HttpDocument document, FeedReader reader) {
        this.document = document;
        this.reader = document.settings(reader.toBuilder()).build();
        this.in = new Beginning(document.body());
    }

    /** Reads the whole feed. */
    ReadResult read() throws IOException {
        try (ArticleStream articles = open()) {
            return articles.readAll();
        } catch (FeedException e) {
            throw exception(e);
        }
    }

    /** Begins to read the feed. */
    ArticleStream open() throws IOException {
        try {
            ArticleStream articles = reader.open(in);
            if (articles.format().equals(PAGE)) {
                throw notAFeed(PAGE_FOUND);
            }
            return articles;
        } catch (FeedException e) {
            throw exception(e);
        }
    }

    /** Returns the exception for a document that cannot be read. */
    FetchException exception(FeedException problem) throws IOException {
        String hint = problem.finding().hint().orElse("The publisher must fix this feed");
        if (problem instanceof UnknownFormatException unknown) {
            // The message of the reader names feeds, too, but only those in the first bytes, and with relative
            // addresses.
            return notAFeed(unknown.summary());
        }
        if (problem.finding().code().startsWith(ABOUT_PAGES)) {
            return notAFeed(PAGE_FOUND);
        }
        Kind kind = problem instanceof LimitExceededException ? Kind.TOO_LARGE : Kind.UNREADABLE;
        String place = problem.finding().location().map(at -> ":" + at).orElse("");
        return new FetchException(
                FetchProblem.of(kind, problem.finding().message() + ": " + document.url() + place, hint));
    }

    private FetchException notAFeed(String message) throws IOException {
        List<Link> feeds = FeedDiscovery.links(in.bytes(), document.url());
        String named = feeds.stream()
                .limit(MAX_FEEDS_SHOWN)
                .map(feed -> feed.href().value())
                .collect(Collectors.joining(" and "));
        return new FetchException(new FetchProblem(
                Kind.NOT_A_FEED,
                message + ": " + document.url(),
                feeds.isEmpty()
                        ? "Check the address; the document links to no feed either"
                        : "The page links to " + named + "; ask for " + (feeds.size() == 1 ? "that" : "one of them"),
                Optional.empty(),
                Optional.empty(),
                feeds));
    }

    /** Keeps the first bytes, and stays open when a reader closes it, since what is not a feed is searched for links. */
    private static final class Beginning extends FilterInputStream {
        /** Pages name their feeds in their head. */
        private static final int SIZE = 256 * 1024;

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Beginning(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            if (read > 0 && bytes.size() < SIZE) {
                bytes.write(target, offset, Math.min(read, SIZE - bytes.size()));
            }
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {
            // The owner of the document closes it.
        }

        byte[] bytes() throws IOException {
            byte[] buffer = new byte[8 * 1024];
            int read = 0;
            while (bytes.size() < SIZE && read >= 0) {
                read = read(buffer, 0, buffer.length);
            }
            return bytes.toByteArray();
        }
    }
}
