package dev.galley.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedValidator;
import dev.galley.format.FeedWriter;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import dev.galley.testkit.ModelArbitraries;
import dev.galley.validation.Profile;
import dev.galley.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Checks that {@code docs/valid-output.md} names what writers derive, and what validators say about their documents. */
class ValidOutputTest {
    private static final Pattern CODE = Pattern.compile("`((?:derived|missing)\\.[\\w.]+)`");
    private static final Pattern NAME = Pattern.compile("`([A-Za-z0-9]+)`");
    private static final List<String> XML = List.of("rss", "atom", "rss1.0");
    private static final String ALL = "In every XML format";

    private final String page;

    ValidOutputTest() throws IOException {
        page = Files.readString(Repository.file("docs/valid-output.md"));
    }

    /** Returns the part of the page from one heading to another. */
    private String between(String heading, String next) {
        return page.substring(page.indexOf(heading), page.indexOf(next));
    }

    /** Returns the codes of each section, by its heading. */
    private Map<String, Set<String>> codes() {
        Map<String, Set<String>> codes = new HashMap<>();
        for (String section : page.split("\n## ", -1)) {
            Set<String> found = new HashSet<>();
            Matcher code = CODE.matcher(section);
            while (code.find()) {
                found.add(code.group(1));
            }
            codes.put(section.lines().findFirst().orElse(""), found);
        }
        return codes;
    }

    private Set<String> documented(String format) {
        Map<String, Set<String>> sections = codes();
        Set<String> all = new HashSet<>();
        switch (format) {
            case "rss" -> all.addAll(sections.get("RSS 2.0"));
            case "rss1.0" -> {
                all.addAll(sections.get("RSS 2.0"));
                all.addAll(sections.get("RSS 1.0"));
            }
            case "atom" -> all.addAll(sections.get("Atom"));
            default -> all.addAll(sections.get("JSON Feed"));
        }
        if (XML.contains(format)) {
            all.addAll(sections.get(ALL));
        }
        return all;
    }

    @Property
    void everyDerivedValueIsDocumented(@ForAll("feeds") Feed feed) throws IOException {
        for (String format : List.of("rss", "atom", "jsonfeed", "rss1.0")) {
            Set<String> derived = new TreeSet<>();
            for (Finding finding : FeedWriter.of(format)
                    .write(feed, new ByteArrayOutputStream())
                    .findings()) {
                if (finding.code().startsWith("derived.") || finding.code().startsWith("missing.")) {
                    derived.add(finding.code());
                }
            }
            assertThat(documented(format)).as(format).containsAll(derived);
        }
    }

    @Property
    void everyFindingAboutAWrittenDocumentIsDocumented(@ForAll("feeds") Feed feed) throws IOException {
        String arising = between("### Messages that can arise", "### Messages that cannot arise");
        for (String format : XML) {
            for (Finding finding : written(feed, format)) {
                assertThat(arising).as(format + ": " + finding).contains("`" + finding.code() + "`");
                assertThat(finding.severity()).as(format + ": " + finding).isNotEqualTo(Severity.ERROR);
            }
        }
    }

    @Example
    void everyMessageIsNamedOnce() throws IOException {
        String messages = page.substring(page.indexOf("## Messages of the W3C's validator"));
        Set<String> named = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        messages.lines().filter(line -> line.startsWith("| `")).forEach(line -> {
            Matcher name = NAME.matcher(line.split("\\|", -1)[1]);
            while (name.find()) {
                if (!named.add(name.group(1))) {
                    twice.add(name.group(1));
                }
            }
        });
        assertThat(twice).isEmpty();
        assertThat(named).hasSizeGreaterThan(250);
        Files.readAllLines(Repository.file(
                        "formats-rss/src/test/resources/dev/galley/format/xml/check/feedvalidator-codes.tsv"))
                .stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .filter(columns -> columns.length > 1 && !columns[1].startsWith("!"))
                .forEach(columns -> assertThat(named).contains(columns[0]));
    }

    @Example
    void atomHasNoErrorsForPostsWithoutTitles() throws IOException {
        OffsetDateTime date = OffsetDateTime.parse("2024-05-04T09:30:00Z");
        Feed feed = Feed.builder()
                .id("tag:tide.example,2024:feed")
                .title("Tides")
                .url("https://tide.example/")
                .author(Person.named("Ann"))
                .updated(date)
                .article(Article.builder()
                        .id("tag:tide.example,2024:1")
                        .updated(date)
                        .published(date)
                        .content(Text.html("<p>Low tide at noon.</p>"))
                        .author(Person.named("Ann"))
                        .build())
                .build();

        assertThat(Validator.of(Profile.atom()).validate(feed).isValid()).isTrue();
        assertThat(FeedWriter.of("atom")
                        .write(feed, new ByteArrayOutputStream())
                        .findings())
                .isEmpty();
        assertThat(written(feed, "atom")).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static List<Finding> written(Feed feed, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FeedWriter.of(format).write(feed, out);
        return FeedValidator.standard()
                .validate(new ByteArrayInputStream(out.toByteArray()))
                .findings();
    }

    @Provide
    Arbitrary<Feed> feeds() {
        return ModelArbitraries.feeds();
    }
}
