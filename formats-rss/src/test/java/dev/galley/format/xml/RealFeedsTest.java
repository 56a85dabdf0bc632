package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.galley.format.FeedReader;
import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.testkit.Corpora;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares how Galley and ROME read real feeds: the number of articles, and their titles, pages, identifiers and dates.
 * Deliberate differences are explained below.
 */
class RealFeedsTest {
    @Test
    void readsEverythingThatRomeReads() throws IOException {
        List<String> differences = new ArrayList<>();
        int files = 0;
        int byRome = 0;
        for (Path file : xmlFiles()) {
            byte[] bytes = Files.readAllBytes(file);
            ReadResult ours = FeedReader.lenient().read(new ByteArrayInputStream(bytes));
            files++;
            Optional<SyndFeed> rome = rome(bytes);
            boolean isMislabelled = Reading.codes(ours).contains("encoding.mismatch");
            if (rome.isPresent() && !isMislabelled) {
                byRome++;
                compare(file.getFileName() + ": ", ours, rome.get(), differences);
            }
        }
        System.out.printf(
                "realfeeds: %d read, %d of them by ROME, %d differences%n", files, byRome, differences.size());
        differences.stream().limit(60).forEach(System.out::println);
        assertThat(differences).isEmpty();
    }

    private static List<Path> xmlFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Corpora.folder("realfeeds"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".json")
                            && !file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<SyndFeed> rome(byte[] bytes) {
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(true);
            return Optional.of(input.build(new XmlReader(new ByteArrayInputStream(bytes), true, "UTF-8")));
        } catch (Exception refused) {
            return Optional.empty();
        }
    }

    private static void compare(String file, ReadResult ours, SyndFeed rome, List<String> differences) {
        List<Article> articles = ours.feed().articles();
        if (articles.size() != rome.getEntries().size()) {
            differences.add(file + articles.size() + " articles, ROME "
                    + rome.getEntries().size());
            return;
        }
        for (int i = 0; i < articles.size(); i++) {
            String at = file + "article " + i + " ";
            Article article = articles.get(i);
            SyndEntry entry = rome.getEntries().get(i);
            same(
                    at + "title",
                    folded(article.headline().map(Text::value).orElse("")),
                    folded(entry.getTitle()),
                    differences);
            comparePages(at, article, folded(entry.getLink()), differences);
            compareDates(at + "published", article.published(), entry.getPublishedDate(), differences);
            compareDates(at + "updated", article.updated(), entry.getUpdatedDate(), differences);
            // Without an identifier ROME uses the address of the page; Galley leaves the identifier absent.
            String page = article.url().map(Url::value).orElse("");
            same(at + "id", article.id().orElse(page), folded(entry.getUri()), differences);
        }
    }

    /** An empty reference is the document itself (RFC 3986 §5.2.2): ROME leaves it empty, Galley resolves it to the base. */
    private static void comparePages(String at, Article article, String rome, List<String> differences) {
        if (!rome.isEmpty()) {
            same(at + "page", article.url().map(Url::value).orElse(""), rome, differences);
        }
    }

    /**
     * ROME takes all digits of a fraction for milliseconds, so that .398850 becomes 398 seconds; and it has no date
     * where the form is that of no standard.
     */
    private static void compareDates(String what, Optional<OffsetDateTime> ours, Date rome, List<String> differences) {
        boolean fine = ours.filter(date -> date.getNano() % 1_000_000 != 0).isPresent();
        if (!fine && rome != null) {
            same(what, ours.map(OffsetDateTime::toInstant).orElse(null), rome.toInstant(), differences);
        }
    }

    private static String folded(String text) {
        return text == null ? "" : text.strip();
    }

    private static void same(String what, Object ours, Object rome, List<String> differences) {
        if (!String.valueOf(ours).equals(String.valueOf(rome))) {
            differences.add(what + ": " + ours + " | ROME: " + rome);
        }
    }
}
