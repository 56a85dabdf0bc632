package dev.galley.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.Feeds;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Checks that the table of fields and formats matches the writers. */
class FormatsTableTest {
    private static final List<String> FORMATS = List.of("rss", "atom", "jsonfeed", "rss1.0");
    /** Properties without a row: views of the links, and the articles themselves. */
    private static final Set<String> NO_FIELDS = Set.of("url", "selfUrl", "baseUrl", "externalUrl", "articles");

    @Test
    void onlyDashesAreLosses() throws IOException {
        Map<String, List<String>> table = table();
        for (int i = 0; i < FORMATS.size(); i++) {
            Set<String> lost = lost(FORMATS.get(i));
            for (Map.Entry<String, List<String>> row : table.entrySet()) {
                boolean dash = row.getValue().get(i).equals("—");
                String field = row.getKey();
                boolean gone = lost.contains(field) || lost.stream().anyMatch(path -> field.startsWith(path + "."));
                assertThat(gone)
                        .as(field + " in " + FORMATS.get(i) + ", lost: " + lost)
                        .isEqualTo(dash);
            }
        }
    }

    @Test
    void everyFieldOfTheModelHasARow() throws IOException {
        Set<String> rows =
                table().keySet().stream().map(row -> row.replaceAll(" .*", "")).collect(Collectors.toSet());
        assertThat(rows).containsAll(fields("feed.", Feed.class)).containsAll(fields("article.", Article.class));
    }

    private static Set<String> fields(String prefix, Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isSynthetic())
                .filter(method -> method.getReturnType() == Optional.class || method.getReturnType() == List.class)
                .map(Method::getName)
                .filter(name -> !NO_FIELDS.contains(name))
                .map(name -> prefix + name)
                .collect(Collectors.toSet());
    }

    /** Returns the rows by field; a field with several variants names the variant in brackets. */
    private static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Repository.file("docs/mapping.md"))) {
            if (line.startsWith("| `")) {
                List<String> cells = Arrays.stream(line.split("\\|"))
                        .skip(1)
                        .map(String::strip)
                        .toList();
                rows.put(cells.get(0).replace("`", ""), cells.subList(1, 5));
            }
        }
        return rows;
    }

    private static Set<String> lost(String format) throws IOException {
        Set<String> lost = new TreeSet<>();
        Feed full = FullFeed.FEED;
        List<Finding> losses =
                Feeds.write(full, format, OutputStream.nullOutputStream()).losses();
        for (Finding loss : losses) {
            String path = loss.path().startsWith("/articles/0")
                    ? "article" + loss.path().substring("/articles/0".length())
                    : "feed" + loss.path();
            lost.add(name(path));
        }
        return lost;
    }

    /** Returns the path without indexes; where an index selects a variant, with the name of the variant. */
    private static String name(String path) {
        return path.replaceAll("/(extensions)/0$", "/$1 (elements)")
                .replaceAll("/(extensions)/1$", "/$1 (members)")
                .replaceAll("/(extensions)/2$", "/$1 (attributes)")
                .replaceAll("/(extensions)/3$", "/$1 (instructions)")
                .replaceAll("/facets/ownFacet$", "/facets (your own)")
                .replaceAll("/media/0$", "/media (lead image)")
                .replaceAll("/media/1$", "/media (banner)")
                .replaceAll("/media/2$", "/media (enclosure)")
                .replaceAll("/\\d+", "")
                .replace('/', '.');
    }
}
