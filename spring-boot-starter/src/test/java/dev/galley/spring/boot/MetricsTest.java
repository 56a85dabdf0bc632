package dev.galley.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.galley.format.ArticleStream;
import dev.galley.format.FeedReader;
import dev.galley.format.MalformedFeedException;
import dev.galley.moderation.Moderator;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Timers of decisions and documents. */
class MetricsTest {
    private static final String RSS = "<rss version=\"2.0\"><channel><title>t</title><item><title>a</title></item>"
            + "<item><title>b</title></item></channel></rss>";

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    GalleyFeedsAutoConfiguration.class,
                    GalleyModerationAutoConfiguration.class,
                    GalleyMetricsAutoConfiguration.class))
            .withPropertyValues("galley.moderation.preset=newsroom");
    private final ApplicationContextRunner metered = application.withBean(SimpleMeterRegistry.class);

    @Test
    void countsAndTimesDecisionsByVerdict() {
        metered.run(context -> {
            Moderator moderator = context.getBean(Moderator.class);
            moderator.decide(ModerationTest.comment("What a day."));
            moderator.decide(ModerationTest.comment("What a day."));
            moderator.decide(ModerationTest.comment(" "));

            MeterRegistry registry = context.getBean(MeterRegistry.class);
            var approved = registry.get("galley.moderation.decisions")
                    .tag("verdict", "approve")
                    .timer();
            assertThat(approved.count()).isEqualTo(2);
            assertThat(approved.totalTime(TimeUnit.NANOSECONDS)).isPositive();
            assertThat(registry.get("galley.moderation.decisions").timers().stream()
                            .mapToLong(timer -> timer.count())
                            .sum())
                    .isEqualTo(3);
        });
    }

    @Test
    void countsAndTimesDocumentsByFormatAndOutcome() {
        metered.run(context -> {
            FeedReader reader = context.getBean(FeedReader.class);
            assertThat(reader.read(document(RSS)).feed().articles()).hasSize(2);
            assertThatExceptionOfType(MalformedFeedException.class)
                    .isThrownBy(() -> reader.toBuilder().strict().build().read(document(RSS.replace("</item>", ""))));

            MeterRegistry registry = context.getBean(MeterRegistry.class);
            assertThat(documents(registry, "read")).isOne();
            assertThat(documents(registry, "failed")).isOne();
        });
    }

    @Test
    void countsADocumentOnceThatIsClosedBeforeItsEnd() {
        metered.run(context -> {
            try (ArticleStream articles = context.getBean(FeedReader.class).open(document(RSS))) {
                articles.next();
            }

            assertThat(documents(context.getBean(MeterRegistry.class), "read")).isOne();
        });
    }

    @Test
    void tagsHoldNothingOfDocumentsAndComments() {
        metered.run(context -> {
            context.getBean(Moderator.class).decide(ModerationTest.comment("What a day."));
            context.getBean(FeedReader.class).read(document(RSS));

            Set<String> tags = context.getBean(MeterRegistry.class).getMeters().stream()
                    .map(Meter::getId)
                    .flatMap(id -> id.getTags().stream())
                    .map(Tag::getValue)
                    .collect(Collectors.toSet());
            assertThat(tags).allMatch(value -> value.matches("[a-z0-9.-]+")).contains("rss", "approve");
            assertThat(tags).doesNotContain("ada", "ada@harbour.example");
        });
    }

    @Test
    void withoutARegistryNothingIsMeasured() {
        application.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(DecisionListener.class));
        metered.withClassLoader(new FilteredClassLoader("io.micrometer.core"))
                .run(context -> assertThat(context).doesNotHaveBean(DecisionListener.class));
    }

    private static long documents(MeterRegistry registry, String outcome) {
        return registry.get("galley.documents.read")
                .tag("format", "rss")
                .tag("outcome", outcome)
                .timer()
                .count();
    }

    private static InputStream document(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
