package dev.galley.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.testkit.JavaSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Compiles the code in docs/spring.md, and compares its table of properties with the metadata. */
class GuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "spring.md");

    private static final String IMPORTS = """
            import dev.galley.format.*;
            import dev.galley.model.*;
            import dev.galley.moderation.*;
            import dev.galley.moderation.history.*;
            import dev.galley.moderation.submission.*;
            import dev.galley.spring.*;
            import dev.galley.spring.boot.*;
            import java.io.*;
            import java.time.*;
            import org.springframework.boot.reactor.netty.NettyServerCustomizer;
            import org.springframework.context.annotation.Bean;
            import org.springframework.context.annotation.Configuration;
            import org.springframework.http.*;
            import org.springframework.http.codec.ServerCodecConfigurer;
            import org.springframework.http.converter.HttpMessageConverters;
            import org.springframework.stereotype.Service;
            import org.springframework.web.bind.annotation.*;
            import org.springframework.web.client.RestClient;
            import org.springframework.web.reactive.config.WebFluxConfigurer;
            import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
            """;

    @TempDir
    Path folder;

    @Test
    void everyBlockOfJavaCompiles() throws IOException {
        List<String> blocks = JavaSource.blocks(GUIDE, "```java");

        assertThat(blocks).hasSizeGreaterThanOrEqualTo(7);
        for (String block : blocks) {
            assertThat(JavaSource.of("Shown", IMPORTS + block).compileInto(folder))
                    .isEmpty();
        }
    }

    @Test
    void theTableOfPropertiesHasEachWithItsDefault() throws IOException {
        Map<String, String> documented = Pattern.compile("(?m)^\\| `(galley\\.[a-z.-]+)` \\|.*\\| (?:`(.*)` )?\\|$")
                .matcher(Files.readString(GUIDE))
                .results()
                .filter(row -> !row.group(1).equals("galley.documents.read"))
                .filter(row -> !row.group(1).equals("galley.moderation.decisions"))
                .collect(Collectors.toMap(
                        row -> row.group(1),
                        GuideTest::defaultOf,
                        (one, other) -> one + " and " + other,
                        TreeMap::new));

        assertThat(documented).isEqualTo(properties());
    }

    private static String defaultOf(MatchResult row) {
        return row.group(2) == null ? "" : row.group(2);
    }

    private static Map<String, String> properties() throws IOException {
        try (InputStream in = GuideTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            JsonNode metadata = new ObjectMapper().readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, String> properties = new TreeMap<>();
            metadata.get("properties")
                    .forEach(property -> properties.put(
                            property.get("name").asString(),
                            property.path("defaultValue").asString("").replaceAll("[\\[\\] ]", "")));
            return properties;
        }
    }
}
