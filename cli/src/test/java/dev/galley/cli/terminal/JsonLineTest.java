package dev.galley.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class JsonLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u00e4 \" \\ \u0001! | \"\u00e4 \\\" \\\\ \\u0001!\"",
                "a\u2028b\u2029c | \"a\\u2028b\\u2029c\"",
                "\ud83d\ude00 | \"\\ud83d\\ude00\"",
                "half \ud83d pair | \"half \\ud83d pair\"",
            })
    void escapesWhatOtherSoftwareMisreads(String value, String written) {
        String line = JsonLine.of(json -> json.writeString(value));

        assertThat(line).isEqualTo(written + "\n");
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            assertThat(parser.getString()).isEqualTo(value);
        }
    }
}
