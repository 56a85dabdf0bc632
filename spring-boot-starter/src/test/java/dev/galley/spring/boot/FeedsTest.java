package dev.galley.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.format.LimitExceededException;
import dev.galley.format.MalformedFeedException;
import dev.galley.model.Feed;
import dev.galley.spring.HttpFeeds;
import dev.galley.validation.Profile;
import dev.galley.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;

/** The beans that read, write and validate. */
class FeedsTest {
    private static final String ITEM = "<item><title>a</title></item>";

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(GalleyFeedsAutoConfiguration.class));

    @Test
    void withoutPropertiesEverythingIsThere() {
        application.run(context -> {
            assertThat(context).hasSingleBean(FeedReader.class).hasSingleBean(Validator.class);
            assertThat(context.getBean(Profile.class)).isEqualTo(Profile.named("publishable"));
            assertThat(context.getBeansOfType(FeedWriter.class))
                    .containsOnlyKeys("rssFeedWriter", "atomFeedWriter", "jsonFeedWriter");
            assertThat(context.getBean(HttpFeeds.class).writable())
                    .startsWith(
                            MediaType.APPLICATION_RSS_XML,
                            MediaType.APPLICATION_ATOM_XML,
                            MediaType.parseMediaType("application/feed+json"));
        });
    }

    @Test
    void theBeansOfTheApplicationReplaceThese() {
        application.withUserConfiguration(Own.class).run(context -> {
            assertThat(context.getBean(FeedReader.class)).isSameAs(Own.READER);
            assertThat(context.getBean(Validator.class)).isSameAs(Own.VALIDATOR);
            assertThat(context.getBean("rssFeedWriter")).isSameAs(Own.WRITER);
        });
    }

    static class Own {
        static final FeedReader READER = FeedReader.lenient();
        static final FeedWriter WRITER = FeedWriter.of("rss");
        static final Validator VALIDATOR = Validator.of(Profile.named("draft"));

        @Bean
        FeedReader ownReader() {
            return READER;
        }

        @Bean
        FeedWriter rssFeedWriter() {
            return WRITER;
        }

        @Bean
        Validator ownValidator() {
            return VALIDATOR;
        }
    }

    @Test
    void theReaderKeepsTheLimitsOfTheProperties() {
        application
                .withPropertyValues("galley.reader.max-articles=1", "galley.reader.max-size=1KB")
                .run(context -> {
                    FeedReader reader = context.getBean(FeedReader.class);
                    assertThat(reader.read(rss(ITEM)).feed().articles()).hasSize(1);
                    assertThatExceptionOfType(LimitExceededException.class)
                            .isThrownBy(() -> reader.read(rss(ITEM + ITEM)));
                    assertThatExceptionOfType(LimitExceededException.class)
                            .isThrownBy(() -> reader.read(rss("<!--" + "a".repeat(2_000) + "-->")));
                });
    }

    @Test
    void theReaderIsStrictAndSanitizesIfAsked() {
        application
                .withPropertyValues("galley.reader.strict=true", "galley.reader.sanitize=true")
                .run(context -> {
                    FeedReader reader = context.getBean(FeedReader.class);
                    assertThatExceptionOfType(MalformedFeedException.class)
                            .isThrownBy(() -> reader.read(rss("<item><title>a</titel></item>")));
                    Feed read = reader.read(
                                    rss("<item><description>&lt;p onclick=\"x()\"&gt;a&lt;/p&gt;</description></item>"))
                            .feed();
                    assertThat(read.toString()).contains("a").doesNotContain("onclick");
                });
    }

    @Test
    void customizersChangeTheReaderInTheirOrder() {
        application
                .withBean(FeedReaderCustomizer.class, () -> reader -> reader.strict())
                .run(context -> assertThatExceptionOfType(MalformedFeedException.class)
                        .isThrownBy(() -> context.getBean(FeedReader.class).read(rss("<item>"))));
    }

    @Test
    void writersIndentIfAskedAndTheFirstFormatIsPreferred() {
        application
                .withPropertyValues("galley.writer.indent=true", "galley.writer.formats=atom,markdown")
                .run(context -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    context.getBean("atomFeedWriter", FeedWriter.class)
                            .write(Feed.builder().id("urn:a").title("t").build(), out);
                    assertThat(out.toString(StandardCharsets.UTF_8)).contains("\n  <title>t</title>");
                    assertThat(context.getBean(HttpFeeds.class).writable())
                            .startsWith(MediaType.APPLICATION_ATOM_XML, MediaType.TEXT_MARKDOWN);
                });
    }

    @Test
    void theProfileOfTheValidatorIsThatOfTheProperties() {
        application
                .withPropertyValues("galley.validation.profile=google-news")
                .run(context -> assertThat(context.getBean(Profile.class)).isEqualTo(Profile.named("google-news")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "galley.validation.profile=strict | galley.validation.profile is \"strict\" | publishable",
                "galley.writer.formats=rss,ps | format \"ps\" | Correct the name",
                "galley.writer.formats= | names no format | galley.writer.formats=rss,atom,jsonfeed",
                "galley.reader.max-size=0 | galley.reader.max-size is 0B | positive",
                "galley.reader.max-articles=-1 | galley.reader.max-articles is -1 | positive"
            })
    void aBadPropertyIsNamedWithWhatToDo(String property, String problem, String action) {
        application.withPropertyValues(property).run(context -> {
            assertThat(context).hasFailed();
            assertThat(context.getStartupFailure())
                    .rootCause()
                    .satisfiesAnyOf(
                            root -> assertThat(root).hasMessageContaining(problem),
                            root -> assertThat(context.getStartupFailure()).hasStackTraceContaining(problem));
            assertThat(Failures.of(context.getStartupFailure()).getAction()).contains(action);
        });
    }

    @Test
    void theHintsOfEditorsNameEveryProfile() throws IOException {
        try (InputStream metadata =
                FeedsTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            String json = new String(metadata.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Profile.names()).allSatisfy(name -> assertThat(json).contains("\"value\": \"" + name + "\""));
            assertThat(List.of("galley.reader.max-size", "galley.moderation.policy", "galley.moderation.history.store"))
                    .allSatisfy(name -> assertThat(json).contains("\"name\": \"" + name + "\""));
        }
    }

    private static InputStream rss(String items) {
        return new ByteArrayInputStream(("<rss version=\"2.0\"><channel><title>t</title>" + items + "</channel></rss>")
                .getBytes(StandardCharsets.UTF_8));
    }
}
