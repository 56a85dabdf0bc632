package dev.galley.moderation.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import dev.galley.moderation.service.TextModel;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A local model in the ONNX format that scores texts; nothing leaves the machine. Thread-safe. Close it when it is no
 * longer needed, since the model occupies memory outside the Java heap.
 *
 * <pre>{@code
 * try (OnnxModel model = OnnxModel.builder(Path.of("toxicity.onnx"), List.of("toxic", "insult", "threat"))
 *         .tokenizer(text -> tokenizer.encode(text).getIds())
 *         .build()) {
 *     Moderator moderator =
 *             Moderator.builder(policy).model("toxicity", model).build();
 * }
 * }</pre>
 *
 * <p>Two kinds of models can be used: those that take token ids ({@code input_ids}, with {@code attention_mask} and
 * {@code token_type_ids} if they ask for them), and those that take the text itself, which need no tokenizer. The first
 * output of 32-bit floats must have one number for each label.
 *
 * <p>A text of more tokens than the model takes is scored in overlapping windows; the highest score of each label
 * counts.
 */
public final class OnnxModel implements TextModel, AutoCloseable {
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final ModelSignature signature;
    private final List<String> labels;
    private final @Nullable TextTokenizer tokenizer;
    private final Activation activation;
    private final int maxTokens;

    private OnnxModel(Builder from, OrtEnvironment environment, OrtSession session, ModelSignature signature) {
        this.environment = environment;
        this.session = session;
        this.signature = signature;
        labels = from.labels;
        tokenizer = from.tokenizer;
        activation = from.activation;
        maxTokens = from.maxTokens;
    }

    /**
     * Returns a builder.
     *
     * @param model the model file; weights in separate files are read from the same folder
     * @param labels the name of each number that the model puts out, in its order; the model's documentation lists them
     * @throws IllegalArgumentException if there are no labels, or one occurs twice
     */
    public static Builder builder(Path model, List<String> labels) {
        return new Builder(model, labels);
    }

    @Override
    public Map<String, Double> score(String text) throws IOException, InterruptedException {
        float[] highest = new float[labels.size()];
        Arrays.fill(highest, Float.NEGATIVE_INFINITY);
        if (tokenizer == null) {
            try (OnnxTensor input = signature.text(environment, text)) {
                keepHighest(highest, run(Map.of(signature.textName(), input)));
            } catch (OrtException e) {
                throw new IOException("the model failed: " + e.getMessage(), e);
            }
        } else {
            TokenWindows windows = new TokenWindows(tokenizer.encode(text), maxTokens);
            for (int i = 0; i < windows.count(); i++) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("stopped after " + i + " of " + windows.count() + " windows");
                }
                keepHighest(highest, scoreTokens(windows.get(i)));
            }
        }
        Map<String, Double> scores = new LinkedHashMap<>();
        for (int i = 0; i < highest.length; i++) {
            scores.put(labels.get(i), (double) highest[i]);
        }
        return scores;
    }

    private float[] scoreTokens(long[] tokens) throws IOException {
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            signature.addTokens(environment, tokens, inputs);
            return run(inputs);
        } catch (OrtException e) {
            throw new IOException("the model failed: " + e.getMessage(), e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private float[] run(Map<String, OnnxTensor> inputs) throws OrtException, IOException {
        try (OrtSession.Result result = session.run(inputs, Set.of(signature.output()))) {
            FloatBuffer numbers = ((OnnxTensor) result.get(0)).getFloatBuffer();
            if (numbers.remaining() != labels.size()) {
                throw new IOException("the model puts out " + numbers.remaining() + " numbers; the number of labels is "
                        + labels.size());
            }
            float[] values = new float[labels.size()];
            numbers.get(values);
            activation.apply(values);
            return values;
        }
    }

    private static void keepHighest(float[] highest, float[] values) {
        for (int i = 0; i < highest.length; i++) {
            highest[i] = Math.max(highest[i], values[i]);
        }
    }

    /** Releases the memory of the model. Texts must no longer be scored. */
    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The model can't be closed: " + e.getMessage(), e);
        }
    }

    /** Returns the labels, for debugging. */
    @Override
    public String toString() {
        return "OnnxModel" + labels;
    }

    /** Builds an {@link OnnxModel}. Not thread-safe. */
    public static final class Builder {
        private static final int DEFAULT_MAX_TOKENS = 512;
        private static final int MIN_TOKENS = 8;

        private final Path file;
        private final List<String> labels;
        private @Nullable TextTokenizer tokenizer;
        private Activation activation = Activation.SIGMOID;
        private int maxTokens = DEFAULT_MAX_TOKENS;
        private int threads = 1;

        private Builder(Path file, List<String> labels) {
            this.file = Objects.requireNonNull(file, "file");
            this.labels = List.copyOf(labels);
            if (labels.isEmpty() || Set.copyOf(labels).size() < labels.size()) {
                throw new IllegalArgumentException("The labels must be given, each once: " + labels);
            }
        }

        /** Sets the tokenizer. Models that take the text itself need none. */
        public Builder tokenizer(TextTokenizer tokenizer) {
            this.tokenizer = Objects.requireNonNull(tokenizer, "tokenizer");
            return this;
        }

        /** Sets how the model's numbers become scores; {@link Activation#SIGMOID} by default. */
        public Builder activation(Activation activation) {
            this.activation = Objects.requireNonNull(activation, "activation");
            return this;
        }

        /**
         * Sets the maximum number of tokens that the model takes at once, with its special tokens; 512 by default.
         *
         * @throws IllegalArgumentException if it is below 8
         */
        public Builder maxTokens(int maxTokens) {
            if (maxTokens < MIN_TOKENS) {
                throw new IllegalArgumentException("maxTokens must be at least " + MIN_TOKENS + ": " + maxTokens);
            }
            this.maxTokens = maxTokens;
            return this;
        }

        /**
         * Sets the number of threads that work on one text; 1 by default, since a server scores many texts at a time.
         *
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder threads(int threads) {
            if (threads < 1) {
                throw new IllegalArgumentException("threads must be at least 1: " + threads);
            }
            this.threads = threads;
            return this;
        }

        /**
         * Loads the model.
         *
         * @throws IOException if the file cannot be read or is not a model that ONNX Runtime can run; the message names
         *     the file
         * @throws IllegalArgumentException if the model needs inputs that are not known here, needs a tokenizer and has
         *     none, or puts out another number of scores than there are labels; the message names what is wrong
         */
        public OnnxModel build() throws IOException {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(threads);
                // Errors are thrown; a library does not write them to the standard error output as well.
                options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
                OrtSession session = environment.createSession(file.toString(), options);
                try {
                    ModelSignature signature = ModelSignature.of(session, tokenizer != null, labels.size());
                    return new OnnxModel(this, environment, session, signature);
                } catch (IllegalArgumentException e) {
                    session.close();
                    throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
                }
            } catch (OrtException e) {
                throw new IOException(file + ": ONNX Runtime can't load the model: " + e.getMessage(), e);
            }
        }
    }
}
