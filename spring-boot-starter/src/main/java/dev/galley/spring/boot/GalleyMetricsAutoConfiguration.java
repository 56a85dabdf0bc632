package dev.galley.spring.boot;

import dev.galley.format.FeedFormat;
import dev.galley.moderation.TraceEntry;
import dev.galley.moderation.submission.Verdict;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Measures how long decisions and documents take and counts them: the timers {@code galley.moderation.decisions} with the tag
 * {@code verdict}, and {@code galley.documents.read} with the tags {@code format} and {@code outcome} ({@code read} or {@code
 * failed}). No tag holds an address, a name or a text.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration"
        })
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public class GalleyMetricsAutoConfiguration {
    /** Creates the configuration. */
    GalleyMetricsAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "decisionMetrics")
    DecisionListener decisionMetrics(MeterRegistry registry) {
        Map<Verdict, Timer> timers = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            timers.put(
                    verdict,
                    Timer.builder("galley.moderation.decisions")
                            .description("Decisions about comments")
                            .tag("verdict", verdict.name().toLowerCase(Locale.ROOT))
                            .register(registry));
        }
        return decision -> Objects.requireNonNull(timers.get(decision.verdict()))
                .record(decision.trace().stream().map(TraceEntry::elapsed).reduce(Duration.ZERO, Duration::plus));
    }

    /** The reader tries the formats that are added to it before those that are installed, which are the same without timers. */
    @Bean
    @ConditionalOnMissingBean(name = "readingMetrics")
    FeedReaderCustomizer readingMetrics(MeterRegistry registry) {
        return reader -> ServiceLoader.load(FeedFormat.class, FeedFormat.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(FeedFormat::isReadable)
                .forEach(format -> reader.format(new MeteredFormat(format, registry)));
    }
}
