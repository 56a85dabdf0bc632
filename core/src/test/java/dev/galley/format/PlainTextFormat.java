package dev.galley.format;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.FeedBuilder;
import dev.galley.model.Text;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A format in fifty lines: "@ title" and "~ subtitle" of the feed, "* headline" of an article. Reading stops at "# stop",
 * as at a fatal error.
 */
public record PlainTextFormat(String name) implements FeedFormat {
    public PlainTextFormat() {
        this("text");
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/x-feed");
    }

    @Override
    public String fileExtension() {
        return "txt";
    }

    @Override
    public boolean recognizes(Head head) {
        return head.text().startsWith("@ ");
    }

    @Override
    public ArticleSource read(InputStream in, ReadContext context) throws IOException {
        return new Source(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), context);
    }

    @Override
    public ArticleSink write(OutputStream out, WriteContext context) {
        return new Sink(out, context);
    }

    private static final class Source implements ArticleSource {
        private final BufferedReader in;
        private final ReadContext context;
        private final FeedBuilder feed = Feed.builder();
        private int line;
        private boolean stopped;
        private Optional<Article> ahead;

        Source(BufferedReader in, ReadContext context) throws IOException {
            this.in = in;
            this.context = context;
            ahead = readOn();
        }

        @Override
        public String version() {
            return "Text 1";
        }

        @Override
        public Feed feed() {
            return feed.build();
        }

        @Override
        public Optional<Article> next() throws IOException {
            Optional<Article> article = ahead;
            ahead = readOn();
            return article;
        }

        private Optional<Article> readOn() throws IOException {
            for (String text = in.readLine(); text != null && !stopped; text = in.readLine()) {
                line++;
                if (text.startsWith("* ")) {
                    return Optional.of(
                            Article.builder().headline(text.substring(2)).build());
                } else if (text.startsWith("@ ")) {
                    feed.title(text.substring(2));
                } else if (text.startsWith("~ ")) {
                    feed.subtitle(text.substring(2));
                } else if (text.equals("# stop")) {
                    context.stop(Finding.of("document.truncated", Severity.ERROR, "", "The document is incomplete"));
                    stopped = true;
                    return Optional.empty();
                } else {
                    context.report(Finding.of("line.unreadable", Severity.ERROR, "", "The line cannot be read")
                            .withLocation(new Location(line, 1))
                            .withValue(text));
                }
            }
            return Optional.empty();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    private record Sink(OutputStream out, WriteContext context) implements ArticleSink {
        @Override
        public void begin(Feed feed) throws IOException {
            line("@ ", feed.title());
            line("~ ", feed.subtitle());
        }

        @Override
        public void write(Article article) throws IOException {
            article.id().ifPresent(id -> context.lost("/articles/0/id", id));
            line("* ", article.headline());
        }

        @Override
        public void end(Feed late) throws IOException {
            begin(late);
            out.flush();
        }

        private void line(String mark, Optional<Text> text) throws IOException {
            String words = text.map(Text::plain).orElse("");
            if (words.contains("\n")) {
                throw new UnwritableFeedException(
                        Finding.of("line.broken", Severity.ERROR, "", "Two lines are too many"));
            }
            out.write(text.isEmpty() ? new byte[0] : (mark + words + "\n").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() {}
    }
}
