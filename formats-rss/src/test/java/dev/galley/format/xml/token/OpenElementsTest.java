package dev.galley.format.xml.token;

import static dev.galley.format.xml.token.Tokenizing.lenient;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elements that are not closed, or not where they should be. */
class OpenElementsTest {
    @Test
    void closesWhatIsNotClosed() throws IOException {
        assertThat(lenient("<r><b>x<i>y</b>z</i></r>"))
                .containsExactly(
                        "<r>",
                        "<b>",
                        "x",
                        "<i>",
                        "y",
                        "</i>",
                        "</b>",
                        "z",
                        "</r>",
                        "!END_MISSING 1:12",
                        "!END_STRAY 1:17");
    }

    @Test
    void readsAMisspeltEndTagAsTheRightOne() throws IOException {
        assertThat(lenient("<rss><item><title>a</titel><link>b</Link></item></rss>"))
                .containsExactly(
                        "<rss>",
                        "<item>",
                        "<title>",
                        "a",
                        "</title>",
                        "<link>",
                        "b",
                        "</link>",
                        "</item>",
                        "</rss>",
                        "!END_WRONG 1:20",
                        "!END_WRONG 1:35");
    }

    @Test
    void closesAnArticleWhereTheNextBegins() throws IOException {
        assertThat(lenient("<rss><item><a>1</a><item><a>2</a></item></rss>"))
                .containsExactly(
                        "<rss>",
                        "<item>",
                        "<a>",
                        "1",
                        "</a>",
                        "</item>",
                        "<item>",
                        "<a>",
                        "2",
                        "</a>",
                        "</item>",
                        "</rss>",
                        "!END_MISSING 1:26");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rss><channel><image><url>u</url><item>1</item><item>2</item></channel></rss>  | <image>",
                "<rss><channel><copyright>us<item>1</item><item>2</item></channel></rss>        | <copyright>",
                "<feed><author><name>Ann</name><entry>1</entry><entry>2</entry></feed>          | <author>"
            })
    void closesWhatIsOpenInTheHeadWhereTheFirstArticleBegins(String document, String open) throws IOException {
        List<String> read = lenient(document);

        assertThat(read).anyMatch(token -> token.startsWith("!END_MISSING "));
        assertThat(read.subList(0, read.indexOf("1"))).containsSubsequence(open, "</" + open.substring(1));
    }

    @Test
    void keepsArticlesInsideOtherElementsIfTheyAreClosed() throws IOException {
        assertThat(lenient("<Channel><items><item>1</item><item>2</item></items></Channel>"))
                .containsExactly(
                        "<Channel>",
                        "<items>",
                        "<item>",
                        "1",
                        "</item>",
                        "<item>",
                        "2",
                        "</item>",
                        "</items>",
                        "</Channel>");
    }

    @Test
    void keepsArticlesInsideArticlesIfTheyAreClosed() throws IOException {
        assertThat(lenient("<feed><entry><content><entry>1</entry></content></entry></feed>"))
                .containsExactly(
                        "<feed>",
                        "<entry>",
                        "<content>",
                        "<entry>",
                        "1",
                        "</entry>",
                        "</content>",
                        "</entry>",
                        "</feed>");
    }

    @Test
    void anArticleAsTheRootStaysOpenAtTheNext() throws IOException {
        assertThat(lenient("<item>a<item>b</item></item>"))
                .containsExactly("<item>", "a", "<item>", "b", "</item>", "</item>");
    }
}
