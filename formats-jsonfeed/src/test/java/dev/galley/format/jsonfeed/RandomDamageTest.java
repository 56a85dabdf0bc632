package dev.galley.format.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.format.UnknownFormatException;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Feed;
import dev.galley.model.Link;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.testkit.Corpora;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One byte of a feed is replaced, removed or inserted: the items away from the damage stay the same. With {@code
 * -Dgalley.corpora} the JSON Feeds found there are damaged too. The seed can be given as {@code -Dgalley.seed}.
 */
class RandomDamageTest {
    private static final int FEEDS = 40;
    private static final int ROUNDS = 200;
    private static final String[] WORDS = {
        "harbour",
        "Schiff",
        "été",
        "море",
        "日本",
        "\"quoted\"",
        "<b>bold</b>",
        "a & b",
        "C:\\docks",
        "line\nbreak",
        "1 < 2"
    };

    @Test
    void oneDamagedByteCostsNoItemAwayFromIt() throws IOException {
        long seed = Long.getLong("galley.seed", 20_261_128L);
        Random random = new Random(seed);
        List<byte[]> feeds = corpus();
        while (feeds.size() < FEEDS) {
            feeds.add(generated(random));
        }
        int kept = 0;
        int all = 0;
        List<String> failures = new ArrayList<>();
        for (byte[] feed : feeds) {
            List<Article> whole = read(feed);
            for (int round = 0; round < ROUNDS; round++) {
                int at = random.nextInt(feed.length);
                byte[] damaged = damaged(feed, at, random);
                boolean good = keepsOthers(whole, read(damaged));
                kept += good ? 1 : 0;
                all++;
                if (!good) {
                    failures.add(around(feed, at) + " → " + around(damaged, at));
                }
            }
        }
        System.out.printf("random damage, seed %d: %d of %d (%.1f %%)%n", seed, kept, all, 100.0 * kept / all);
        if (Boolean.getBoolean("galley.showDamage")) {
            failures.forEach(System.out::println);
        }
        assertThat(kept)
                .as("seed %d, of %d; lost in %s", seed, all, failures.subList(0, Math.min(20, failures.size())))
                .isGreaterThanOrEqualTo(all * 98 / 100);
    }

    private static List<Article> read(byte[] feed) {
        try {
            return Reading.read(
                            FeedReader.builder().format(new JsonFeedFormat()).build(), feed)
                    .feed()
                    .articles();
        } catch (UnknownFormatException e) {
            return List.of();
        }
    }

    /** Checks whether all articles but one are there, in their order: a prefix and a suffix that leave out at most one. */
    private static boolean keepsOthers(List<Article> whole, List<Article> read) {
        int before = 0;
        while (before < Math.min(whole.size(), read.size()) && whole.get(before).equals(read.get(before))) {
            before++;
        }
        int after = 0;
        while (after < Math.min(whole.size(), read.size())
                && whole.get(whole.size() - 1 - after).equals(read.get(read.size() - 1 - after))) {
            after++;
        }
        return before + after >= whole.size() - 1 && read.size() >= whole.size() - 1 && read.size() <= whole.size() + 1;
    }

    private static byte[] damaged(byte[] feed, int at, Random random) {
        int kind = random.nextInt(3);
        byte[] damaged = new byte[feed.length + kind - 1];
        System.arraycopy(feed, 0, damaged, 0, at);
        int from = kind == 2 ? at : at + 1;
        if (kind > 0) {
            damaged[at] = (byte) random.nextInt(256);
        }
        System.arraycopy(feed, from, damaged, kind == 0 ? at : at + 1, feed.length - from);
        return damaged;
    }

    private static String around(byte[] feed, int at) {
        int from = Math.max(0, at - 30);
        return new String(feed, from, Math.min(feed.length, at + 30) - from, StandardCharsets.UTF_8).replace('\n', ' ');
    }

    private static List<byte[]> corpus() throws IOException {
        List<byte[]> feeds = new ArrayList<>();
        Optional<Path> folder = Corpora.find("realfeeds");
        if (folder.isPresent()) {
            try (Stream<Path> files = Files.walk(folder.get())) {
                for (Path file : files.filter(f -> f.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    if (read(bytes).size() > 2) {
                        feeds.add(bytes);
                    }
                }
            }
        }
        return feeds;
    }

    private static byte[] generated(Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 3 + random.nextInt(8); i++) {
            articles.add(article(i, random));
        }
        FeedWriter writer = FeedWriter.of("jsonfeed");
        (random.nextBoolean() ? writer.withIndentation() : writer)
                .write(
                        Feed.builder()
                                .title("Harbour " + text(random))
                                .link(Link.alternate(Url.of("https://harbour.example/")))
                                .author(Person.named("Ann"))
                                .articles(articles)
                                .build(),
                        out);
        return out.toByteArray();
    }

    private static Article article(int index, Random random) {
        String address = "https://harbour.example/" + index;
        var article = Article.builder()
                .id(address)
                .link(Link.alternate(Url.of(address)))
                .content(
                        random.nextBoolean()
                                ? Text.html("<p class=\"a\">" + text(random) + "</p>")
                                : Text.plain(text(random)))
                .published(OffsetDateTime.of(2024, 5, 1 + index, 10, 0, 0, 0, ZoneOffset.UTC));
        if (random.nextBoolean()) {
            article.headline(text(random))
                    .author(Person.named("Bob"))
                    .category(Category.of("boats"))
                    .category(Category.of("tides"));
        }
        if (random.nextInt(3) == 0) {
            article.media(List.of(
                    Media.enclosure(Url.of(address + ".mp3"), "audio/mpeg").toBuilder()
                            .size(120L)
                            .build(),
                    Media.enclosure(Url.of(address + ".ogg"), "audio/ogg")));
        }
        return article.build();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(40); i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
