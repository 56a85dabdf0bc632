package dev.galley.moderation.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The inputs that a model asks for, and the output that holds its scores. */
final class ModelSignature {
    private static final String TOKENS = "input_ids";
    private static final String MASK = "attention_mask";
    private static final String TYPES = "token_type_ids";

    private final Map<String, TensorInfo> inputs;
    private final String output;

    private ModelSignature(Map<String, TensorInfo> inputs, String output) {
        this.inputs = inputs;
        this.output = output;
    }

    /**
     * Reads what a model asks for.
     *
     * @throws IllegalArgumentException if it cannot be used with or without a tokenizer, or for this number of labels
     */
    static ModelSignature of(OrtSession session, boolean hasTokenizer, int labels) throws OrtException {
        Map<String, TensorInfo> inputs = new LinkedHashMap<>();
        for (NodeInfo input : session.getInputInfo().values()) {
            if (!(input.getInfo() instanceof TensorInfo tensor)) {
                throw new IllegalArgumentException("The input \"" + input.getName() + "\" is not a tensor");
            }
            inputs.put(input.getName(), tensor);
        }
        check(inputs, hasTokenizer);
        for (NodeInfo output : session.getOutputInfo().values()) {
            if (output.getInfo() instanceof TensorInfo tensor && tensor.type == OnnxJavaType.FLOAT) {
                checkLabels(tensor, labels);
                return new ModelSignature(inputs, output.getName());
            }
        }
        throw new IllegalArgumentException("The model has no output of 32-bit floats. Export it with probabilities in a"
                + " tensor; with skl2onnx by the option zipmap=False");
    }

    private static void check(Map<String, TensorInfo> inputs, boolean hasTokenizer) {
        if (!hasTokenizer) {
            if (inputs.size() != 1 || inputs.values().iterator().next().type != OnnxJavaType.STRING) {
                throw new IllegalArgumentException(
                        "The model takes " + inputs.keySet() + " and not a text. Give the builder its tokenizer");
            }
            return;
        }
        if (!inputs.containsKey(TOKENS)) {
            throw new IllegalArgumentException(
                    "The model takes " + inputs.keySet() + ". With a tokenizer it must have the input \"input_ids\"");
        }
        inputs.forEach((name, tensor) -> {
            if (!name.equals(TOKENS) && !name.equals(MASK) && !name.equals(TYPES)) {
                throw new IllegalArgumentException(
                        "The input \"" + name + "\" is not known. Known are " + TOKENS + ", " + MASK + " and " + TYPES);
            }
            if (tensor.type != OnnxJavaType.INT64 && tensor.type != OnnxJavaType.INT32) {
                throw new IllegalArgumentException("The input \"" + name + "\" does not take integers");
            }
        });
    }

    private static void checkLabels(TensorInfo tensor, int labels) {
        long[] shape = tensor.getShape();
        long last = shape.length == 0 ? 1 : shape[shape.length - 1];
        if (last >= 0 && last != labels) {
            throw new IllegalArgumentException(
                    "The model puts out " + last + " numbers; the number of labels given is " + labels);
        }
    }

    /** Returns the name of the output that holds the scores. */
    String output() {
        return output;
    }

    /** Returns the name of the only input of a model that takes the text itself. */
    String textName() {
        return inputs.keySet().iterator().next();
    }

    /** Returns the input of a model that takes the text itself. */
    OnnxTensor text(OrtEnvironment environment, String text) throws OrtException {
        int rank = inputs.values().iterator().next().getShape().length;
        long[] shape = new long[rank];
        Arrays.fill(shape, 1);
        return OnnxTensor.createTensor(environment, new String[] {text}, shape);
    }

    /** Adds each input that the model asks for: the tokens, a mask that leaves none out, and one type for all. */
    void addTokens(OrtEnvironment environment, long[] tokens, Map<String, OnnxTensor> to) throws OrtException {
        for (Map.Entry<String, TensorInfo> input : inputs.entrySet()) {
            long[] values = tokens;
            if (!input.getKey().equals(TOKENS)) {
                values = new long[tokens.length];
                Arrays.fill(values, input.getKey().equals(MASK) ? 1 : 0);
            }
            to.put(input.getKey(), tensor(environment, values, input.getValue().type));
        }
    }

    private static OnnxTensor tensor(OrtEnvironment environment, long[] values, OnnxJavaType type) throws OrtException {
        long[] shape = {1, values.length};
        if (type == OnnxJavaType.INT64) {
            return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
        }
        int[] narrow = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            narrow[i] = Math.toIntExact(values[i]);
        }
        return OnnxTensor.createTensor(environment, IntBuffer.wrap(narrow), shape);
    }
}
