package dev.galley.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    @CsvSource({"0", "1", "2", "3", "4"})
    void theReadmesCodeRuns(int index) throws Exception {
        String name = "Readme" + index;
        String block = blocks(Repository.file("README.md"))
                .get(index)
                .replace("\"examples/", "\"" + Repository.file("examples") + "/");
        assertThat(source(name, block).compileInto(folder)).isEmpty();
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

    /** The block as the body of a method; what it does not declare itself is given. */
    private static JavaSource source(String name, String block) {
        String parameters = parameter(block, "Feed feed")
                + parameter(block, "Article article")
                + parameter(block, "FeedFormat ours")
                + parameter(block, "InputStream in")
                + parameter(block, "OutputStream out");
        return JavaSource.of(
                name,
                IMPORTS + "public class " + name + " {\n    public static void shown("
                        + parameters.substring(0, parameters.length() - 2)
                        + ") throws Exception {\n" + block + "    }\n}\n");
    }

    private static String parameter(String block, String declaration) {
        return (block.contains(declaration + " ") ? declaration + "Given" : declaration) + ", ";
    }

    private static List<String> blocks(Path page) throws IOException {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = null;
        for (String line : Files.readAllLines(page)) {
            if (line.equals("```java")) {
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
