package dev.galley.format.jsonfeed;

import static dev.galley.format.jsonfeed.Reading.bytes;
import static dev.galley.format.jsonfeed.Reading.feed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galley.format.FeedReader;
import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.testkit.CostGrowth;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one item costs is limited, and grows no faster than the item. */
class JsonLimitsTest {
    private static final Limits SMALL = Limits.DEFAULT.withTextLength(100_000).withArticleLength(200_000);

    private static byte[] item(String start, String part, int times, String end) {
        return bytes(feed("'items':[{'id':'1'," + start + part.repeat(times) + end + "}]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'tags':[ | 'a', | 'b'] | articleLength",
                "'authors':[ | {'name':'Ann'}, | {}] | articleLength",
                "'attachments':[ | {'url':'u'}, | {'url':'v'}] | articleLength",
                "'_x':[ | 1234567, | 1] | textLength",
                "'_x':' | 1234567 | ' | textLength",
            })
    void tooManyValuesInOneItemAreRefused(String start, String part, String end, String limit) {
        byte[] document = item(start, part, 100_000, end);
        LimitExceededException e = catchThrowableOfType(
                LimitExceededException.class,
                () -> Reading.read(FeedReader.builder().limits(SMALL).build(), document));

        assertThat(e.limit()).isEqualTo(limit);
        assertThat(e.value()).isEqualTo(limit.equals("textLength") ? 100_000 : 200_000);
    }

    @Test
    void theMetadataOfAFeedAreLimitedTogether() {
        String members = IntStream.range(0, 4_000)
                .mapToObj(i -> "'_" + i + "':'a value of some length'")
                .collect(Collectors.joining(","));
        byte[] document = bytes(feed(members + ",'items':[{'id':'2'}]"));
        FeedReader reader =
                FeedReader.builder().limits(SMALL.withAttributes(10_000)).build();
        LimitExceededException e =
                catchThrowableOfType(LimitExceededException.class, () -> Reading.read(reader, document));

        assertThat(e.limit()).isEqualTo("articleLength");
    }

    @Test
    void theLimitCountsEachItemAnew() {
        byte[] document = bytes(feed(
                "'items':[" + "{'id':'1','content_text':'a longer text of an item'},".repeat(10_000) + "{'id':'2'}]"));

        assertThat(Reading.read(FeedReader.builder().limits(SMALL).build(), document)
                        .feed()
                        .articles())
                .hasSize(10_001);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'authors':[ | {'name':'Ann','url':'https://harbour.example/'}, | {}]",
                "'attachments':[ | {'url':'https://harbour.example/1.mp3'}, | {'url':'v'}]",
                "'title':' | a' b | '",
                "'title':'a'x | ',' | '",
                "x 'title':'a' | ]      | '",
                "'x':1, | { | '",
                "x 'title':'a' | /*x | '",
                "x 'title':'a | '/* | '",
                "x 'title':'a | '// | '",
                "x 'title':'a | ' x : | '",
                "x 'tags':['a' | } | ]",
                "x 'tags':['a' | }] | ]",
                "x 'title':'a' | \0x | '",
                "x 'title':\u201Ca | \u201C, | '",
            })
    void theCostGrowsNoFasterThanTheInput(String start, String part, String end) throws Exception {
        CostGrowth.isLinear(part, 7_500, times -> {
            byte[] document = item(start, part, times, end);
            return () -> assertThat(
                            Reading.read(FeedReader.lenient(), document).feed().articles())
                    .hasSizeLessThanOrEqualTo(1);
        });
    }
}
