package dev.galley.format.xml.token;

import static dev.galley.format.xml.token.Tokenizing.lenient;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CDATA sections, comments and instructions that do not end. */
class OpenSectionsTest {
    @Test
    void readsASectionWithoutEndAsText() throws IOException {
        assertThat(lenient("<rss><item><t><![CDATA[a</t></item><item><t>b</t></item></rss>"))
                .containsExactly(
                        "<rss>",
                        "<item>",
                        "<t>",
                        "a",
                        "</t>",
                        "</item>",
                        "<item>",
                        "<t>",
                        "b",
                        "</t>",
                        "</item>",
                        "</rss>",
                        "!CDATA_OPEN 1:15");
    }

    @Test
    void aSectionDoesNotEndInAnotherArticleThoughInAnElementOfTheSameName() throws IOException {
        assertThat(lenient("<rss><item><t><![CDATA[a</t></item><item><t><![CDATA[b]]></t></item></rss>"))
                .startsWith("<rss>", "<item>", "<t>", "a", "</t>", "</item>", "<item>", "<t>", "b", "</t>", "</item>");
    }

    @Test
    void skipsACommentWithoutEndToTheNextTag() throws IOException {
        assertThat(lenient("<rss><!-- a ><t>b</t></rss>"))
                .containsExactly("<rss>", "<t>", "b", "</t>", "</rss>", "!COMMENT_OPEN 1:6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- a", "<!-- a --b", "<? a", "<?php echo 1"})
    void skipsWhatHasNoEndOnlyToTheEndTagThatFollows(String open) throws IOException {
        assertThat(lenient("<rss><t>" + open + "</t><item>b</item></rss>"))
                .startsWith("<rss>", "<t>", "</t>", "<item>", "b", "</item>", "</rss>");
    }

    @Test
    void aCommentDoesNotEndWithACommentOutsideOfItsElement() throws IOException {
        assertThat(lenient("<rss><t>a<!-- b</t><item><!-- c -->d</item></rss>"))
                .containsExactly("<rss>", "<t>", "a", "</t>", "<item>", "d", "</item>", "</rss>", "!COMMENT_OPEN 1:10");
    }

    @Test
    void aCommentMayContainTheBeginningOfAnotherAndWholeElements() throws IOException {
        assertThat(lenient("<rss><t>a<!-- <t>b</t> <!-- c -->d</t></rss>"))
                .containsExactly("<rss>", "<t>", "ad", "</t>", "</rss>", "!COMMENT_DASHES 1:26");
    }
}
