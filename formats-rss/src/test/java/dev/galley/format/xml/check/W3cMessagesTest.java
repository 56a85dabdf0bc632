package dev.galley.format.xml.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedValidator;
import dev.galley.format.UnknownFormatException;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The messages of the W3C feed validator: for each one, a rule of Galley with documents that break it and documents that
 * keep it ({@code w3c-cases.tsv}), or a reason why there is none ({@code feedvalidator-codes.tsv}).
 */
class W3cMessagesTest {
    private static final String NAMESPACES = ("atom=http://www.w3.org/2005/Atom"
                    + " itunes=http://www.itunes.com/dtds/podcast-1.0.dtd media=http://search.yahoo.com/mrss/"
                    + " sx=http://www.microsoft.com/schemas/sse fh=http://purl.org/syndication/history/1.0"
                    + " thr=http://purl.org/syndication/thread/1.0 sy=http://purl.org/rss/1.0/modules/syndication/"
                    + " dc=http://purl.org/dc/elements/1.1/ dcterms=http://purl.org/dc/terms/"
                    + " content=http://purl.org/rss/1.0/modules/content/ geo=http://www.w3.org/2003/01/geo/wgs84_pos#"
                    + " georss=http://www.georss.org/georss geourl=http://geourl.org/rss/module/"
                    + " icbm=http://postneo.com/icbm/ trackback=http://madskills.com/public/xml/rss/module/trackback/"
                    + " cc=http://web.resource.org/cc/ creativeCommons=http://backend.userland.com/creativeCommonsRssModule"
                    + " admin=http://webns.net/mvcb/ slash=http://purl.org/rss/1.0/modules/slash/"
                    + " ev=http://purl.org/rss/1.0/modules/event/ ag=http://purl.org/rss/1.0/modules/aggregation/"
                    + " wfw=http://wellformedweb.org/CommentAPI/ feedburner=http://rssnamespace.org/feedburner/ext/1.0"
                    + " opensearch=http://a9.com/-/spec/opensearch/1.1/ xhtml=http://www.w3.org/1999/xhtml"
                    + " blogChannel=http://backend.userland.com/blogChannelModule app=http://www.w3.org/2007/app"
                    + " conversationsNetwork=http://conversationsnetwork.org/rssNamespace-1.0/"
                    + " access=http://www.bloglines.com/about/specs/fac-1.0"
                    + " rdf=http://www.w3.org/1999/02/22-rdf-syntax-ns#")
            .replace("=", "=\"")
            .replace(" ", "\" xmlns:");

    private static final String DECLARATIONS = "xmlns:" + NAMESPACES + "\"";

    private final CodeTable table = CodeTable.load();

