package dev.galley.moderation.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.galley.model.Comment;
import dev.galley.model.Text;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.policy.Rules;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxModelTest {
    private static final int START = 0;
    private static final int END = 1;
    private static final int ZURK = 2;
    private static final int OTHER = 3;
    private static final List<String> LABELS = List.of("insult", "threat");

    /** The numbers of each token for the two labels. */
    private static final float[][] NUMBERS = {{-9, -9}, {-9, -9}, {3, -2}, {-4, -3}};

    private final Path folder;

    OnnxModelTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static long[] tokens(String text) {
        long[] words = text.lines()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .mapToLong(word -> word.equals("zurk") ? ZURK : OTHER)
                .toArray();
        long[] tokens = new long[words.length + 2];
        tokens[0] = START;
        System.arraycopy(words, 0, tokens, 1, words.length);
        tokens[tokens.length - 1] = END;
        return tokens;
    }

    private Path file(byte[] model) throws IOException {
        return Files.write(folder.resolve("model.onnx"), model);
    }

    private OnnxModel.Builder ofTokens(String... moreInputs) throws IOException {
        return OnnxModel.builder(file(TinyModel.ofTokens(TinyModel.INT64, NUMBERS, moreInputs)), LABELS)
                .tokenizer(OnnxModelTest::tokens);
    }

    @Test
    void scoresEachLabelOnItsOwn() throws Exception {
        try (OnnxModel model = ofTokens("attention_mask", "token_type_ids").build()) {
            Map<String, Double> scores = model.score("you zurk");
            assertThat(scores.keySet()).containsExactly("insult", "threat");
            assertThat(scores.get("insult")).isCloseTo(1 / (1 + Math.exp(-3)), within(1e-6));
            assertThat(scores.get("threat")).isCloseTo(1 / (1 + Math.exp(2)), within(1e-6));
            assertThat(model.score("good day").get("insult")).isCloseTo(1 / (1 + Math.exp(4)), within(1e-6));
        }
    }

    @Test
    void sharesTheScoreAmongLabelsThatExcludeEachOther() throws Exception {
        try (OnnxModel model = ofTokens().activation(Activation.SOFTMAX).build()) {
            Map<String, Double> scores = model.score("you zurk");
            assertThat(scores.get("insult")).isCloseTo(1 / (1 + Math.exp(-5)), within(1e-6));
            assertThat(scores.get("insult") + scores.get("threat")).isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void keepsNumbersThatAreNoScoresForTheRuleToRefuse() throws Exception {
        try (OnnxModel model = ofTokens().activation(Activation.NONE).build()) {
            assertThat(model.score("good day").get("insult")).isCloseTo(-4, within(1e-6));
        }
    }

    @Test
    void takesTokensOfThirtyTwoBits() throws Exception {
        Path file = file(TinyModel.ofTokens(TinyModel.INT32, NUMBERS));
        try (OnnxModel model =
                OnnxModel.builder(file, LABELS).tokenizer(OnnxModelTest::tokens).build()) {
            assertThat(model.score("zurk").get("insult")).isGreaterThan(0.9);
        }
    }

    @Test
    void findsAWordAnywhereInALongText() throws Exception {
        try (OnnxModel model = ofTokens().maxTokens(16).build()) {
            for (int place : new int[] {0, 13, 14, 15, 100, 998, 999}) {
                String text = String.join(
                        " ",
                        IntStream.range(0, 1000)
                                .mapToObj(i -> i == place ? "zurk" : "word")
                                .toList());
                assertThat(model.score(text).get("insult")).as("word %d", place).isGreaterThan(0.9);
            }
        }
    }

    @Test
    void takesModelsOfTextsWithoutATokenizer() throws Exception {
        Path file = file(TinyModel.ofText("zurk"));
        try (OnnxModel model = OnnxModel.builder(file, List.of("insult"))
                .activation(Activation.NONE)
                .build()) {
            assertThat(model.score("zurk")).containsExactly(Map.entry("insult", 1.0));
            assertThat(model.score("good day")).containsExactly(Map.entry("insult", 0.0));
        }
    }

    @Test
    void answersTheRuleOfAPolicy() throws Exception {
        Policy policy = Policy.builder("p").rule(PolicyRule.of(Rules.MODEL)).build();
        try (OnnxModel model = ofTokens().build()) {
            Moderator moderator =
                    Moderator.builder(policy).model("toxicity", model).build();
            Decision decision = moderator.decide(comment("You zurk"));
            assertThat(decision.verdict()).isEqualTo(Verdict.HOLD);
            assertThat(decision.moderatorText(Locale.ROOT))
                    .contains("toxicity scores \"insult\" 0.95; the limit is 0.9");
            assertThat(moderator.decide(comment("Good day")).verdict()).isEqualTo(Verdict.APPROVE);
        }
    }

    @Test
    void namesTheFileThatIsNotAModel() throws Exception {
        Path file = file(new byte[] {1, 2, 3});
        assertThatThrownBy(() -> OnnxModel.builder(file, LABELS).build())
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + ": ONNX Runtime can't load the model: ");
        Path missing = folder.resolve("missing.onnx");
        assertThatThrownBy(() -> OnnxModel.builder(missing, LABELS).build()).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void refusesModelsWhoseInputsOrLabelsDoNotFit() throws Exception {
        Path tokens = file(TinyModel.ofTokens(TinyModel.INT64, NUMBERS));
        assertThatThrownBy(() -> OnnxModel.builder(tokens, LABELS).build())
                .hasMessage(tokens + ": The model takes [input_ids] and not a text. Give the builder its tokenizer");
        assertThatThrownBy(() -> OnnxModel.builder(tokens, List.of("insult"))
                        .tokenizer(OnnxModelTest::tokens)
                        .build())
                .hasMessage(tokens + ": The model puts out 2 numbers; the number of labels given is 1");
        assertThatThrownBy(() -> ofTokens("position_ids").build())
                .hasMessageContaining("The input \"position_ids\" is not known");
        Path text = file(TinyModel.ofText("zurk"));
        assertThatThrownBy(() -> OnnxModel.builder(text, List.of("insult"))
                        .tokenizer(OnnxModelTest::tokens)
                        .build())
                .hasMessageContaining("it must have the input \"input_ids\"");
    }

    @Test
    void refusesMissingAndRepeatedLabels() {
        Path file = folder.resolve("model.onnx");
        assertThatThrownBy(() -> OnnxModel.builder(file, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OnnxModel.builder(file, List.of("a", "a")))
                .hasMessage("The labels must be given, each once: [a, a]");
    }

    @Test
    void stopsBetweenWindowsWhenInterrupted() throws Exception {
        try (OnnxModel model = ofTokens().maxTokens(8).build()) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> model.score("word ".repeat(100))).isInstanceOf(InterruptedException.class);
        }
    }

    @Test
    void reportsTokensThatTheModelDoesNotHave() throws Exception {
        try (OnnxModel model = OnnxModel.builder(file(TinyModel.ofTokens(TinyModel.INT64, NUMBERS)), LABELS)
                .tokenizer(text -> new long[] {START, 99, END})
                .build()) {
            assertThatThrownBy(() -> model.score("x"))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("the model failed: ");
        }
    }

    private static Submission comment(String text) {
        return Submission.of(Comment.builder().id("1").body(Text.plain(text)).build());
    }
}
