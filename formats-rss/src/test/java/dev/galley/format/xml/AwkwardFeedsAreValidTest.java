package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.Conversion;
import dev.galley.format.FeedFormat;
import dev.galley.format.FeedReader;
import dev.galley.format.FeedValidator;
import dev.galley.format.FeedWriter;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that the target does not allow are left out and reported, so that its documents have no errors. */
class AwkwardFeedsAreValidTest {
    @ParameterizedTest
    @CsvSource({
        "xml:lang='xx-toolongsubtag',<content>x</content>,lost.language",
        "xml:lang='english',<content>x</content>,lost.language",
        "'',<link href='https://mill.example/a' hreflang='de_DE'/><link href='https://mill.example/b'/>,lost.links",
        "'',<link href='https://mill.example/a' type='html'/><link href='https://mill.example/b'/>,lost.links",
        "'',<content type='image/png'>no Base64!</content>,lost.body",
        "'',<content type='markdown'>*x*</content>,lost.body",
        "'',<content type='Multipart/mixed'>eA==</content>,lost.body",
        "'',<content type='message/rfc822' src='https://mill.example/m'/>,lost.body"
    })
    void areWrittenWithoutErrors(String attribute, String content, String atomLoss) throws IOException {
        String feed = "<feed xmlns='http://www.w3.org/2005/Atom'><title>Mill</title><id>urn:x-mill:1</id>"
                + "<updated>2025-03-07T00:00:00Z</updated><author><name>Ilse</name></author>"
                + "<entry " + attribute + "><id>urn:x-mill:2</id><title>Flour</title>"
                + "<updated>2025-03-07T00:00:00Z</updated>" + content + "</entry></feed>";

        convertedTo(new RssFormat(), feed);
        convertedTo(new Rss10Format(), feed);
        assertThat(convertedTo(new AtomFormat(), feed)).anyMatch(code -> code.startsWith(atomLoss));
    }

    /** Checks that the written document has no errors, and returns the codes of what was lost. */
    private static List<String> convertedTo(FeedFormat format, String feed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Conversion done = FeedWriter.of(format)
                .convert(
                        new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)),
                        FeedReader.builder().format(new AtomFormat()).build(),
                        out);

        assertThat(FeedValidator.builder()
                        .format(format)
                        .build()
                        .validate(new ByteArrayInputStream(out.toByteArray()))
                        .findings())
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
        return done.losses().stream().map(Finding::code).toList();
    }
}
