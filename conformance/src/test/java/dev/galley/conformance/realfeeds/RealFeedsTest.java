package dev.galley.conformance.realfeeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.conformance.Score;
import dev.galley.format.FeedException;
import dev.galley.format.FeedReader;
import dev.galley.format.ReadResult;
import dev.galley.testkit.Corpora;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads each real feed: all of its items are there, and strict and lenient reading agree where strict reading succeeds. */
class RealFeedsTest {
    /** CDATA sections, comments, and start tags of items. */
    private static final Pattern ITEM =
            Pattern.compile("(?s)<!\\[CDATA\\[.*?]]>|<!--.*?-->|<(?:\\w+:)?(item|entry)(?=[\\s/>])");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    @Test
    void readsAllItems() throws IOException {
        Path root = Corpora.folder("realfeeds");
        Score score = new Score();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.getFileName().toString().equals("MANIFEST.tsv")) {
                    String name = root.relativize(file).toString();
                    score.add("realfeeds", failure(file).map(failure -> name + ": " + failure));
                }
            }
        }
        score.print();
        assertThat(score.failures()).isEmpty();
    }

    private static Optional<String> failure(Path file) throws IOException {
        List<String> failures = new ArrayList<>();
        ReadResult lenient;
        try {
            lenient = FeedReader.lenient().read(file);
        } catch (FeedException e) {
            return Optional.of(e.getMessage());
        }
        int items = items(file, lenient.format());
        int read = lenient.feed().articles().size();
        if (read != items) {
            failures.add(read + " of " + items + " items");
        }
        try {
            ReadResult strict = FeedReader.builder().strict().build().read(file);
            if (!strict.feed().equals(lenient.feed())) {
                failures.add("strict and lenient reading differ");
            }
        } catch (FeedException refused) {
            // nothing to compare
        }
        return failures.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", failures));
    }

    /** Counts the items without Galley. */
    private static int items(Path file, String format) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (format.equals("jsonfeed")) {
            int items = 0;
            for (JsonNode item :
                    JSON.readTree(text.replaceFirst("^\u00EF\u00BB\u00BF", "")).path("items")) {
                items += item.isObject() ? 1 : 0;
            }
            return items;
        }
        int items = 0;
        Matcher tags = ITEM.matcher(text);
        while (tags.find()) {
            items += tags.group(1) == null ? 0 : 1;
        }
        return items;
    }
}
