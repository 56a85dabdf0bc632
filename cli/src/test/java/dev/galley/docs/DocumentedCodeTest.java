package dev.galley.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The code that the README and the guide show compiles, and the README's runs. */
class DocumentedCodeTest {
    private static final String IMPORTS = """
            import dev.galley.format.*;
            import dev.galley.body.*;
            import dev.galley.model.*;
            import dev.galley.moderation.*;
            import dev.galley.moderation.history.*;
            import dev.galley.moderation.policy.*;
            import dev.galley.report.*;
            import dev.galley.validation.*;
            import java.io.*;
            import java.nio.charset.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"README.md, 5", "docs/guide.md, 9"})
    void everyBlockOfJavaCompiles(String page, int atLeast) throws IOException {
        List<String> blocks = blocks(Repository.file(page));
        assertThat(blocks).hasSizeGreaterThanOrEqualTo(atLeast);
        for (String block : blocks) {
            assertThat(source("Shown", block).compileInto(folder)).as(page).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void theReadmesCodeRuns(int index) throws Exception {
        run(blocks(Repository.file("README.md")).get(index), "Readme" + index);
    }

    @Test
    void theReadmesFirstExamplePrintsWhatTheReadmeShows() throws Exception {
        Path readme = Repository.file("README.md");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            run(blocks(readme).get(0), "ReadmePrints");
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(blocks(readme, "```text").get(0).lines().toList());
    }

    private void run(String block, String name) throws Exception {
        String here = block.replace("\"examples/", "\"" + Repository.file("examples") + "/");
        assertThat(source(name, here).compileInto(folder)).isEmpty();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass(name)
                    .getDeclaredMethod(
                            "shown",
                            dev.galley.model.Feed.class,
                            dev.galley.model.Article.class,
                            dev.galley.format.FeedFormat.class,
                            java.io.InputStream.class,
                            java.io.OutputStream.class)
                    .invoke(null, null, null, null, null, null);
        }
    }

    /**
     * Returns the block as the body of a method, with the variables that it does not declare as parameters. A block without
     * imports gets all those that a guide takes for granted.
     */
    private static JavaSource source(String name, String block) {
        String imports =
                block.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String body = block.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        String parameters = String.join(
                ", ",
                parameter(body, "dev.galley.model.", "Feed feed"),
                parameter(body, "dev.galley.model.", "Article article"),
                parameter(body, "dev.galley.format.", "FeedFormat ours"),
                parameter(body, "java.io.", "InputStream in"),
                parameter(body, "java.io.", "OutputStream out"));
        return JavaSource.of(
                name,
                (imports.isEmpty() ? IMPORTS : imports) + "\npublic class " + name + " {\n    public static void shown("
                        + parameters + ") throws Exception {\n" + body + "\n    }\n}\n");
    }

    private static String parameter(String block, String packageName, String declaration) {
        return packageName + declaration + (block.contains(declaration + " ") ? "Given" : "");
    }

    private static List<String> blocks(Path page) throws IOException {
        return blocks(page, "```java");
    }

    private static List<String> blocks(Path page, String fence) throws IOException {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = null;
        for (String line : Files.readAllLines(page)) {
            if (line.equals(fence)) {
                block = new StringBuilder();
            } else if (line.equals("```") && block != null) {
                blocks.add(block.toString());
                block = null;
            } else if (block != null) {
                block.append(line).append('\n');
            }
        }
        return blocks;
    }
}
