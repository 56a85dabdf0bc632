package dev.galley.spring.boot;

import dev.galley.body.HtmlSanitizer;
import dev.galley.format.FeedReader;
import dev.galley.format.FeedWriter;
import dev.galley.format.Limits;
import dev.galley.format.WriteResult;
import dev.galley.spring.HttpFeeds;
import dev.galley.validation.Profile;
import dev.galley.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Reads, writes and validates feeds as the properties say. */
@AutoConfiguration
@EnableConfigurationProperties(GalleyProperties.class)
public class GalleyFeedsAutoConfiguration {
    private static final Log LOG = LogFactory.getLog(GalleyFeedsAutoConfiguration.class);

    /** Creates the configuration. */
    GalleyFeedsAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    FeedReader feedReader(GalleyProperties properties, ObjectProvider<FeedReaderCustomizer> customizers) {
        GalleyProperties.Reader settings = properties.reader();
        FeedReader.Builder reader = FeedReader.builder().limits(limits(settings));
        if (settings.strict()) {
            reader.strict();
        }
        if (settings.sanitize()) {
            reader.sanitizer(HtmlSanitizer.article());
        }
        customizers.orderedStream().forEach(customizer -> customizer.customize(reader));
        return reader.build();
    }

    private static Limits limits(GalleyProperties.Reader settings) {
        if (settings.maxSize().toBytes() < 1) {
            throw tooSmall("galley.reader.max-size", settings.maxSize());
        }
        if (settings.maxArticles() < 1) {
            throw tooSmall("galley.reader.max-articles", settings.maxArticles());
        }
        return Limits.DEFAULT.withBytes(settings.maxSize().toBytes()).withItems(settings.maxArticles());
    }

    private static InvalidGalleyPropertyException tooSmall(String property, Object value) {
        return new InvalidGalleyPropertyException(
                "The property " + property + " is " + value + ", so that nothing could be read.",
                "Set " + property + " to a positive value, or remove it to use the default.");
    }

    @Bean
    @ConditionalOnClass(name = "dev.galley.format.xml.RssFormat")
    @ConditionalOnMissingBean(name = "rssFeedWriter")
    FeedWriter rssFeedWriter(GalleyProperties properties) {
        return writer("rss", properties);
    }

    @Bean
    @ConditionalOnClass(name = "dev.galley.format.xml.AtomFormat")
    @ConditionalOnMissingBean(name = "atomFeedWriter")
    FeedWriter atomFeedWriter(GalleyProperties properties) {
        return writer("atom", properties);
    }

    @Bean
    @ConditionalOnClass(name = "dev.galley.format.jsonfeed.JsonFeedFormat")
    @ConditionalOnMissingBean(name = "jsonFeedWriter")
    FeedWriter jsonFeedWriter(GalleyProperties properties) {
        return writer("jsonfeed", properties);
    }

    private static FeedWriter writer(String format, GalleyProperties properties) {
        FeedWriter writer = FeedWriter.of(format);
        return properties.writer().indent() ? writer.withIndentation() : writer;
    }

    @Bean
    @ConditionalOnMissingBean
    HttpFeeds httpFeeds(FeedReader reader, List<FeedWriter> writers, GalleyProperties properties) {
        List<FeedWriter> wanted = new ArrayList<>();
        for (String format : properties.writer().formats()) {
            wanted.add(writers.stream()
                    .filter(writer -> writer.format().name().equalsIgnoreCase(format))
                    .findFirst()
                    .orElseGet(() -> installed(format, properties)));
        }
        if (wanted.isEmpty()) {
            throw new InvalidGalleyPropertyException(
                    "The property galley.writer.formats names no format.",
                    "Name at least one, such as galley.writer.formats=rss,atom,jsonfeed, or remove the property.");
        }
        return HttpFeeds.builder()
                .reader(reader)
                .writers(wanted)
                .onWritten(GalleyFeedsAutoConfiguration::log)
                .build();
    }

    private static FeedWriter installed(String format, GalleyProperties properties) {
        try {
            return writer(format, properties);
        } catch (IllegalArgumentException e) {
            throw new InvalidGalleyPropertyException(
                    "The property galley.writer.formats names the format \"" + format + "\". " + e.getMessage(),
                    "Correct the name, or add the module of the format to the application.",
                    e);
        }
    }

    private static void log(WriteResult result) {
        if (LOG.isDebugEnabled()) {
            result.findings().forEach(finding -> LOG.debug("Written as " + result.format() + ": " + finding));
        }
    }

    @Bean
    @ConditionalOnMissingBean
    Profile galleyProfile(GalleyProperties properties) {
        try {
            return Profile.named(properties.validation().profile());
        } catch (IllegalArgumentException e) {
            throw new InvalidGalleyPropertyException(
                    "The property galley.validation.profile is \""
                            + properties.validation().profile() + "\", which is not the name of a profile.",
                    "Use one of " + String.join(", ", Profile.names()) + ", or define a bean of type "
                            + Profile.class.getName() + ".",
                    e);
        }
    }

    @Bean
    @ConditionalOnMissingBean
    Validator galleyValidator(Profile profile) {
        return Validator.of(profile);
    }
}
