package dev.galley.format.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedValidator;
import dev.galley.format.jsonfeed.token.JsonFault;
import dev.galley.report.Finding;
import dev.galley.report.MessageBundle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFaultTextsTest {
    private static final String BEGINNING =
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"T\",\"feed_url\":\"https://mill.example/f\",";

    private static List<Finding> findings(String end, Locale locale) throws IOException {
        return FeedValidator.builder()
                .locale(locale)
                .build()
                .validate(new ByteArrayInputStream((BEGINNING + end).getBytes(StandardCharsets.UTF_8)))
                .findings();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"items\":[],}|Nach dem letzten Element eines Objekts steht ein Komma|Das Komma entfernen",
                "\"expired\":True,\"items\":[]}|Dieses Literal gibt es in JSON nicht|true, false oder null schreiben",
                "\"description\":\"a \"b\" c\",\"items\":[]}"
                        + "|Ein Anführungszeichen in einer Zeichenkette ist nicht maskiert|Stattdessen \\\" schreiben",
                "\"items\":[|Das Dokument ist unvollständig"
                        + "|Es noch einmal abrufen; alles vor dieser Stelle wurde gelesen",
                "\"items\":[]} x|Nach dem Ende des Feeds geht das Dokument weiter"
                        + "|Alles nach der schließenden Klammer des Feeds entfernen"
            })
    void malformedJsonIsReportedInTheLanguageOfTheCheck(String end, String message, String hint) throws IOException {
        Finding german = findings(end, Locale.GERMANY).get(0);

        assertThat(german.message()).isEqualTo(message);
        assertThat(german.hint()).hasValue(hint);
    }

    @Test
    void aWordThatIsWrongIsTheValueOfItsFinding() throws IOException {
        Finding literal =
                findings("\"expired\":True,\"items\":[]}", Locale.ENGLISH).get(0);

        assertThat(literal.message()).isEqualTo("This is not a literal of JSON");
        assertThat(literal.value()).isEqualTo(Optional.of("True"));
        assertThat(literal.hint()).hasValue("Write true, false or null");
    }

    @Test
    void hasEveryFaultInGerman() {
        MessageBundle german = MessageBundle.load("Faults_de", Locale.ROOT, JsonFeedFormat.class::getResourceAsStream);
        Stream<String> faults = Stream.concat(
                Stream.of(JsonFault.values()).map(JsonFault::name), Stream.of("MALFORMED", "TRAILING", "TRUNCATED"));

        assertThat(german.keys())
                .containsExactlyInAnyOrderElementsOf(faults.flatMap(fault -> Stream.of(fault, fault + ".hint"))
                        .toList());
    }
}
