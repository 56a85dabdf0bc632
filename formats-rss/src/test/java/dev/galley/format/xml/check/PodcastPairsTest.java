package dev.galley.format.xml.check;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;

/**
 * Each element and attribute of Podcasting 2.0 with a document that breaks its rule and one that keeps it ({@code
 * podcast-cases.tsv}), or a reason why there is no rule.
 */
class PodcastPairsTest {
    private static final String DECLARATION = "<podcast:\\w+";

    private final List<String[]> rows = rows();

    private static List<String[]> rows() {
        try (InputStream in = PodcastPairsTest.class.getResourceAsStream("podcast-cases.tsv")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return all.lines().map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> codes(String place, String elements) {
        String declared =
                elements.replaceFirst(DECLARATION, "$0 xmlns:podcast=\"https://podcastindex.org/namespace/1.0\"");
        return place.equals("item") ? Checked.item(declared) : Checked.channel(declared);
    }

    @Test
    void reportsWhatBreaksARuleAndNothingElse() {
        List<String> failures = new ArrayList<>();
        for (String[] row : rows) {
            if (row.length < 5) {
                continue;
            }
            List<String> broken = codes(row[1], row[3]);
            List<String> kept = codes(row[1], row[4]);
            if (!broken.contains(row[2]) || !kept.isEmpty()) {
                failures.add(row[0] + " " + row[2] + " but " + broken + "; kept: " + kept);
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void documentsEveryElementAndAttribute() throws IOException {
        Map<String, String> rules = new LinkedHashMap<>();
        for (String[] row : rows) {
            rules.merge(row[0], row[1].equals("none") ? "none: " + row[2] : "`" + row[2] + "`", (a, b) -> a + ", " + b);
        }
        StringBuilder page = new StringBuilder("""
                # What is checked in Podcasting 2.0

                Each element and attribute of the [podcast namespace](https://github.com/Podcastindex-org/podcast-namespace), and the rules
                that its value can break; or why there is none. [rules.md](rules.md) describes the rules.

                This page is generated. `PodcastPairsTest` fails if it is out of date; run it with `-Dgalley.updateMessages=true`.

                | element or attribute | rules |
                |---|---|
                """);
        rules.forEach((name, codes) -> page.append("| `%s` | %s |\n".formatted(name, codes)));
        Path file = Path.of("../docs/podcasting-checks.md");
        if (Boolean.getBoolean("galley.updateMessages")) {
            Files.writeString(file, page);
        }
        assertThat(file).hasContent(page.toString());
    }
}
