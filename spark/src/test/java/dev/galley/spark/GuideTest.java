package dev.galley.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the code in docs/spark.md, as one program. */
class GuideTest {
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final String BEGIN = """
            import static org.apache.spark.sql.functions.*;
            import dev.galley.moderation.*;
            import dev.galley.moderation.policy.*;
            import dev.galley.spark.*;
            import dev.galley.text.*;
            import java.nio.file.Path;
            import java.time.Duration;
            import org.apache.spark.sql.*;
            class Guide {
                static void shown(SparkSession spark) throws Exception {
            """;

    @TempDir
    Path folder;

    @Test
    void theCodeOfTheGuideCompiles() throws IOException {
        List<String> blocks = BLOCK.matcher(
                        Files.readString(Path.of("../docs/spark.md")).replace("\r\n", "\n"))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        String code = blocks.stream().collect(Collectors.joining("\n", BEGIN, "}}"));
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Guide.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreErrors) {
                        return code;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options =
                List.of("-d", folder.toString(), "-proc:none", "-classpath", System.getProperty("java.class.path"));
        compiler.getTask(messages, null, null, options, null, List.of(source)).call();

        assertThat(blocks).hasSize(4);
        assertThat(messages.toString()).isEmpty();
    }
}
