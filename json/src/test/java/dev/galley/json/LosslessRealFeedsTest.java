package dev.galley.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedException;
import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.format.Fidelity;
import dev.galley.model.Feed;
import dev.galley.testkit.Corpora;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real feeds stay equal in lossless documents, in each format and along a chain. */
class LosslessRealFeedsTest {
    private static final List<String> CHAIN = List.of("rss", "jsonfeed", "atom", "rss");

    @Test
    void realFeedsAreGivenBack() throws IOException {
        List<String> different = new ArrayList<>();
        int count = 0;
        for (Path file : files()) {
            Optional<Feed> feed = feed(file);
            if (feed.isPresent()) {
                count++;
                for (String format : List.of("rss", "atom", "jsonfeed", "rss1.0")) {
                    if (!read(write(feed.get(), format)).equals(feed.get())) {
                        different.add(file.getFileName() + " in " + format);
                    }
                }
                if (!alongTheChain(feed.get()).equals(feed.get())) {
                    different.add(file.getFileName() + " along the chain");
                }
            }
        }
        System.out.printf("lossless: %d real feeds, %d differences%n", count, different.size());
        assertThat(different).isEmpty();
        assertThat(count).isGreaterThan(100);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Corpora.folder("realfeeds"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the feed in a file; empty if it has none. */
    private static Optional<Feed> feed(Path file) throws IOException {
        try {
            return Optional.of(FeedReader.lenient().read(file).feed());
        } catch (FeedException e) {
            return Optional.empty();
        }
    }

    private static Feed alongTheChain(Feed feed) throws IOException {
        Feed current = feed;
        for (String format : CHAIN) {
            current = read(write(current, format));
        }
        return current;
    }

    private static byte[] write(Feed feed, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FeedWriter.of(format).withFidelity(Fidelity.LOSSLESS).write(feed, out);
        return out.toByteArray();
    }

    private static Feed read(byte[] document) throws IOException {
        return FeedReader.lenient().read(new ByteArrayInputStream(document)).feed();
    }
}