    @Test
    void reportsWhatTheW3cValidatorReports() {
        List<String> failures = new ArrayList<>();
        for (String line : lines("w3c-cases.tsv")) {
            String[] columns = line.split("\t", -1);
            Expectation reported = Expectation.parse(columns[0]);
            List<Finding> broken = validate(columns[1], columns[2]);
            if (!reported.isMet(broken, table)) {
                failures.add("not reported: " + line + " but " + shown(broken));
            }
            List<Finding> kept = validate(columns[1], columns[3]);
            if (reported.isMet(kept, table)) {
                failures.add("reported: " + columns[0] + "\t" + columns[1] + "\t" + columns[3] + " as " + shown(kept));
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void hasARuleOrAReasonForEveryMessage() {
        Set<String> shown = new TreeSet<>();
        lines("w3c-cases.tsv").forEach(line -> shown.add(line.split("[{\t]", 2)[0]));
        assertThat(lines("w3c-messages.tsv")).allSatisfy(line -> {
            String message = line.split("\t", -1)[0];
            assertThat(table.knows(message)).as(message).isTrue();
            assertThat(shown.contains(message))
                    .as("cases of " + message)
                    .isEqualTo(!table.meaning(message).codes().isEmpty());
        });
    }

    private static List<Finding> validate(String base, String fragment) {
        FeedValidator.Builder validator = FeedValidator.builder();
        if (base.equals("located")) {
            validator.baseUrl(Url.of("https://example.org/feed"));
        }
        byte[] document = document(base, fragment).getBytes(StandardCharsets.UTF_8);
        try {
            return validator
                    .build()
                    .validate(new ByteArrayInputStream(document))
                    .findings();
        } catch (UnknownFormatException e) {
            return List.of(Finding.of("format.unknown", Severity.ERROR, "", e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void documentsEveryMessage() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Messages of the W3C feed validator

                Each message of the W3C feed validator, its level there, and the rules of Galley that report the same; or why there
                are none. [rules.md](rules.md) describes the rules, and [valid-output.md](valid-output.md) says which messages can
                arise in documents that Galley writes.

                This page is generated. `W3cMessagesTest` fails if it is out of date; run it with `-Dgalley.updateMessages=true`.

                | message | level | rules |
                |---|---|---|
                """);
        for (String line : lines("w3c-messages.tsv")) {
            String[] columns = line.split("\t", -1);
            List<String> codes = table.meaning(columns[0]).codes();
            String rules =
                    codes.isEmpty() ? "none: " + table.reason(columns[0]) : "`" + String.join("`, `", codes) + "`";
            page.append("| `%s` | %s | %s |\n".formatted(columns[0], columns[1], rules));
        }
        Path file = Path.of("../docs/w3c-messages.md");
        if (Boolean.getBoolean("galley.updateMessages")) {
            Files.writeString(file, page);
        }
        assertThat(file).hasContent(page.toString());
    }

    /** A document of an unknown format is refused before any rule applies. */
    @Test
    void namesExistingRules() {
        assertThat(lines("w3c-messages.tsv"))
                .allSatisfy(line -> assertThat(
                                table.meaning(line.split("\t", -1)[0]).codes())
                        .filteredOn(code -> !code.equals("format.unknown"))
                        .allSatisfy(
                                code -> assertThat(Rules.ENGLISH.severity(code)).isNotNull()));
    }

    private static List<String> shown(List<Finding> findings) {
        return findings.stream().map(f -> f.code() + " " + f.path()).toList();
    }

    private static String document(String base, String fragment) {
        return switch (base) {
            case "doc" -> fragment;
            case "channel" ->
                channel("<title>News</title><link>https://example.org/</link><description>All of it</description>"
                        + "<language>en</language><atom:link rel='self' href='https://example.org/feed'/>" + fragment);
            case "channelbare" -> channel(fragment);
            case "item" ->
                document(
                        "channel", "<item><title>One</title><guid>https://example.org/1</guid>" + fragment + "</item>");
            case "itembare" -> document("channel", "<item>" + fragment + "</item>");
            case "feed" ->
                feed("<id>tag:example.org,2004:feed</id><title>News</title><updated>2004-05-06T07:08:09Z</updated>"
                        + "<author><name>Ada</name></author><link rel='self' href='https://example.org/feed'/>"
                        + fragment);
            case "feedbare", "located" -> feed(fragment);
            case "entry" ->
                document(
                        "feed",
                        "<entry><id>tag:example.org,2004:1</id><title>One</title><updated>2004-05-06T07:08:10Z</updated>"
                                + "<link href='https://example.org/1'/>" + fragment + "</entry>");
            case "entrybare" -> document("feed", "<entry>" + fragment + "</entry>");
            case "rdfdoc" ->
                "<rdf:RDF xmlns='http://purl.org/rss/1.0/' " + DECLARATIONS + ">" + fragment + "</rdf:RDF>";
            default -> throw new IllegalArgumentException(base);
        };
    }

    private static String channel(String children) {
        return "<rss version='2.0' " + DECLARATIONS + "><channel>" + children + "</channel></rss>";
    }

    private static String feed(String children) {
        return "<feed xmlns='http://www.w3.org/2005/Atom' " + DECLARATIONS + ">" + children + "</feed>";
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(W3cMessagesTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
