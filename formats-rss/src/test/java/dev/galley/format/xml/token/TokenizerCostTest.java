package dev.galley.format.xml.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.testkit.CostGrowth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The time that documents take grows no faster than they do. */
class TokenizerCostTest {
    private static final int SIZE = 15_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<item>                   | <rss>",
                "<item><title>T           | <rss>",
                "<item<item               | <rss>",
                "<entry><entry/>          | <feed>",
                "</a>                     | <rss>",
                "<x></y>                  | <rss>",
                "<x><y></x></y>           | <rss>",
                "<                        | <rss>",
                "<a<a                     | <rss>",
                "<a b                     | <rss>",
                "<!--                     | <rss>",
                "- --                     | <rss><!--",
                "<![CDATA[                | <rss>",
                "<![CDATA[<![CDATA[]]>    | <rss>",
                "<?a                      | <rss>",
                "<!DOCTYPE x [>           | ``",
                "<!ENTITY                 | <!DOCTYPE rss [",
                "<!ENTITY a \"            | <!DOCTYPE rss [",
                "` x=\"&a y=`             | <rss><a ",
                "` x=\"<\" `              | <rss><a ",
                "` a`                     | <rss><a ",
                "` a='`                   | <rss><a ",
                "&                        | <rss>",
                "&a                       | <rss>",
                "]                        | <rss>",
                "`\u0001`                 | <rss>",
            })
    void everyRepairIsLinear(String part, String start) throws Exception {
        CostGrowth.isLinear(part, SIZE, size -> {
            byte[] document = document(start, part, size);
            return () -> {
                List<Object> tokens = new ArrayList<>();
                read(new ByteArrayInputStream(document), tokens);
                assertThat(tokens).isNotEmpty();
            };
        });
    }

    private static byte[] document(String start, String part, int size) {
        String middle = part.repeat(size / part.length());
        String end = start.contains("DOCTYPE") ? "]><rss></rss>" : start.isEmpty() ? "<rss></rss>" : "></rss>";
        return (start + middle + end).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads all tokens, and the locations of all faults. */
    private static void read(InputStream in, List<Object> found) throws IOException {
        try {
            XmlTokens tokens = new XmlTokens(
                    in, Limits.DEFAULT, Structure.FEEDS, (fault, value, place) -> found.add(fault + " " + place.get()));
            for (Token token = tokens.next(); token != Token.DONE; token = tokens.next()) {
                found.add(token == Token.TEXT ? tokens.text() : token + tokens.name());
            }
            found.add("the end");
        } catch (LimitExceededException | TruncatedException e) {
            found.add(e.getClass());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel><item><title>A &amp; B &x; &b ä € 😀</title></item></channel></rss>",
                "<rss><item><title>T<item><title a=\"<\" b='x' c=d>U</b></item></item></rss>",
                "<?xml version='1.0'?>\r\n<!DOCTYPE rss [<!ENTITY a 'b'>]><rss><![CDATA[<![CDATA[ &a; ]]> ]]></rss>",
                "junk<!-- - -- --><rss>]]>\u0001<x y='&a;&#xD83D;&#xDE00;'/><?a b?></rss>more",
            })
    void aSlowStreamGivesTheSameTokens(String document) throws IOException {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        List<Object> fast = new ArrayList<>();
        List<Object> slow = new ArrayList<>();

        read(new ByteArrayInputStream(bytes), fast);
        read(
                new ByteArrayInputStream(bytes) {
                    @Override
                    public synchronized int read(byte[] to, int from, int length) {
                        return super.read(to, from, Math.min(length, 1));
                    }
                },
                slow);

        assertThat(slow).isEqualTo(fast);
    }
}
