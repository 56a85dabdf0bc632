package dev.galley.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void everythingIsSaidInBothLanguages() throws IOException {
        assertThat(load("Messages_de.properties").stringPropertyNames())
                .isEqualTo(load("Messages.properties").stringPropertyNames());
    }

    private static Properties load(String name) throws IOException {
        Properties all = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return all;
    }
}
