package dev.galley.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.moderation.Moderator;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The health of the moderator. */
class HealthTest {
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(GalleyModerationAutoConfiguration.class, GalleyHealthAutoConfiguration.class))
            .withPropertyValues("galley.moderation.preset=newsroom");

    @Test
    void isUpWithThePolicyAndWhatIsMissing() {
        application.run(context -> {
            Health health = context.getBean(HealthIndicator.class).health();
            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails())
                    .containsEntry("policy", "newsroom")
                    .containsEntry(
                            "policyVersion",
                            context.getBean(Moderator.class).policy().version())
                    .containsEntry("classifier", "none")
                    .containsEntry("history", "none");
        });
    }

    @Test
    void isDownIfTheHistoryDoesNotAnswer() {
        application
                .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
                .withPropertyValues(
                        "spring.datasource.generate-unique-name=true",
                        "galley.moderation.history.create-tables=true",
                        "galley.moderation.secrets[0]=correct horse battery")
                .run(context -> {
                    HealthIndicator indicator = context.getBean(HealthIndicator.class);
                    assertThat(details(indicator)).isEqualTo(Optional.of("reachable"));

                    try (var connection = context.getBean(DataSource.class).getConnection();
                            var statement = connection.createStatement()) {
                        statement.execute("DROP ALL OBJECTS");
                    }

                    assertThat(indicator.health().getStatus()).isEqualTo(Status.DOWN);
                    assertThat(details(indicator)).isEqualTo(Optional.of("unreachable"));
                });
    }

    @Test
    void isNotReportedIfItIsSwitchedOff() {
        application
                .withPropertyValues("management.health.galley-moderation.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(HealthIndicator.class));
    }

    @Test
    void isNotReportedWithoutAModerator() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(GalleyHealthAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(HealthIndicator.class));
    }

    @Test
    void theModeratorWorksWithoutActuator() {
        application
                .withClassLoader(new FilteredClassLoader(HealthIndicator.class))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(Moderator.class));
    }

    private static Optional<Object> details(HealthIndicator indicator) {
        return Optional.ofNullable(indicator.health().getDetails().get("history"));
    }
}
