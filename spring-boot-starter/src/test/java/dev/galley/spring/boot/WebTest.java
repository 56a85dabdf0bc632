package dev.galley.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Feed;
import dev.galley.spring.HttpFeeds;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.boot.http.converter.autoconfigure.ClientHttpMessageConvertersCustomizer;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Feeds in the controllers of an application. */
class WebTest {
    private static final Feed FEED = Feed.builder().id("urn:a").title("Harbour").build();
    private static final String RSS = "<rss version=\"2.0\"><channel><title>Ferry</title></channel></rss>";

    private final WebApplicationContextRunner servlets = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    GalleyFeedsAutoConfiguration.class,
                    GalleyWebAutoConfiguration.class,
                    JacksonAutoConfiguration.class,
                    HttpMessageConvertersAutoConfiguration.class,
                    DispatcherServletAutoConfiguration.class,
                    WebMvcAutoConfiguration.class))
            .withUserConfiguration(Site.class);

    @RestController
    static class Site {
        private final HttpFeeds feeds;

        Site(HttpFeeds feeds) {
            this.feeds = feeds;
        }

        @GetMapping("/plain")
        Feed plain() {
            return FEED;
        }

        @GetMapping({"/feed", "/feed.xml", "/feed.json"})
        ResponseEntity<byte[]> feed(RequestEntity<Void> request) {
            return feeds.response(FEED, request);
        }

        @PostMapping("/feed")
        String read(@RequestBody Feed feed) {
            return feed.title().orElseThrow().value();
        }
    }

    @Test
    void controllersReturnFeeds() {
        servlets.run(context -> {
            MockMvcTester mvc = MockMvcTester.from(context);
            assertThat(mvc.get().uri("/plain").accept("application/atom+xml"))
                    .hasStatusOk()
                    .hasContentTypeCompatibleWith(MediaType.APPLICATION_ATOM_XML)
                    .bodyText()
                    .contains("<title>Harbour</title>");
            assertThat(mvc.get().uri("/feed.json"))
                    .hasContentType("application/feed+json")
                    .bodyText()
                    .contains("\"title\":\"Harbour\"");
        });
    }

    @Test
    void controllersReceiveFeeds() {
        servlets.run(context -> assertThat(MockMvcTester.from(context)
                        .post()
                        .uri("/feed")
                        .contentType("application/rss+xml")
                        .content(RSS))
                .hasBodyTextEqualTo("Ferry"));
    }

    @Test
    void aRequestThatCannotBeReadIsAnsweredWithItsProblem() {
        servlets.withPropertyValues("galley.reader.strict=true", "galley.reader.max-size=1KB")
                .run(context -> {
                    MockMvcTester mvc = MockMvcTester.from(context);
                    assertThat(mvc.post()
                                    .uri("/feed")
                                    .contentType("application/xml")
                                    .content("<rss>\n<channel></rss>"))
                            .hasStatus(HttpStatus.BAD_REQUEST)
                            .hasContentType("application/problem+json")
                            .bodyText()
                            .contains("\"line\":2", "\"code\":\"");
                    assertThat(mvc.post()
                                    .uri("/feed")
                                    .contentType("application/xml")
                                    .content(RSS + " ".repeat(1_000)))
                            .hasStatus(HttpStatus.CONTENT_TOO_LARGE);
                    assertThat(mvc.post().uri("/feed").contentType("image/png").content(RSS))
                            .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
                });
    }

    @Test
    void clientsReadAndWriteFeeds() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        GalleyFeedsAutoConfiguration.class,
                        GalleyWebAutoConfiguration.class,
                        HttpMessageConvertersAutoConfiguration.class))
                .run(context -> {
                    HttpMessageConverters.ClientBuilder client = HttpMessageConverters.forClient();
                    context.getBeansOfType(ClientHttpMessageConvertersCustomizer.class)
                            .values()
                            .forEach(customizer -> customizer.customize(client));

                    assertThat(client.build())
                            .anyMatch(converter -> converter.canRead(Feed.class, MediaType.APPLICATION_RSS_XML))
                            .anyMatch(converter -> converter.canWrite(Feed.class, MediaType.APPLICATION_RSS_XML));
                });
    }

    @Test
    void codecsAreRegisteredForWebFlux() {
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(GalleyFeedsAutoConfiguration.class, GalleyWebAutoConfiguration.class))
                .run(context -> {
                    ServerCodecConfigurer codecs = ServerCodecConfigurer.create();
                    context.getBean(CodecCustomizer.class).customize(codecs);

                    ResolvableType feed = ResolvableType.forClass(Feed.class);
                    MediaType atom = MediaType.APPLICATION_ATOM_XML;
                    assertThat(codecs.getReaders()).anyMatch(reader -> reader.canRead(feed, atom));
                    assertThat(codecs.getWriters()).anyMatch(writer -> writer.canWrite(feed, atom));
                });
    }

    @Test
    void anApplicationWithoutTheWebStarts() {
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(GalleyFeedsAutoConfiguration.class, GalleyWebAutoConfiguration.class))
                .withClassLoader(new FilteredClassLoader(
                        "org.springframework.boot.http", "org.springframework.web.servlet", "reactor"))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(HttpFeeds.class)
                        .doesNotHaveBean(UnreadableFeedAdvice.class)
                        .doesNotHaveBean(CodecCustomizer.class));
    }
}
