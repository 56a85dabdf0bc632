package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedReader;
import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Episode;
import dev.galley.model.Feed;
import dev.galley.model.Media;
import dev.galley.model.Person;
import dev.galley.model.Podcast;
import dev.galley.model.Text;
import dev.galley.testkit.Corpora;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The cases about podcasts in feedparser's test suite, each of which says what a value must be. */
class FeedparserPodcastsTest {
    private static final Pattern EXPECTED = Pattern.compile(
            "(len\\()?(feed|entries\\[0])\\['(\\w+)'](?:\\['?(\\w+)'?])?(?:\\['?(\\w+)'?])?(?:\\['?(\\w+)'?])?\\)? (?:==|is) (.+)");

    /**
     * Cases that Galley decides otherwise: "YES" and " yes " say that a podcast is explicit, and the names of elements are not
     * compared without case.
     */
    private static final Set<String> OTHERWISE = Set.of(
            "itunes_channel_explicit_uppercase.xml",
            "itunes_item_explicit_whitespace.xml",
            "itunes_core_element_uppercase.xml");

    @Test
    void meetsTheExpectations() throws IOException {
        List<String> missed = new ArrayList<>();
        int cases = 0;
        for (String folder : List.of("itunes", "psc")) {
            try (Stream<Path> files = Files.list(
                    Corpora.folder("feedparser").resolve("wellformed").resolve(folder))) {
                for (Path file : files.sorted().toList()) {
                    cases++;
                    check(file).ifPresent(missed::add);
                }
            }
        }
        assertThat(cases).isGreaterThan(30);
        assertThat(missed).allMatch(miss -> OTHERWISE.contains(miss.substring(0, miss.indexOf(':'))), "is expected");
    }

    private static Optional<String> check(Path file) throws IOException {
        Feed feed;
        try (InputStream in = Files.newInputStream(file)) {
            feed = FeedReader.lenient().read(in).feed();
        }
        String expectations = Files.readString(file)
                .lines()
                .filter(line -> line.startsWith("Expect:"))
                .findFirst()
                .orElseThrow();
        for (String expectation : expectations.substring("Expect:".length()).split(" and ", -1)) {
            Matcher matcher = EXPECTED.matcher(expectation.strip());
            if (matcher.matches()) {
                String actual = String.valueOf(value(feed, matcher));
                if (!actual.equals(matcher.group(7).replace("'", ""))) {
                    return Optional.of(file.getFileName() + ": " + expectation + ", but was " + actual);
                }
            }
        }
        return Optional.empty();
    }

    private static Object value(Feed feed, Matcher path) {
        boolean ofFeed = path.group(2).equals("feed");
        Article article = feed.articles().isEmpty()
                ? Article.builder().build()
                : feed.articles().get(0);
        Optional<Podcast> podcast = feed.facet(Podcast.class);
        Optional<Episode> episode = article.facet(Episode.class);
        List<Category> tags = ofFeed ? feed.categories() : article.categories();
        return switch (path.group(3)) {
            case "itunes_block" ->
                (ofFeed ? podcast.flatMap(Podcast::block) : episode.flatMap(Episode::block)).orElse(false) ? 1 : 0;
            case "itunes_explicit" -> {
                Optional<Boolean> explicit =
                        ofFeed ? podcast.flatMap(Podcast::explicit) : episode.flatMap(Episode::explicit);
                yield path.group(7).equals("1")
                        ? explicit.map(yes -> yes ? 1 : 0).orElse(-1)
                        : explicit.map(yes -> yes ? "True" : "False").orElse("None");
            }
            case "image" ->
                ofFeed
                        ? feed.logo().map(logo -> logo.url().value()).orElse("")
                        : article.media().stream()
                                .filter(medium -> medium.role() == Media.Role.LEAD)
                                .findFirst()
                                .map(medium -> medium.url().value())
                                .orElse("");
            case "publisher_detail" ->
                podcast.flatMap(Podcast::owner).flatMap(Person::name).orElse("");
            case "subtitle" -> feed.subtitle().map(Text::plain).orElse("");
            case "title" -> feed.title().map(Text::plain).orElse("");
            case "psc_chapters" -> {
                Episode.Chapter chapter = episode.orElseThrow().chapters().get(Integer.parseInt(path.group(5)));
                yield path.group(6).equals("title")
                        ? chapter.title()
                        : "datetime.timedelta(0, " + chapter.start().toSeconds() + ", "
                                + chapter.start().toNanosPart() / 1000 + ")";
            }
            case "tags" -> {
                if (path.group(1) != null) {
                    yield tags.size();
                }
                Category tag = tags.get(Integer.parseInt(path.group(4)));
                yield path.group(5).equals("term") ? tag.term() : tag.scheme().orElseThrow();
            }
            default -> throw new AssertionError(path.group());
        };
    }
}
