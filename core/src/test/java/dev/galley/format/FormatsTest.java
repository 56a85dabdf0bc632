package dev.galley.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    private static final String ADD_ANY = "Add galley-formats-rss (RSS and Atom) or galley-formats-jsonfeed (JSON Feed)"
            + " to the class path or module path";

    @ParameterizedTest
    @ValueSource(strings = {"<rss version='2.0'>", "{\"version\":\"https://jsonfeed.org/version/1.1\"}", "<html>"})
    void readingWithoutAnyFormatNamesTheModulesToAdd(String document) {
        for (boolean validates : List.of(true, false)) {
            assertThatExceptionOfType(UnknownFormatException.class)
                    .isThrownBy(() -> find(List.of(), document, validates))
                    .withMessage("error: No feed format is installed. " + ADD_ANY + " [format.unknown]");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<?xml version='1.0'?><rss version='2.0'>|galley-formats-rss",
                "<rdf:RDF xmlns='http://purl.org/rss/1.0/'>|galley-formats-rss",
                "<feed xmlns='http://www.w3.org/2005/Atom'>|galley-formats-rss",
                "{\"version\":\"https:\\/\\/jsonfeed.org\\/version\\/1\"}|galley-formats-jsonfeed",
            })
    void aFeedOfAnotherFormatNamesTheModuleToAdd(String document, String module) {
        assertThatExceptionOfType(UnknownFormatException.class)
                .isThrownBy(() -> find(List.of(new PlainTextFormat("text")), document, false))
                .withMessage("error: The format of this feed is not installed. Add " + module
                        + " to the class path or module path [format.unknown]");
    }

    @Test
    void aDocumentThatItsInstalledFormatRefusesIsNotAFeed() {
        assertThatExceptionOfType(UnknownFormatException.class)
                .isThrownBy(() -> find(List.of(new PlainTextFormat("rss")), "<x><rss/></x>", false))
                .withMessageContaining("Expected a feed but found XML that is not a feed")
                .withMessageContaining("Known formats: rss");
    }

    @Test
    void aFormatThatIsOnlyWrittenIsNeverRecognised() {
        FeedFormat written = new WrittenFormat();
        FeedFormat other = new PlainTextFormat("other");

        for (boolean validates : List.of(true, false)) {
            assertThatExceptionOfType(UnknownFormatException.class)
                    .isThrownBy(() -> find(List.of(written, other), "<html>", validates))
                    .withMessageContaining("Known formats: other ");
        }
        assertThat(Formats.require(List.of(written, other), "notes")).isSameAs(written);
    }

    @Test
    void writingWithoutTheFormatNamesTheModuleToAdd() {
        FeedFormat text = new PlainTextFormat("text");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formats.require(List.of(), "rss"))
                .withMessage("No feed format is installed. Add galley-formats-rss to the class path or module path.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formats.require(List.of(), "ninjs"))
                .withMessage("No feed format is installed. " + ADD_ANY + ".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formats.require(List.of(text), "JSONFeed"))
                .withMessage("The format \"JSONFeed\" is not installed."
                        + " Add galley-formats-jsonfeed to the class path or module path.");
        assertThat(Formats.require(List.of(text), "TEXT")).isSameAs(text);
    }

    private static FeedFormat find(List<FeedFormat> formats, String document, boolean validates) {
        Head head = Head.of(document.getBytes(StandardCharsets.UTF_8));
        return validates ? Formats.validating(formats, head) : Formats.recognize(formats, head);
    }

    /** A format that recognises everything but is only written. */
    private static final class WrittenFormat implements FeedFormat {
        @Override
        public String name() {
            return "notes";
        }

        @Override
        public List<String> mediaTypes() {
            return List.of("text/plain");
        }

        @Override
        public String fileExtension() {
            return "txt";
        }

        @Override
        public boolean isReadable() {
            return false;
        }

        @Override
        public boolean recognizes(Head head) {
            return true;
        }

        @Override
        public ArticleSource read(InputStream in, ReadContext context) {
            throw new UnsupportedOperationException("notes can only be written");
        }

        @Override
        public ArticleSink write(OutputStream out, WriteContext context) {
            throw new UnsupportedOperationException("nothing is written here");
        }
    }
}
