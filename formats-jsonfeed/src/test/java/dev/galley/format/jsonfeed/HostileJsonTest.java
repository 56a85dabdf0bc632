package dev.galley.format.jsonfeed;

import static dev.galley.format.jsonfeed.Reading.bytes;
import static dev.galley.format.jsonfeed.Reading.codes;
import static dev.galley.format.jsonfeed.Reading.feed;
import static dev.galley.format.jsonfeed.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.galley.format.FeedException;
import dev.galley.format.FeedReader;
import dev.galley.format.LimitExceededException;
import dev.galley.format.Limits;
import dev.galley.format.MalformedFeedException;
import dev.galley.format.ReadResult;
import dev.galley.format.UnknownFormatException;
import dev.galley.model.Article;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileJsonTest {
    private static final String SMALL = feed("'title':'Zürich','items':[{'id':'1','title':'One','_x':[1,{'a':true}]},"
            + "{'id':'2','tags':['ä','b']},{'id':'3'}],'_late':-1.5");

    @Test
    void jsonThatIsNotAFeedIsNamed() {
        assertThatThrownBy(() -> read("{'a':1}"))
                .isInstanceOf(UnknownFormatException.class)
                .hasMessageContaining("JSON that is not a feed")
                .hasMessageContaining("jsonfeed");
        assertThatThrownBy(() -> read("[1,2]")).isInstanceOf(UnknownFormatException.class);
    }

    @Test
    void aDocumentCutAnywhereGivesTheWholeArticlesBeforeTheCut() {
        List<Article> all = read(SMALL).feed().articles();
        assertThat(read(SMALL).isComplete()).isTrue();
        byte[] bytes = bytes(SMALL);
        for (int length = SMALL.indexOf("'title'"); length < bytes.length; length++) {
            ReadResult result = Reading.read(FeedReader.lenient(), Arrays.copyOf(bytes, length));
            List<Article> articles = result.feed().articles();
            assertThat(articles).as("cut at %d", length).isEqualTo(all.subList(0, articles.size()));
            assertThat(codes(result)).as("cut at %d", length).containsExactly("document.truncated");
            assertThat(result.isComplete()).isFalse();
            assertThat(result.findings().get(0).message()).isEqualTo("The document is incomplete");
            assertThat(result.findings().get(0).location()).isPresent();
        }
        byte[] behindSecond = bytes(SMALL.substring(0, SMALL.indexOf(",{'id':'3'")));
        assertThat(Reading.read(FeedReader.lenient(), behindSecond).feed().articles())
                .hasSize(2);
    }

    @Test
    void strictReadingEndsAtTheFirstError() {
        FeedReader strict = FeedReader.builder().strict().build();
        MalformedFeedException e = catchThrowableOfType(
                MalformedFeedException.class, () -> Reading.read(strict, bytes(feed("'items':[{'id':[]}]"))));
        assertThat(e.finding().code()).isEqualTo("type.unexpected");
        MalformedFeedException malformed = catchThrowableOfType(
                MalformedFeedException.class, () -> Reading.read(strict, bytes(feed("'items':[{'id':'1',}]"))));
        assertThat(malformed.finding().code()).isEqualTo("json.malformed");
        assertThat(malformed.finding().location()).isPresent();
        assertThat(Reading.read(strict, bytes(SMALL)).feed().articles()).hasSize(3);
    }

    @Test
    void nestingBeyondTheLimitIsRefused() {
        for (String start : List.of("'_x':", "'items':[{'_x':", "'title':")) {
            String deep = feed(start + "[".repeat(10_000) + "]".repeat(10_000));
            LimitExceededException e = catchThrowableOfType(LimitExceededException.class, () -> read(deep));
            assertThat(e.limit()).isEqualTo("depth");
            assertThat(e.value()).isEqualTo(Limits.DEFAULT.depth());
            assertThat(e.finding().location()).isPresent();
        }
    }

    @Test
    void aTextOfOneGigabyteIsRefusedInBoundedMemory() {
        for (String start : List.of("'title':'", "'_x':'", "'items':[{'content_html':'", "'_n':1")) {
            assertThat(limitOfEndless(start)).as(start).isEqualTo("textLength");
        }
        assertThat(limitOfEndless("'")).isEqualTo("nameLength");
    }

    private static String limitOfEndless(String start) {
        LimitExceededException e = catchThrowableOfType(
                LimitExceededException.class, () -> endless("{'version':'https://jsonfeed.org/version/1'," + start));
        assertThat(e).as(start).isNotNull();
        return e.limit();
    }

    private static ReadResult endless(String start) throws IOException {
        InputStream rest = new InputStream() {
            private long left = 1L << 30;

            @Override
            public int read() {
                return left-- > 0 ? '1' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                Arrays.fill(buffer, offset, offset + length, (byte) '1');
                left -= length;
                return length;
            }
        };
        return FeedReader.lenient().read(new SequenceInputStream(new ByteArrayInputStream(bytes(start)), rest));
    }

    @Test
    void manyEmptyArraysOfItemsAreReadInOneLoop() {
        String empty = "'items':[],".repeat(100_000);

        assertThat(read(feed(empty + "'items':[{'id':'1'}]")).feed().articles()).hasSize(1);
        assertThat(read(feed("'items':[{'id':'1'}]," + empty + "'_end':1"))
                        .feed()
                        .articles())
                .hasSize(1);
    }

    @Test
    void tooManyMembersAreRefused() {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < 1_001; i++) {
            members.append(i == 0 ? "" : ",").append("'_").append(i).append("':0");
        }
        assertThatThrownBy(() -> read(feed("'items':[{" + members + "}]")))
                .isInstanceOf(LimitExceededException.class)
                .hasMessageContaining("attributes");
    }

    @Test
    void aFailingInputFailsWithItsOwnException() {
        InputStream broken =
                new SequenceInputStream(new ByteArrayInputStream(bytes(SMALL.substring(0, 70))), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the line is dead");
                    }

                    @Override
                    public int read(byte[] buffer, int offset, int length) throws IOException {
                        return read();
                    }
                });
        assertThatThrownBy(() -> FeedReader.lenient().read(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("the line is dead");
    }

    /** Whatever bytes are damaged: an answer or a clear exception, never another one. */
    @Test
    void damagedBytesGiveAResultOrAFeedException() {
        byte[] whole = bytes(SMALL);
        Random random = new Random(20_170_517);
        int read = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 3; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                read += Reading.read(FeedReader.lenient(), damaged)
                        .feed()
                        .articles()
                        .size();
            } catch (FeedException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
        assertThat(read).isPositive();
    }

    /** Wherever tokens are inserted or removed: an answer or a clear exception, never another one. */
    @Test
    void misplacedTokensGiveAResultOrAFeedException() {
        String[] tokens = {
            "{", "}", "[", "]", ",", ":", "'", "/*", "//", "\0", "\u201C", "x", "#", "\n", "\\", ";", "}]},"
        };
        Random random = new Random(20_170_517);
        int read = 0;
        for (int round = 0; round < 10_000; round++) {
            StringBuilder damaged = new StringBuilder(SMALL);
            for (int i = random.nextInt(8); i >= 0; i--) {
                int at = random.nextInt(damaged.length());
                if (random.nextInt(3) == 0) {
                    damaged.deleteCharAt(at);
                } else {
                    damaged.insert(at, tokens[random.nextInt(tokens.length)]);
                }
            }
            try {
                read += read(damaged.toString()).feed().articles().size();
            } catch (FeedException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
        assertThat(read).isPositive();
    }
}
