package dev.galley.moderation.onnx;

/**
 * Turns a text into the token ids that a model was trained with. Thread-safe. Models are published with a description
 * of their tokenizer, such as {@code tokenizer.json}, which libraries such as DJL's HuggingFace tokenizers read.
 */
@FunctionalInterface
public interface TextTokenizer {
    /**
     * Returns the token ids of a text, not cut off at any length.
     *
     * @return the ids; the first and the last must be the model's special tokens of the start and the end, such as
     *     {@code [CLS]} and {@code [SEP]}
     */
    long[] encode(String text);
}
