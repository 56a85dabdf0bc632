package dev.galley.format.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.report.ArticleReference;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FaultTextsTest {
    private static final Map<String, String> RESOURCES =
            Map.of("Faults_de.properties", "LID=Der Deckel fehlt\nLID.hint=Legen Sie einen auf\n");

    private static final Finding OPEN = Finding.of("box.broken", Severity.ERROR, "/boxes/3", "The lid is missing")
            .withHint("Put one on")
            .withArticle(new ArticleReference(Optional.of("Moving"), Optional.empty()));

    private static @Nullable InputStream open(String name) {
        String text = RESOURCES.get(name);
        return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void changesOnlyTheTextsOfAFinding() {
        Finding german = FaultTexts.of(FaultTextsTest::open).translate(OPEN, "LID", Locale.GERMANY);

        assertThat(german).isEqualTo(OPEN.withTexts("Der Deckel fehlt", Optional.of("Legen Sie einen auf")));
        assertThat(german.article()).isEqualTo(OPEN.article()).isPresent();
    }

    @Test
    void returnsTheFindingWithoutATranslation() {
        FaultTexts texts = FaultTexts.of(FaultTextsTest::open);

        assertThat(texts.translate(OPEN, "LID", Locale.JAPANESE)).isSameAs(OPEN);
        assertThat(texts.translate(OPEN, "LID", Locale.ROOT)).isSameAs(OPEN);
        assertThat(texts.translate(OPEN, "HINGE", Locale.GERMAN)).isSameAs(OPEN);
    }
}
