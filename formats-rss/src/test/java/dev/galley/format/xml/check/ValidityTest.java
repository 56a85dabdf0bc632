package dev.galley.format.xml.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedValidator;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Validity of documents, and findings about documents as a whole. */
class ValidityTest {
    private static final String RSS = """
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
            <title>News</title><link>%s</link><description>All of it</description>
            <atom:link rel="self" href="https://example.org/feed"/></channel></rss>""";
    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom"><id>tag:example.org,2004:feed</id><title>News</title>
            <updated>%s</updated><link rel="self" href="https://example.org/feed"/></feed>""";
    private static final String ATOM_03 = """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>News</title>
            <link rel="alternate" type="text/html" href="https://example.org/"/>
            <modified>2004-05-06T07:08:09Z</modified><author><name>Ada</name></author>
            <entry><title mode="escaped">One</title><id>tag:example.org,2004:1</id>
            <link rel="alternate" type="text/html" href="https://example.org/1"/>
            <issued>2004-05-06T07:08:09+02:00</issued><modified>2004-05-06T07:08:09Z</modified>
            <content type="application/xhtml+xml" mode="xml"><div xmlns="http://www.w3.org/1999/xhtml">A</div></content>
            %s</entry></feed>""";

    private static boolean isValid(String document) throws IOException {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return FeedValidator.builder().build().isValid(new ByteArrayInputStream(bytes));
    }

    @Test
    void anErrorMakesRssInvalid() throws IOException {
        assertThat(isValid(RSS.formatted("https://example.org/"))).isTrue();
        assertThat(isValid(RSS.formatted("/"))).isFalse();
        assertThat(isValid(RSS.formatted("https://example.org/").replace("</rss>", "")))
                .isFalse();
    }

    @Test
    void anErrorMakesAtomInvalid() throws IOException {
        assertThat(isValid(ATOM.formatted("2004-05-06T07:08:09Z"))).isTrue();
        assertThat(isValid(ATOM.formatted("yesterday"))).isFalse();
        assertThat(isValid("<html/>")).isFalse();
    }

    @Test
    void warningsLeaveADocumentValid() throws IOException {
        String document = RSS.formatted("https://example.org/").replace("News", "<![CDATA[<b>News</b>]]>");
        assertThat(Checked.document(document)).isNotEmpty().noneMatch(f -> f.severity() == Severity.ERROR);
        assertThat(isValid(document)).isTrue();
    }

    @Test
    void reportsInTheRequestedLanguage() throws IOException {
        byte[] document = "<rss version='2.0'><channel><item/></channel></rss>".getBytes(StandardCharsets.UTF_8);
        FeedValidator german = FeedValidator.builder().locale(Locale.GERMAN).build();
        FeedValidator other = FeedValidator.builder().locale(Locale.JAPANESE).build();

        assertThat(german.validate(new ByteArrayInputStream(document)).findings())
                .extracting(Finding::message)
                .contains("Das Element „item“ hat weder title noch description");
        byte[] late = "\n<?xml version='1.0'?><rss version='2.0'><channel><title>&nbsp;</title></channel></rss>"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(german.validate(new ByteArrayInputStream(late)).findings())
                .extracting(Finding::message)
                .contains(
                        "Vor der XML-Deklaration steht etwas; es wurde übergangen",
                        "Die Entität &nbsp; ist in XML nicht definiert");
        assertThat(other.validate(new ByteArrayInputStream(document)).findings())
                .isEqualTo(FeedValidator.standard()
                        .validate(new ByteArrayInputStream(document))
                        .findings());
    }

    @Test
    void reportsWhiteSpaceBeforeTheDeclaration() throws IOException {
        String document = "<?xml version=\"1.0\"?>" + ATOM.formatted("2004-05-06T07:08:09Z");
        assertThat(Checked.codes(document)).isEmpty();
        assertThat(Checked.codes("\n" + document)).containsExactly("xml.declaration-late");
        assertThat(isValid("\n" + document)).isFalse();
    }

    @Test
    void reportsAtom03AsObsolete() throws IOException {
        assertThat(Checked.codes(ATOM_03.formatted(""))).containsExactly("version.obsolete");
        assertThat(isValid(ATOM_03.formatted(""))).isTrue();
    }

    @Test
    void checksTheElementsOfAtom03() {
        assertThat(Checked.codes(ATOM_03.formatted("<id>tag:example.org,2004:2</id>")))
                .containsExactly("version.obsolete", "element.duplicate");
        assertThat(Checked.codes(ATOM_03.formatted("<published>2004</published>")))
                .containsExactly("version.obsolete", "element.unknown");
        assertThat(Checked.codes("<feed version='0.3' xmlns='http://purl.org/atom/ns#'/>"))
                .contains("version.obsolete", "element.missing");
    }
}
