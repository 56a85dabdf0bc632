package dev.galley.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.history.CommentStore;
import dev.galley.moderation.history.HistoryException;
import dev.galley.moderation.history.InMemoryHistory;
import dev.galley.moderation.history.KeyScheme;
import dev.galley.moderation.history.SubmissionKeys;
import dev.galley.moderation.jdbc.JdbcHistory;
import dev.galley.moderation.policy.Presets;
import dev.galley.moderation.policy.Rules;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import dev.galley.text.classifier.ClassifierTrainer;
import dev.galley.text.classifier.Label;
import dev.galley.text.classifier.TextClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The moderator and what it is made of. */
class ModerationTest {
    private static final String SECRET = "galley.moderation.secrets[0]=correct horse battery";
    private static final String PRESET = "galley.moderation.preset=newsroom";

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(GalleyModerationAutoConfiguration.class));
    private final ApplicationContextRunner withDatabase = application
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withPropertyValues("spring.datasource.generate-unique-name=true");

    @TempDir
    Path folder;

    @Test
    void withoutAPolicyThereIsNoModerator() {
        application.run(context -> assertThat(context)
                .hasNotFailed()
                .doesNotHaveBean(Moderator.class)
                .doesNotHaveBean(KeyScheme.class));
    }

    @Test
    void moderatesByAPreset() {
        application
                .withPropertyValues("galley.moderation.preset=wordpress-like")
                .run(context -> {
                    assertThat(context.getBean(Moderator.class).policy()).isEqualTo(Presets.wordpressLike());
                    assertThat(context).doesNotHaveBean(CommentHistory.class).doesNotHaveBean(TextClassifier.class);
                });
    }

    @Test
    void moderatesByAPolicyFileThatMayNameOtherFiles() throws IOException {
        Files.writeString(folder.resolve("insults.txt"), "zurk\n");
        Path policy = policy("""
                {"policy": "site", "rules": {"insults": {"rule": "terms", "terms": {"file": "insults.txt"},
                 "action": "reject"}}}
                """);

        application.withPropertyValues("galley.moderation.policy=" + policy).run(context -> {
            Moderator moderator = context.getBean(Moderator.class);
            assertThat(moderator.decide(comment("What a zurk.")).verdict()).isEqualTo(Verdict.REJECT);
            assertThat(moderator.decide(comment("What a day.")).verdict()).isEqualTo(Verdict.APPROVE);
        });
    }

    @Test
    void readsAPolicyFromTheClassPath() {
        application
                .withPropertyValues("galley.moderation.policy=classpath:test-policy.json")
                .run(context -> assertThat(context.getBean(Policy.class).name()).isEqualTo("from the class path"));
    }

    @Test
    void moderatesByThePolicyOfTheApplication() {
        Policy own = Policy.builder("own").rule(PolicyRule.of(Rules.BLANK)).build();

        application
                .withBean(Policy.class, () -> own)
                .run(context ->
                        assertThat(context.getBean(Moderator.class).policy()).isSameAs(own));
    }

    @Test
    void saysWhereAPolicyIsWrong() throws IOException {
        Path policy = policy("{\"policy\": \"site\",\n \"rules\": {\"links\": {\"maximum\": 2}, \"blanc\": {}}}");

        FailureAnalysis analysis = failure(application.withPropertyValues("galley.moderation.policy=" + policy));

        assertThat(analysis.getDescription())
                .contains(policy.toString(), "galley.moderation.policy", "line 2, column 22: ", "\"maximum\"")
                .contains("Did you mean \"max\"?", "line 2, column 37: ", "\"blanc\"");
        assertThat(analysis.getAction()).contains("galley policy lint");
    }

    @Test
    void saysWhichPolicyIsMissing() {
        FailureAnalysis analysis =
                failure(application.withPropertyValues("galley.moderation.policy=" + folder.resolve("none.json")));

        assertThat(analysis.getDescription()).contains("There is no policy at", "none.json");
        assertThat(analysis.getAction()).contains("galley.moderation.policy");
    }

    @Test
    void saysThatAFolderIsNoPolicy() {
        FailureAnalysis analysis = failure(application.withPropertyValues("galley.moderation.policy=" + folder));

        assertThat(analysis.getDescription()).contains("cannot be read", folder.toString());
    }

    @Test
    void refusesAPolicyBesideAPreset() throws IOException {
        Path policy = policy("{\"policy\": \"site\"}");

        FailureAnalysis analysis =
                failure(application.withPropertyValues(PRESET, "galley.moderation.policy=" + policy));

        assertThat(analysis.getDescription()).contains("galley.moderation.policy", "galley.moderation.preset");
    }

    @Test
    void saysWhichRuleHasOptionsThatContradictEachOther() throws IOException {
        Path policy = policy("{\"policy\": \"site\", \"rules\": {\"length\": {\"min\": 9, \"max\": 3}}}");

        FailureAnalysis analysis = failure(application.withPropertyValues("galley.moderation.policy=" + policy));

        assertThat(analysis.getDescription()).contains("\"site\"", "length");
    }

    @Test
    void keepsTheHistoryInTheDatabaseOfTheApplication() {
        withDatabase
                .withPropertyValues(
                        PRESET,
                        SECRET,
                        "galley.moderation.history.create-tables=true",
                        "galley.moderation.history.table-prefix=news_")
                .run(context -> {
                    CommentStore store = context.getBean(CommentStore.class);
                    Submission submission = comment("What a day.");
                    Decision decision = context.getBean(Moderator.class).decide(submission);
                    store.add(decision.toPastComment(
                            submission, context.getBean(KeyScheme.class).keysOf(submission)));

                    assertThat(store).isInstanceOf(JdbcHistory.class);
                    assertThat(store.comment("c1").orElseThrow().text()).isEqualTo("What a day.");
                    assertThat(rows(context.getBean(DataSource.class), "news_comment"))
                            .isOne();
                });
    }

    @Test
    void aDatabaseNeedsSecretsThatSurviveARestart() {
        FailureAnalysis analysis = failure(withDatabase.withPropertyValues(PRESET));

        assertThat(analysis.getDescription()).contains("galley.moderation.secrets is not set");
        assertThat(analysis.getAction()).contains("openssl rand", "galley.moderation.history.store=memory");
    }

    @Test
    void aDatabaseNeedsNoSecretsIfTheApplicationHasKeysOfItsOwn() {
        withDatabase
                .withPropertyValues(PRESET)
                .withBean(KeyScheme.class, () -> submission -> SubmissionKeys.NONE)
                .run(context -> assertThat(context).hasSingleBean(JdbcHistory.class));
    }

    @Test
    void aShortSecretIsRefusedWithoutShowingIt() {
        FailureAnalysis analysis =
                failure(application.withPropertyValues(PRESET, "galley.moderation.secrets[0]=hunter2"));

        assertThat(analysis.getDescription())
                .contains("at least 16 bytes, not 7")
                .doesNotContain("hunter2");
    }

    @Test
    void commentersAreRecognisedByOlderSecrets() {
        Submission submission = comment("What a day.");
        List<String> before = new ArrayList<>();
        application
                .withPropertyValues(PRESET, SECRET)
                .run(context -> before.addAll(
                        context.getBean(KeyScheme.class).keysOf(submission).author()));

        application
                .withPropertyValues(
                        PRESET,
                        "galley.moderation.secrets[0]=a newer secret, long enough",
                        "galley.moderation.secrets[1]=correct horse battery")
                .run(context -> assertThat(context.getBean(KeyScheme.class)
                                .keysOf(submission)
                                .author())
                        .hasSizeGreaterThan(before.size())
                        .containsAll(before)
                        .first()
                        .isNotIn(before));
        assertThat(before).isNotEmpty();
    }

    @Test
    void aPrefixThatNoTableCanHaveIsNamed() {
        FailureAnalysis analysis =
                failure(withDatabase.withPropertyValues(PRESET, SECRET, "galley.moderation.history.table-prefix=a-b"));

        assertThat(analysis.getDescription()).contains("a-b");
        assertThat(analysis.getAction()).contains("galley.moderation.history.table-prefix");
    }

    @Test
    void keepsTheHistoryInMemoryIfAsked() {
        withDatabase
                .withPropertyValues(PRESET, "galley.moderation.history.store=memory")
                .run(context ->
                        assertThat(context.getBean(CommentHistory.class)).isInstanceOf(InMemoryHistory.class));
    }

    @Test
    void keepsNoHistoryIfAskedOrWithoutADatabaseOrTheModuleForIt() {
        withDatabase
                .withPropertyValues(PRESET, "galley.moderation.history.store=none")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(CommentHistory.class));
        application
                .withPropertyValues(PRESET)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(CommentHistory.class));
        withDatabase
                .withPropertyValues(PRESET)
                .withClassLoader(new FilteredClassLoader(JdbcHistory.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(CommentHistory.class));
    }

    @Test
    void readsTheClassifier() throws IOException {
        Path file = folder.resolve("comments.classifier");
        ClassifierTrainer trainer = new ClassifierTrainer();
        trainer.learn("cheap pills", Label.SPAM);
        trainer.save(file);

        application
                .withPropertyValues(PRESET, "galley.moderation.classifier=" + file)
                .run(context -> assertThat(context.getBean(TextClassifier.class).examples(Label.SPAM))
                        .isOne());
    }

    @Test
    void saysWhichClassifierIsMissingOrDamaged() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged"), "{}");

        assertThat(failure(application.withPropertyValues(PRESET, "galley.moderation.classifier=" + damaged))
                        .getDescription())
                .contains("The classifier cannot be read", damaged.toString());
        assertThat(failure(application.withPropertyValues(PRESET, "galley.moderation.classifier=none"))
                        .getDescription())
                .contains("There is no classifier at", "none");
    }

    @Test
    void everyListenerHearsOfEveryDecision() {
        List<Decision> one = new ArrayList<>();
        List<Decision> two = new ArrayList<>();

        application
                .withPropertyValues(PRESET)
                .withBean("one", DecisionListener.class, () -> one::add)
                .withBean("two", DecisionListener.class, () -> two::add)
                .run(context -> {
                    Decision decision = context.getBean(Moderator.class).decide(comment("What a day."));
                    assertThat(one).containsExactly(decision);
                    assertThat(two).containsExactly(decision);
                });
    }

    @Test
    void aListenerThatFailsKeepsNoOtherFromHearing() {
        List<Decision> heard = new ArrayList<>();

        application
                .withPropertyValues(PRESET)
                .withBean("broken", DecisionListener.class, () -> decision -> {
                    throw new HistoryException("down");
                })
                .withBean("working", DecisionListener.class, () -> heard::add)
                .run(context -> {
                    Decision decision = context.getBean(Moderator.class).decide(comment("What a day."));
                    assertThat(heard).containsExactly(decision);
                });
    }

    @Test
    void customizersChangeTheModerator() {
        application
                .withPropertyValues(PRESET)
                .withBean(
                        ModeratorCustomizer.class,
                        () -> moderator -> moderator.clock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)))
                .run(context -> assertThat(context.getBean(Moderator.class)
                                .decide(comment("What a day."))
                                .decided())
                        .isEqualTo(Instant.EPOCH));
    }

    private Path policy(String content) throws IOException {
        return Files.writeString(folder.resolve("policy.json"), content);
    }

    private static FailureAnalysis failure(ApplicationContextRunner application) {
        List<FailureAnalysis> found = new ArrayList<>();
        application.run(context -> {
            assertThat(context).hasFailed();
            found.add(Failures.of(context.getStartupFailure()));
        });
        return found.get(0);
    }

    static Submission comment(String text) {
        return Submission.of(Comment.builder()
                .id("c1")
                .author(Commenter.named("Ada").withEmail("ada@harbour.example"))
                .body(Text.plain(text))
                .build());
    }

    private static int rows(DataSource source, String table) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            result.next();
            return result.getInt(1);
        }
    }
}
