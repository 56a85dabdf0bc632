package dev.galley.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern EVIDENCE = Pattern.compile("Evidence\\.of\\(\\s*\"([^\"]+)\"");

    @Test
    void bothLanguagesHaveTheSameMessages() throws IOException {
        assertThat(load("Messages_de.properties").stringPropertyNames())
                .isEqualTo(load("Messages.properties").stringPropertyNames());
    }

    @Test
    void everyPieceOfEvidenceHasAMessage() throws IOException {
        Set<String> messages = load("Messages.properties").stringPropertyNames();
        List<String> codes = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher evidence = EVIDENCE.matcher(
                        COMMENT.matcher(Files.readString(source)).replaceAll(""));
                while (evidence.find()) {
                    codes.add(evidence.group(1));
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(20).allMatch(messages::contains);
    }

    private static Properties load(String name) throws IOException {
        Properties all = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return all;
    }
}
