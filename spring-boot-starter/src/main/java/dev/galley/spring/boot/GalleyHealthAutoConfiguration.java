package dev.galley.spring.boot;

import dev.galley.moderation.Moderator;
import dev.galley.moderation.history.CommentHistory;
import dev.galley.text.classifier.TextClassifier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Reports the health of the moderator as {@code galleyModeration}. */
@AutoConfiguration(after = GalleyModerationAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean(Moderator.class)
@ConditionalOnEnabledHealthIndicator("galley-moderation")
public class GalleyHealthAutoConfiguration {
    /** Creates the configuration. */
    GalleyHealthAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "galleyModerationHealthIndicator")
    HealthIndicator galleyModerationHealthIndicator(
            Moderator moderator, ObjectProvider<TextClassifier> classifier, ObjectProvider<CommentHistory> history) {
        return new ModerationHealth(moderator, classifier.getIfAvailable(), history.getIfAvailable());
    }
}
