package dev.galley.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Text;
import dev.galley.testkit.Corpora;
import dev.galley.testkit.CsvRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Measures how many spam and other comments on videos repeat earlier comments, and prints the shares. */
class NearDuplicatesCorpusTest {
    @Test
    void findsCopiesAmongSpamAndFewElsewhere() throws IOException {
        NearDuplicates held = new NearDuplicates(10_000, CopyCriteria.DEFAULT);
        int[] all = new int[2];
        int[] found = new int[2];
        for (Path file : files()) {
            for (Map<String, String> row : CsvRows.read(file)) {
                int spam = row.get("CLASS").equals("1") ? 1 : 0;
                String words = Text.html(row.get("CONTENT")).plain();
                NormalizedText text = Normalizer.full().normalize(words);
                all[spam]++;
                found[spam] += held.find(text).isEmpty() ? 0 : 1;
                held.add(row.get("COMMENT_ID"), text);
            }
        }
        double ofSpam = (double) found[1] / all[1];
        double ofOthers = (double) found[0] / all[0];
        System.out.printf("Near-duplicates: %.4f of spam, %.4f of other comments%n", ofSpam, ofOthers);
        assertThat(ofSpam).isGreaterThanOrEqualTo(0.26);
        assertThat(ofOthers).isLessThanOrEqualTo(0.02);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Corpora.folder("moderation").resolve("youtube-spam"))) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }
}
