package dev.galley.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.testkit.JavaSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compiles the code in the README and the guides, and runs that of the README. */
class DocumentedCodeTest {
    private static final String IMPORTS = """
            import dev.galley.format.*;
            import dev.galley.format.html.*;
            import dev.galley.format.html.write.*;
            import dev.galley.format.opml.*;
            import dev.galley.body.*;
            import dev.galley.model.*;
            import dev.galley.model.Location;
            import dev.galley.moderation.*;
            import dev.galley.moderation.akismet.*;
            import dev.galley.moderation.audit.*;
            import dev.galley.moderation.history.*;
            import dev.galley.moderation.jdbc.*;
            import dev.galley.moderation.onnx.*;
            import dev.galley.moderation.policy.*;
            import dev.galley.moderation.service.*;
            import dev.galley.moderation.submission.*;
            import dev.galley.moderation.trial.*;
            import dev.galley.moderation.webhook.*;
            import dev.galley.report.*;
            import dev.galley.text.*;
            import dev.galley.text.classifier.*;
            import dev.galley.validation.*;
            import java.io.*;
            import java.math.*;
            import java.net.*;
            import java.nio.charset.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import javax.crypto.Mac;
            import javax.crypto.spec.SecretKeySpec;
            """;

    /** The variables that the pages use without declaring them. */
    private static final String VARIABLES = """
            dev.galley.model.Feed feed
            dev.galley.model.Article article
            dev.galley.format.FeedFormat ours
            java.io.InputStream in
            java.io.OutputStream out
            java.util.Map<String, String> form
            java.time.Instant shown
            java.time.Clock clock
            java.nio.file.Path site
            java.nio.file.Path category
            java.nio.file.Path thisArticle
            java.nio.file.Path file
            dev.galley.moderation.Policy policy
            dev.galley.moderation.Policy inForce
            dev.galley.moderation.Policy tried
            java.util.List<dev.galley.moderation.trial.JudgedComment> pastComments
            dev.galley.moderation.submission.Submission submission
            dev.galley.moderation.history.SubmissionKeys keys
            dev.galley.moderation.Decision decision
            dev.galley.moderation.history.PersonDecision personDecision
            dev.galley.model.Comment comment
            java.io.Writer log
            java.io.Reader reader
            String text
            String html
            String apiKey
            byte[] secret
            java.time.Instant monthAgo
            dev.galley.moderation.Moderator moderator
            dev.galley.moderation.history.CommentStore store
            String webhookSecret
            String webhookId
            String webhookTimestamp
            String webhookSignature
            byte[] requestBody
            javax.sql.DataSource dataSource
            dev.galley.moderation.onnx.TextTokenizer tokenizer
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "README.md, 5",
        "docs/guide.md, 15",
        "docs/from-rome.md, 18",
        "docs/http.md, 4",
        "docs/markdown.md, 2",
        "docs/pages.md, 1",
        "docs/written-pages.md, 1",
        "docs/moderation.md, 14",
        "docs/json.md, 7"
    })
    void everyBlockOfJavaCompiles(String page, int atLeast) throws IOException {
        List<String> blocks = blocks(Repository.file(page));
        assertThat(blocks).hasSizeGreaterThanOrEqualTo(atLeast);
        for (String block : blocks) {
            assertThat(source("Shown", block).compileInto(folder)).as(page).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void theReadmesCodeRuns(int index) throws Exception {
        run(blocks(Repository.file("README.md")).get(index), "Readme" + index);
    }

    @Test
    void theReadmesFirstExamplePrintsWhatTheReadmeShows() throws Exception {
        Path readme = Repository.file("README.md");

        assertThat(printed(blocks(readme).get(0), "ReadmePrints"))
                .contains(JavaSource.blocks(readme, "```text").get(0).lines().toList());
    }

    @Test
    void theReadmesModerationExamplePrintsWhatTheReadmeShows() throws Exception {
        Path readme = Repository.file("README.md");

        assertThat(printed(blocks(readme).get(4), "ReadmeModerates"))
                .isEqualToNormalizingNewlines(
                        JavaSource.blocks(readme, "```text").get(1));
    }

    private String printed(String block, String name) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            run(block, name);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void run(String block, String name) throws Exception {
        String here = block.replace("\"examples/", "\"" + Repository.file("examples") + "/");
        assertThat(source(name, here).compileInto(folder)).isEmpty();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            Method shown = loader.loadClass(name).getDeclaredMethods()[0];
            shown.invoke(null, new Object[shown.getParameterCount()]);
        }
    }

    /**
     * Returns the block as the body of a method, with the variables that it does not declare as parameters. A block without
     * imports gets those that the guides assume.
     */
    private static JavaSource source(String name, String block) {
        String imports =
                block.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String body = block.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        return JavaSource.of(
                name,
                (imports.isEmpty() ? IMPORTS : imports) + "\npublic class " + name + " {\n    public static void shown("
                        + parameters(body) + ") throws Exception {\n" + body + "\n    }\n}\n");
    }

    private static String parameters(String body) {
        return VARIABLES
                .lines()
                .filter(variable -> uses(body, variable) && !declares(body, variable))
                .collect(Collectors.joining(", "));
    }

    private static boolean uses(String body, String variable) {
        return body.matches("(?s).*\\b" + name(variable) + "\\b.*");
    }

    private static boolean declares(String body, String variable) {
        return body.matches("(?s).*[\\w>\\]] " + name(variable) + " [=:].*");
    }

    private static String name(String variable) {
        return variable.substring(variable.lastIndexOf(' ') + 1);
    }

    private static List<String> blocks(Path page) throws IOException {
        return JavaSource.blocks(page, "```java");
    }
}
