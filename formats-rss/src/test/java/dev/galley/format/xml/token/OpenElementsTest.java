package dev.galley.format.xml.token;

import static dev.galley.format.xml.token.Tokenizing.lenient;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rss><item>< title>a</title><link>b</link></item></rss> | !TAG_SPACE 1:12",
                "<rss><item><title/>a</title><link>b</link></item></rss> | !TAG_EMPTY 1:12",
                "<rss><item><title>a</title></item><link>b</link></item></rss> | !END_EARLY 1:28",
                "<rss>< item><title>a</title><link>b</link></item></rss> | !TAG_SPACE 1:6",
                "<rss><item/><title>a</title><link>b</link></item></rss> | !TAG_EMPTY 1:6"
            })
    void readsASpaceOrSlashTooManyAndAnEndTagTooEarlyAsMeant(String document, String fault) throws IOException {
        assertThat(lenient(document))
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
                        fault);
    }

    @Test
    void beginsAnArticleWhereAFieldThatItHasOnlyOnceComesAgain() throws IOException {
        assertThat(lenient("<rss><item><title>a</title></item><title>b</title><x/></item></rss>"))
                .containsExactly(
                        "<rss>",
                        "<item>",
                        "<title>",
                        "a",
                        "</title>",
                        "</item>",
                        "<item>",
                        "<title>",
                        "b",
                        "</title>",
                        "<x>",
                        "</x>",
                        "</item>",
                        "</rss>",
                        "!START_MISSING 1:35");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rss><item><link>1</link><title>a</title></item><link>2</link><title>b</title></item></rss> | START_MISSING",
                "<rss><item><title>a</title></item><guid>2</guid><title>b</title></item></rss> | START_MISSING",
                "<rss><item><title>a</title><link>1</link></item><link>2</link></item><item/></rss> | END_STRAY",
                "<rss><item><title>a</title></item><image><title>b</title></image></item></rss> | END_EARLY"
            })
    void tellsAMissingStartFromAnEndTooEarlyOrTooMany(String document, String fault) throws IOException {
        assertThat(lenient(document))
                .filteredOn(token -> token.startsWith("!"))
                .singleElement()
                .asString()
                .contains(fault);
    }

    @Test
    void skipsAStartTagOfAnArticleThatComesTwice() throws IOException {
        assertThat(lenient("<rss><item>\n<item><title>a</title></item></rss>"))
                .containsExactly(
                        "<rss>", "<item>", "\n", "<title>", "a", "</title>", "</item>", "</rss>", "!START_TWICE 2:7");
    }

    @Test
    void skipsAnEndTagOfAnArticleInsideAField() throws IOException {
        assertThat(lenient("<rss><item><title>a</item></title><link>b</link></item></rss>"))
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
                        "!END_STRAY 1:20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><item><title>a< b and c > d</title></item></rss>",
                "<rss><item><title>a < link > d</title></item></rss>",
                "<rss><item>< b>a</item></rss>"
            })
    void readsASpacedNameInTextOrOfNoFieldAsText(String document) throws IOException {
        assertThat(lenient(document)).contains("!LESS_THAN 1:" + (document.indexOf("< ") + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><item><title/></item><item><title>a</title></item></rss>",
                "<rss><channel><item><title/></item><ttl>1</ttl><item/><link>b</link></channel></rss>",
                "<rss><item><title>a</title></item><ttl>1</ttl><x><item><ttl>2</ttl></item></x></rss>",
                "<rss><item><title><title/></title></item></rss>",
                "<rss><item><x><item/><link>b</link></x></item></rss>"
            })
    void believesEmptyElementsAndEndTags(String document) throws IOException {
        assertThat(lenient(document)).noneMatch(token -> token.startsWith("!"));
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
    @ValueSource(
            strings = {
                "<rss><channel><link>h<feed>x</feed></link><a/></channel></rss>",
                "<rss><channel><link>h<item/></link><a/></channel></rss>",
                "<rss><channel><link>h<item><link>x</link></item></link><a/></channel></rss>",
                "<rss><item><guid>g<b/><![CDATA[</item>]]></guid><a/></item></rss>",
                "<rss><item><guid>g<b/><!-- </item></rss> --></guid><a/></item></rss>",
                "<rss><item><item><![CDATA[<item>]]></item><a/></item></rss>",
                "<rss><channel><items><item/><item/></items></channel></rss>",
                "<rss><channel><x><item><title>t</title></item><item/></x><item/></channel></rss>",
                "<rss><channel><title>t<item><title>x</title></item></title><link/></channel></rss>",
                "<rss><item><p><title>x</title></p><link>y</link></item></rss>",
                "<rss><item><description><title>a</title><link>b</link></description><link>c</link></item></rss>",
                "<rss><item><author><title>a</title><author>b</author></author><link>c</link></item></rss>",
                "<feed><entry><content><div><feed><title/><entry><title/></entry></feed></div></content></entry></feed>",
                "<rss><item><title>a<title>b</title></title><link>c</link></item></rss>",
                "<rss><item><title>a<title/></title><link>c</link></item></rss>",
                "<feed><entry><content><id>k</id><entry x='a/>b'><t>in</t></entry></content></entry></feed>",
                "<feed><entry><summary><id>1</id><p><summary class='a>b'/>x</p></summary></entry></feed>"
            })
    void believesWellFormedDocumentsWhateverALeafHolds(String document) throws IOException {
        assertThat(lenient(document)).noneMatch(token -> token.startsWith("!"));
    }

    @Test
    void closesALeafBeforeItsArticleEnds() throws IOException {
        assertThat(lenient("<rss><item><link>x<a>1</a></item><item><link>y<a>2</a></item></rss>"))
                .containsExactly(
                        "<rss>",
                        "<item>",
                        "<link>",
                        "x",
                        "</link>",
                        "<a>",
                        "1",
                        "</a>",
                        "</item>",
                        "<item>",
                        "<link>",
                        "y",
                        "</link>",
                        "<a>",
                        "2",
                        "</a>",
                        "</item>",
                        "</rss>",
                        "!END_MISSING 1:22",
                        "!END_MISSING 1:50");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rss><item><enclosure url='u'><guid>1</guid></item></rss> | <enclosure>",
                "<rss><item><enclosure url='u'><itunes:image href='i'/></item></rss> | <enclosure>",
                "<rss><item><media:thumbnail url='u'><guid>1</guid></item><item><media:thumbnail url='u'/></item></rss>"
                        + " | <media:thumbnail>",
                "<feed><link href='u'><title>t</title><entry><link href='v'/></entry></feed> | <link>",
                "<feed><entry><category term='a'><category term='b'><title>t</title></entry></feed> | <category>",
                "<rss><channel><ttl>60<description>d</description></channel></rss> | <ttl>",
                "<rss><item><guid>1<guid>2</guid></item></rss> | <guid>",
            })
    void closesALeafBeforeTheNextElement(String document, String leaf) throws IOException {
        List<String> tokens = lenient(document);
        String name = leaf.substring(1, leaf.length() - 1);
        int start = 0;
        while (!tokens.get(start).startsWith("<" + name)) {
            start++;
        }

        // The end follows directly, or after the words of the leaf.
        assertThat(tokens.subList(start + 1, start + 3)).contains("</" + name + ">");
        assertThat(tokens.get(start + 1))
                .satisfiesAnyOf(
                        token -> assertThat(token).isEqualTo("</" + name + ">"),
                        token -> assertThat(token).doesNotStartWith("<"));
        assertThat(tokens).anyMatch(token -> token.startsWith("!END_MISSING"));
    }

    @Test
    void keepsElementsInsideALeafThatIsClosed() throws IOException {
        String document = "<rss><channel><image><url>u</url></image><item><guid>1<b>2</b></guid>"
                + "<itunes:category text='a'><itunes:category text='b'/></itunes:category></item></channel></rss>";

        assertThat(lenient(document)).noneMatch(token -> token.startsWith("!"));
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
