package dev.galley.moderation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.galley.moderation.Action;
import dev.galley.moderation.Exemption;
import dev.galley.moderation.Mode;
import dev.galley.moderation.Option;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.internal.rule.Depth;
import dev.galley.moderation.submission.Verdict;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyReaderTest {
    private static final Option<List<String>> WORDS = Option.strings("words", List.of(), "What to look for.");
    private static final RuleType WORDY =
            RuleType.named("wordy", "Has words.").option(WORDS).factory(options -> examination -> Result.passed());

    @TempDir
    Path folder;

    @Test
    void readsEverySettingOfAPolicy() {
        Policy policy = PolicyReader.standard().read("""
                {
                  // A comment.
                  "$schema": "policy.schema.json",
                  "policy": "newsroom", "version": "3", "mode": "first-match", "otherwise": "hold", "onFailure": "note",
                  "holdScore": 0.5, "spamScore": 1, "staffRoles": ["editor"], "trustedRoles": [], "trustedAfter": 3,
                  "timeout": "PT2.5S",
                  "rules": {
                    "blank": {},
                    "depth": {"max": 3, "action": "hold", "weight": 0.3, "exempt": "trusted", "enabled": true},
                    "deeper": {"rule": "depth", "max": 9, "onFailure": "reject"}, /* last */
                  },
                }
                """);

        assertThat(policy)
                .isEqualTo(Policy.builder("newsroom")
                        .version("3")
                        .mode(Mode.FIRST_MATCH)
                        .defaultVerdict(Verdict.HOLD)
                        .onFailure(Action.NOTE)
                        .holdScore(0.5)
                        .spamScore(1)
                        .staffRoles(Set.of("editor"))
                        .trustedRoles(Set.of())
                        .trustedAfter(3)
                        .timeout(Duration.ofMillis(2500))
                        .rule(PolicyRule.of(Rules.BLANK))
                        .rule(PolicyRule.of(Rules.DEPTH)
                                .with("max", 3)
                                .withAction(Action.HOLD)
                                .withWeight(0.3)
                                .withExemption(Exemption.TRUSTED)
                                .withEnabled(true))
                        .rule(PolicyRule.of("deeper", Rules.DEPTH)
                                .with("max", 9)
                                .withOnFailure(Action.REJECT))
                        .build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'policy': 'p', 'rulse': {}} | 1:17 | /rulse | A policy has no member \"rulse\" | Did you mean \"rules\"?",
                "{'policy': 'p', 'rules': {'blnak': {}}} | 1:27 | /rules/blnak | Unknown rule type \"blnak\" | Did you mean \"blank\"?",
                "{'policy': 'p', 'rules': {'a': {'rule': 'dept'}}} | 1:41 | /rules/a/rule | Unknown rule type \"dept\" | Did you mean \"depth\"?",
                "{'policy': 'p', 'rules': {'depth': {'mux': 1}}} | 1:37 | /rules/depth/mux | \"depth\" has no member \"mux\" | Did you mean \"max\"?",
                "{'policy': 'p', 'name': 'q'} | 1:17 | /name | A policy has no member \"name\" | Did you mean \"policy\"?",
                "{'policy': 'p', 'rules': {'depth': {'type': 'depth'}}} | 1:37 | /rules/depth/type | \"depth\" has no member \"type\" | Did you mean \"rule\"?",
                "{'policy': 'p', 'rules': {'mine': {'type': 'depth'}}} | 1:27 | /rules/mine | Unknown rule type \"mine\" | Use \"rule\" instead of \"type\"",
                "{'policy': 'p', 'rules': {'mine': {'type': 'none'}}} | 1:27 | /rules/mine | Unknown rule type \"mine\" | needs a type, such as \"rule\": \"terms\"",
                "{'policy': 'p', 'rules': {'depth': {'maximum': 1}}} | 1:37 | /rules/depth/maximum | \"depth\" has no member \"maximum\" | Did you mean \"max\"?",
                "{'policy': 'p', 'rules': {'depth': {'max': 'two'}}} | 1:44 | /rules/depth/max | needs a whole number from 1 to 1000, not \"two\" | ",
                "{'policy': 'p', 'rules': {'depth': {'max': 0}}} | 1:44 | /rules/depth/max | needs a whole number from 1 to 1000, not 0 | ",
                "{'policy': 'p', 'rules': {'depth': {'max': null}}} | 1:44 | /rules/depth/max | needs a whole number from 1 to 1000, not null | ",
                "{'policy': 'p', 'rules': {'depth': {'max': {}}}} | 1:44 | /rules/depth/max | not an object | ",
                "{'policy': 'p', 'rules': {'depth': {'action': 'hodl'}}} | 1:47 | /rules/depth/action | needs one of note, approve | Did you mean \"hold\"?",
                "{'policy': 'p', 'rules': {'depth': {'weight': 1e999}}} | 1:47 | /rules/depth/weight | needs a number, not Infinity | ",
                "{'policy': 'p', 'staffRoles': ['a', 3]} | 1:37 | /staffRoles/1 | needs a list of strings | ",
                "{'policy': 'p', 'trustedAfter': -1} | 1:33 | /trustedAfter | needs a whole number of 0 or more, not -1 | ",
                "{'policy': 'p', 'timeout': 'PT0S'} | 1:1 | ~~ | timeout must be positive | ",
                "{'policy': 'p', 'holdScore': 2, 'spamScore': 1} | 1:1 | ~~ | holdScore 2.0 exceeds spamScore 1.0 | ",
                "{'policy': 'p', 'policy': 'q'} | 1:17 | /policy | is a duplicate of the member at 1:2 | Keep only one of them",
                "{'policy': 'p', 'rules': {'blank': {}, 'blank': {}}} | 1:40 | /rules/blank | is a duplicate of the member at 1:27 | Keep only one of them",
                "{'policy': 'p', 'rules': []} | 1:26 | /rules | needs an object | ",
                "{'policy': 'p', 'rules': {'blank': true}} | 1:36 | /rules/blank | A rule must be an object, not true | ",
                "{'rules': {}} | 1:1 | ~~ | The policy has no name | Add",
                "[] | 1:1 | ~~ | A policy must be an object | ",
                "{'policy': 'p' | 1:15 | ~~ | The document is incomplete | Close the open",
                "{'policy': p} | 1:12 | ~~ | This is not JSON: Unrecognized token 'p' | ",
                "{'policy': 'p'} {} | 1:17 | ~~ | There is text after the end of the document | ",
                "~~ | 1:1 | ~~ | The document is empty | ",
                "[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]] | 1:17 | ~~ | nested more than 16 levels deep | ",
            })
    void reportsEachProblemWithItsPlaceAndRemedy(String json, String at, String path, String message, String hint) {
        Finding finding = problem(json.replace("'", "\"").replace("token \"p\"", "token 'p'"));

        assertThat(finding.location().orElseThrow()).hasToString(at);
        assertThat(finding.path()).isEqualTo(path);
        assertThat(finding.message()).contains(message);
        if (hint != null) {
            assertThat(finding.hint().orElseThrow()).contains(hint);
        }
    }

    @Test
    void reportsAllProblemsInTheOrderOfTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("site.json"), """
                {
                  "policy": "site",
                  "rules": {
                    "dept": {"max": 3},
                    "depth": {"max": "three", "acton": "hold"}
                  },
                  "otherwise": "publish"
                }
                """);

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyReader.standard().read(file))
                .satisfies(e -> assertThat(e.findings())
                        .extracting(finding -> finding.location().orElseThrow().line())
                        .containsExactly(4, 5, 5, 7))
                .withMessageContaining(file + ":4:5: error: Unknown rule type \"dept\"")
                .withMessageContaining(file + ":5:31: error: The rule \"depth\" has no member \"acton\"");
    }

    @Test
    void reportsProblemsAsTheGuideShows() throws IOException {
        String json = "{\"policy\": \"site\", \"rules\": {\"links\": {" + "\n".repeat(8) + " ".repeat(15)
                + "\"maximum\": 3," + "\n".repeat(3) + " ".repeat(17) + "\"max\": \"two\"}}}";
        String guide = Files.readString(Path.of("..", "docs", "moderation.md"));

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyReader.standard().read(json))
                .satisfies(e -> assertThat(guide)
                        .contains(e.findings().stream()
                                .map(finding -> "policy.json:" + finding + "\n")
                                .collect(Collectors.joining("", "```\n", "```\n"))));
    }

    @Test
    void countsColumnsInCharactersNotBytes() {
        byte[] json = "{\"policy\": \"Zürich\", \"mod\": 1}".getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyReader.standard().read(new ByteArrayInputStream(json)))
                .satisfies(e -> assertThat(e.findings().get(0).location()).contains(new Location(1, 22)));
    }

    @Test
    void rejectsInvalidUtf8WithItsPosition() {
        byte[] json = "{\"policy\":\n \"Zürich\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyReader.standard().read(new ByteArrayInputStream(json)))
                .withMessage("2:4: error: The file is not encoded in UTF-8. Save the file as UTF-8 [text.not-utf-8]");
    }

    @Test
    void ignoresAByteOrderMark() {
        assertThat(PolicyReader.standard().read("\uFEFF{\"policy\": \"p\"}").name())
                .isEqualTo("p");
    }

    @Test
    void knowsTheRulesOfTheApplication() {
        Policy policy = reader().read("{\"policy\": \"p\", \"rules\": {\"wordy\": {\"words\": [\"a\"]}}}");

        assertThat(policy.rule("wordy").orElseThrow().options().get(WORDS)).containsExactly("a");
    }

    @Test
    void rejectsARuleTypeWithAReservedOptionName() {
        RuleType rule = RuleType.named("confusing", "Is so.")
                .option(Option.string("action", "", "Which one?"))
                .factory(options -> examination -> Result.passed());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyReader.standard().withTypes(List.of(rule)))
                .withMessageContaining("action");
    }

    @Test
    void readsAListFromAFileBesideThePolicy() throws IOException {
        Files.writeString(folder.resolve("words.txt"), "# ours\n first \n\n#second\n");
        Path file = Files.writeString(folder.resolve("p.json"), listed("words.txt"));

        assertThat(reader().read(file).rule("wordy").orElseThrow().options().get(WORDS))
                .containsExactly("first", "#second");
    }

    @Test
    void readsNoListFromElsewhere() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Path outside = Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(inside.resolve("link.txt"), outside);
        PolicyReader reader = reader().withLists(inside);

        for (String name : List.of("../secret.txt", "link.txt", outside.toString(), "none.txt", ".", "a\u0000b")) {
            assertThatExceptionOfType(PolicyException.class)
                    .as(name)
                    .isThrownBy(() -> reader.read(listed(name)))
                    .withMessageContaining("does not exist");
        }
    }

    @Test
    void readsNoListFilesForAPolicyWithoutAFile() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> reader().read(listed("words.txt")))
                .withMessageContaining("only if the policy itself is read from a file");
    }

    @Test
    void anUpperLayerContainsOnlyDifferences() throws IOException {
        Path site = Files.writeString(
                folder.resolve("site.json"),
                "{\"policy\": \"site\", \"rules\": {\"depth\": {\"max\": 3, \"action\": \"hold\"}, \"blank\": {}}}");
        Path article = Files.writeString(
                folder.resolve("article.json"),
                "{\"policy\": \"article\", \"otherwise\": \"hold\", \"rules\": {\"depth\": {\"max\": 8}, \"blank\":"
                        + " {\"enabled\": false}}}");

        Policy policy = PolicyReader.standard().readLayers(site, article);

        assertThat(policy.name()).isEqualTo("site > article");
        assertThat(policy.defaultVerdict()).isEqualTo(Verdict.HOLD);
        assertThat(policy.rules()).extracting(PolicyRule::id).containsExactly("depth", "blank");
        assertThat(policy.rule("depth").orElseThrow().options().get(Depth.MAX)).isEqualTo(8);
        assertThat(policy.rule("depth").orElseThrow().action()).isEqualTo(Action.HOLD);
        assertThat(policy.rule("blank").orElseThrow().isEnabled()).isFalse();
    }

    @Test
    void rejectsLayersThatGiveOneIdToTwoTypes() throws IOException {
        Path site = Files.writeString(folder.resolve("a.json"), "{\"policy\": \"a\", \"rules\": {\"blank\": {}}}");
        Path other = Files.writeString(
                folder.resolve("b.json"), "{\"policy\": \"b\", \"rules\": {\"blank\": {\"rule\": \"depth\"}}}");

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyReader.standard().readLayers(site, other))
                .withMessageContaining("\"blank\" has the type \"depth\" in one layer and \"blank\" in another");
    }

    private static PolicyReader reader() {
        return PolicyReader.standard().withTypes(List.of(WORDY));
    }

    private static String listed(String file) {
        String escaped = file.replace("\u0000", "\\u0000");
        return "{\"policy\": \"p\", \"rules\": {\"wordy\": {\"words\": {\"file\": \"" + escaped + "\"}}}}";
    }

    private static Finding problem(String json) {
        try {
            throw new AssertionError("read " + PolicyReader.standard().read(json));
        } catch (PolicyException e) {
            assertThat(e.findings()).hasSize(1);
            return e.findings().get(0);
        }
    }
}
