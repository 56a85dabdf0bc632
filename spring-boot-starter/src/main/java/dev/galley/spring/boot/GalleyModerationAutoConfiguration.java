package dev.galley.spring.boot;

import dev.galley.moderation.Decision;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.history.CommentStore;
import dev.galley.moderation.history.InMemoryHistory;
import dev.galley.moderation.history.KeyScheme;
import dev.galley.moderation.history.Pseudonyms;
import dev.galley.moderation.jdbc.JdbcHistory;
import dev.galley.moderation.service.CommentService;
import dev.galley.moderation.service.TextModel;
import dev.galley.text.classifier.TextClassifier;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ResourceLoader;

/** Moderates comments by the policy that the properties or a bean give; without a policy there is no moderator. */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@Conditional(GalleyModerationAutoConfiguration.PolicyIsGiven.class)
@EnableConfigurationProperties(GalleyProperties.class)
@Import(GalleyModerationAutoConfiguration.DatabaseHistory.class)
public class GalleyModerationAutoConfiguration {
    private static final Log LOG = LogFactory.getLog(Moderator.class);

    /** Creates the configuration. */
    GalleyModerationAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    Policy moderationPolicy(GalleyProperties properties, ResourceLoader resources) {
        return new ModerationFiles(resources).policy(properties.moderation());
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("galley.moderation.classifier")
    TextClassifier commentClassifier(GalleyProperties properties, ResourceLoader resources) {
        return new ModerationFiles(resources).classifier(properties.moderation());
    }

    @Bean
    @ConditionalOnMissingBean
    KeyScheme commentKeys(GalleyProperties properties) {
        List<String> secrets = properties.moderation().secrets();
        return secrets.isEmpty() ? Pseudonyms.ephemeral() : Secrets.pseudonyms(secrets);
    }

    @Bean
    @ConditionalOnMissingBean(CommentHistory.class)
    @ConditionalOnProperty(name = "galley.moderation.history.store", havingValue = "memory")
    InMemoryHistory commentHistory() {
        return InMemoryHistory.create();
    }

    @Bean
    @ConditionalOnMissingBean
    Moderator moderator(
            Policy policy,
            KeyScheme keys,
            ObjectProvider<CommentHistory> history,
            ObjectProvider<TextClassifier> classifier,
            Map<String, CommentService> services,
            Map<String, TextModel> models,
            ObjectProvider<DecisionListener> listeners,
            ObjectProvider<ModeratorCustomizer> customizers) {
        List<DecisionListener> ordered = listeners.orderedStream().toList();
        Moderator.Builder moderator = Moderator.builder(policy)
                .keys(keys)
                .onFailure(GalleyModerationAutoConfiguration::log)
                .onDecision(decision -> inform(ordered, decision));
        history.ifAvailable(moderator::history);
        classifier.ifAvailable(moderator::classifier);
        services.forEach(moderator::service);
        models.forEach(moderator::model);
        customizers.orderedStream().forEach(customizer -> customizer.customize(moderator));
        try {
            return moderator.build();
        } catch (IllegalArgumentException e) {
            throw new InvalidGalleyPropertyException(
                    "The policy \"" + policy.name() + "\" cannot be applied: " + e.getMessage(),
                    "Correct this rule in the policy.",
                    e);
        }
    }

    private static void inform(List<DecisionListener> listeners, Decision decision) {
        for (DecisionListener listener : listeners) {
            try {
                listener.onDecision(decision);
            } catch (RuntimeException e) {
                LOG.warn("The listener " + listener.getClass().getName() + " failed with "
                        + e.getClass().getName());
            }
        }
    }

    /** The message of an exception may hold personal data, so only its class is logged. */
    private static void log(String rule, Throwable thrown) {
        LOG.warn("The moderation rule \"" + rule + "\" failed with "
                + thrown.getClass().getName());
    }

    /** A policy file, a preset, or a bean. */
    static final class PolicyIsGiven extends AnyNestedCondition {
        PolicyIsGiven() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("galley.moderation.policy")
        static class File {}

        @ConditionalOnProperty("galley.moderation.preset")
        static class Preset {}

        @ConditionalOnBean(Policy.class)
        static class Bean {}
    }

    /** A history in the database of the application. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(JdbcHistory.class)
    @ConditionalOnSingleCandidate(DataSource.class)
    @ConditionalOnMissingBean(CommentHistory.class)
    @ConditionalOnProperty(name = "galley.moderation.history.store", havingValue = "database", matchIfMissing = true)
    static class DatabaseHistory {
        @Bean
        CommentStore commentHistory(DataSource source, KeyScheme keys, GalleyProperties properties) {
            GalleyProperties.History settings = properties.moderation().history();
            Secrets.requireFor(keys, properties.moderation());
            JdbcHistory.Builder builder = JdbcHistory.builder(source);
            try {
                builder.tablePrefix(settings.tablePrefix()).timeout(settings.timeout());
            } catch (IllegalArgumentException e) {
                throw new InvalidGalleyPropertyException(
                        "The properties galley.moderation.history.* cannot be used: " + e.getMessage() + ".",
                        "Correct galley.moderation.history.table-prefix or galley.moderation.history.timeout.",
                        e);
            }
            JdbcHistory history = builder.build();
            if (settings.createTables()) {
                history.createSchema();
            }
            return history;
        }
    }
}
