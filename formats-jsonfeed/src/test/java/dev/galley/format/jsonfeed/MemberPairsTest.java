package dev.galley.format.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedValidator;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Each member of JSON Feed 1.1 with a document that breaks its rule and one that keeps it ({@code member-cases.tsv}).
 */
class MemberPairsTest {
    /** What the table calls an object, by the name of the member that holds it. */
    private static final Map<String, String> OBJECTS = Map.of(
            "",
            "feed",
            "items",
            "item",
            "authors",
            "author",
            "author",
            "author",
            "hubs",
            "hub",
            "attachments",
            "attachment");

    private final List<String[]> rows = rows();

    private static List<String[]> rows() {
        try (InputStream in = MemberPairsTest.class.getResourceAsStream("member-cases.tsv")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> codes(String document) throws IOException {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return FeedValidator.standard().validate(new ByteArrayInputStream(bytes)).findings().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void reportsWhatBreaksARuleAndNothingElse() throws IOException {
        List<String> failures = new ArrayList<>();
        for (String[] row : rows) {
            List<String> broken = codes(row[2]);
            List<String> kept = codes(row[3]);
            if (!broken.contains(row[1]) || !kept.isEmpty()) {
                failures.add(row[0] + " " + row[1] + " but " + broken + "; kept: " + kept);
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void hasCasesOfEveryMember() {
        Set<String> members = new TreeSet<>();
        Vocabulary.MEMBERS.forEach(
                (holder, names) -> names.forEach(name -> members.add(OBJECTS.get(holder) + "." + name)));
        Set<String> shown = new TreeSet<>();
        rows.forEach(row -> shown.add(row[0]));

        assertThat(shown).isEqualTo(members);
    }

    @Test
    void documentsEveryMember() throws IOException {
        Map<String, String> rules = new LinkedHashMap<>();
        rows.forEach(row -> rules.merge(row[0], "`" + row[1] + "`", (a, b) -> a + ", " + b));
        StringBuilder page = new StringBuilder("""
                # What is checked in JSON Feed

                Each member of [JSON Feed 1.1](https://www.jsonfeed.org/version/1.1/), and the rules that its value can break.
                [rules.md](rules.md) describes the rules. Besides, members are checked against misspelling, repetition and `null`.

                This page is generated. `MemberPairsTest` fails if it is out of date; run it with `-Dgalley.updateMessages=true`.

                | member | rules |
                |---|---|
                """);
        rules.forEach((name, codes) -> page.append("| `%s` | %s |\n".formatted(name, codes)));
        Path file = Path.of("../docs/jsonfeed-checks.md");
        if (Boolean.getBoolean("galley.updateMessages")) {
            Files.writeString(file, page);
        }
        assertThat(file).hasContent(page.toString());
    }
}
