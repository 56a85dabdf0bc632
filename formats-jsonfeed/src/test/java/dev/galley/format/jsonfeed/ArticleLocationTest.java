package dev.galley.format.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedReader;
import dev.galley.format.ReadResult;
import dev.galley.report.ArticleReference;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.validation.Profile;
import dev.galley.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleLocationTest {
    private static final String DOCUMENT = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour", "items": [
              {"id": "1", "title": "Ferry sinks", "content_text": "It sank."},
              {"id": "2", "title": "Old pier reopens",
               "url": "https://harbour.example/2", "content_text": "It is open."}
            ]}
            """;

    @Test
    void namesTheArticleOfEachViolation() throws IOException {
        ReadResult read =
                FeedReader.lenient().read(new ByteArrayInputStream(DOCUMENT.getBytes(StandardCharsets.UTF_8)));

        List<Finding> findings =
                read.validate(Validator.of(Profile.publishable())).findings();

        assertThat(read.locations()).containsExactly(new Location(2, 3), new Location(3, 3));
        assertThat(findings.stream().filter(finding -> finding.path().startsWith("/articles/1")))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.location()).contains(new Location(3, 3));
                    assertThat(finding.article())
                            .contains(new ArticleReference(
                                    Optional.of("Old pier reopens"), Optional.of("https://harbour.example/2")));
                });
    }
}
