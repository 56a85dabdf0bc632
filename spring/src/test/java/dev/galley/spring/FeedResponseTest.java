package dev.galley.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.server.NotAcceptableStatusException;

/** Responses with a format chosen by suffix or {@code Accept}, and with validators. */
class FeedResponseTest {
    private final HttpFeeds feeds = HttpFeeds.standard();
    private final SampleController controller = new SampleController(feeds);
    private final MockMvcTester mvc = FeedConvertersTest.mvc(controller, feeds);

    @ParameterizedTest
    @CsvSource({
        "/cached.xml, rss, application/rss+xml;charset=UTF-8",
        "/cached.rss, rss, application/rss+xml;charset=UTF-8",
        "/cached.atom, atom, application/atom+xml;charset=UTF-8",
        "/cached.json, jsonfeed, application/feed+json"
    })
    void theSuffixDecidesWhateverIsAccepted(String path, String format, String contentType) {
        MvcTestResult result = mvc.get().uri(path).accept("image/png").exchange();

        assertThat(result).hasStatusOk();
        assertThat(result.getResponse().getContentType()).isEqualTo(contentType);
        assertThat(result.getResponse().getHeader("Vary")).isNull();
        assertThat(Samples.format(result.getResponse().getContentAsByteArray())).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/atom+xml | application/atom+xml;charset=UTF-8",
                "application/rss+xml;q=0.5, application/atom+xml;q=0.8 | application/atom+xml;charset=UTF-8",
                "application/rss+xml, application/atom+xml | application/rss+xml;charset=UTF-8",
                "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8 | application/xml;charset=UTF-8",
                "application/json | application/json",
                "application/feed+json, application/json;q=0.9 | application/feed+json",
                "*/*, application/rss+xml;q=0 | application/atom+xml;charset=UTF-8",
                "application/*+json, */*;q=0.1 | application/feed+json",
                "text/* | text/xml;charset=UTF-8"
            })
    void withoutASuffixTheAcceptedTypeOfTheHighestQualityIsWritten(String accept, String contentType) {
        MvcTestResult result = mvc.get().uri("/cached").header("Accept", accept).exchange();

        assertThat(result).hasStatusOk();
        assertThat(result.getResponse().getContentType()).isEqualTo(contentType);
        assertThat(result.getResponse().getHeader("Vary")).isEqualTo("Accept");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"image/png", "*/*;q=0", "text/html, text/plain"})
    void answers406IfNothingIsAccepted(String accept) {
        MvcTestResult result = mvc.get().uri("/cached").header("Accept", accept).exchange();

        assertThat(result).hasStatus(HttpStatus.NOT_ACCEPTABLE);
        assertThat(result.getResponse().getContentType()).isEqualTo("application/problem+json");
        assertThat(result.getResponse().getHeader("Accept")).contains("application/atom+xml");
    }

    @Test
    void refusesAnAcceptThatCannotBeRead() {
        RequestEntity<Void> request = RequestEntity.get(URI.create("https://harbour.example/feed"))
                .header("Accept", "a b c")
                .build();

        assertThatExceptionOfType(NotAcceptableStatusException.class)
                .isThrownBy(() -> feeds.response(Samples.FEED, request))
                .withMessageContaining("Accept");
    }

    @Test
    void answers304ToTheTagOfTheSameDocument() {
        MvcTestResult first = mvc.get().uri("/cached.atom").exchange();
        String tag = first.getResponse().getHeader("ETag");
        assertThat(tag).matches("W/\"[\\w-]{22}\"");
        assertThat(first.getResponse().getContentAsByteArray()).isNotEmpty();

        MvcTestResult second = mvc.get()
                .uri("/cached.atom")
                .header("If-None-Match", "\"other\", " + tag)
                .exchange();

        assertThat(second).hasStatus(HttpStatus.NOT_MODIFIED);
        assertThat(second.getResponse().getHeader("ETag")).isEqualTo(tag);
        assertThat(second.getResponse().getContentAsByteArray()).isEmpty();
    }

    @Test
    void theTagChangesWithTheFeedAndTheFormat() {
        String before = tag("/cached.atom");
        assertThat(tag("/cached.atom")).isEqualTo(before);
        assertThat(tag("/cached.xml")).isNotEqualTo(before);

        controller.current = Samples.FEED.toBuilder().title("Other").build();

        assertThat(tag("/cached.atom")).isNotEqualTo(before);
        assertThat(mvc.get().uri("/cached.atom").header("If-None-Match", before).exchange())
                .hasStatusOk();
    }

    @Test
    void theTagOfAFeedWithoutDatesStaysTheSame() {
        controller.current = Feed.builder()
                .id("urn:a")
                .title("t")
                .article(Article.builder().id("urn:b").headline("h").build())
                .build();

        assertThat(tag("/cached.atom")).isEqualTo(tag("/cached.atom"));
        assertThat(mvc.get().uri("/cached.atom").exchange().getResponse().getHeader("Last-Modified"))
                .isNull();
    }

    @Test
    void answers304IfNothingIsNewerThanTheClientsCopy() {
        MvcTestResult first = mvc.get().uri("/cached").exchange();
        assertThat(first.getResponse().getHeader("Last-Modified")).isEqualTo("Sun, 05 May 2024 18:00:00 GMT");

        assertThat(mvc.get()
                        .uri("/cached")
                        .header("If-Modified-Since", "Sun, 05 May 2024 18:00:00 GMT")
                        .exchange())
                .hasStatus(HttpStatus.NOT_MODIFIED);
        assertThat(mvc.get()
                        .uri("/cached")
                        .header("If-Modified-Since", "Sun, 05 May 2024 17:59:59 GMT")
                        .exchange())
                .hasStatusOk();
    }

    @Test
    void aTagOutweighsADate() {
        assertThat(mvc.get()
                        .uri("/cached")
                        .header("If-None-Match", "\"other\"")
                        .header("If-Modified-Since", "Sun, 05 May 2030 18:00:00 GMT")
                        .exchange())
                .hasStatusOk();
    }

    @Test
    void lastModifiedIsNeverInTheFuture() {
        Feed future = Samples.FEED.toBuilder()
                .updated(OffsetDateTime.now(ZoneOffset.UTC).plusYears(1))
                .build();

        ResponseEntity<byte[]> response = feeds.response(
                future,
                RequestEntity.get(URI.create("https://harbour.example/feed.json"))
                        .build());

        assertThat(response.getHeaders().getLastModified())
                .isLessThanOrEqualTo(Instant.now().toEpochMilli());
        assertThat(response.getHeaders().getContentType()).isEqualTo(MediaType.parseMediaType("application/feed+json"));
    }

    @Test
    void answersHeadWithoutTheDocument() {
        MvcTestResult result = mvc.head().uri("/cached.json").exchange();

        assertThat(result).hasStatusOk();
        assertThat(result.getResponse().getHeaderNames()).containsAll(List.of("ETag", "Last-Modified"));
    }

    private String tag(String path) {
        return mvc.get().uri(path).exchange().getResponse().getHeader("ETag");
    }
}
