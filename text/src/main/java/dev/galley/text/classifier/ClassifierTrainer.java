package dev.galley.text.classifier;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/**
 * Trains a spam classifier with texts that people labelled. Thread-safe.
 *
 * <pre>{@code
 * ClassifierTrainer trainer = new ClassifierTrainer();
 * trainer.learn("Buy cheap watches now", Label.SPAM);
 * trainer.learn("I disagree with the second paragraph", Label.HAM);
 * TextClassifier classifier = trainer.train();
 * trainer.save(Path.of("comments.classifier"));
 * }</pre>
 *
 * <p>Only hashes of a text's features are kept, about 500 bytes for a comment of 200 characters, so no word can be read
 * from memory or from the file. The result does not depend on the order of training, and unlearning an example leaves
 * no trace.
 */
public final class ClassifierTrainer {
    private final TrainingSet examples;

    private ClassifierTrainer(TrainingSet examples) {
        this.examples = examples;
    }

    /** Creates a trainer without training examples. */
    public ClassifierTrainer() {
        this(new TrainingSet());
    }

    /**
     * Loads a trainer from a file.
     *
     * @throws ClassifierFormatException if the file was not saved by a trainer, is incomplete, or has another version
     * @throws IOException if the file cannot be read
     */
    public static ClassifierTrainer load(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in);
        }
    }

    /**
     * Reads a trainer from a stream, as {@link #load(Path)} does. The stream is read to its end and stays open; memory
     * use is proportional to the data read.
     */
    public static ClassifierTrainer read(InputStream in) throws IOException {
        return new ClassifierTrainer(TrainingSetFile.read(in));
    }

    /** Adds a text as a training example with the label a person gave it. */
    public void learn(CharSequence text, Label label) {
        byte[] example = TrainingExample.pack(Features.of(text));
        Objects.requireNonNull(label, "label");
        synchronized (examples) {
            examples.add(example, label);
        }
    }

    /**
     * Removes one training example.
     *
     * @return false if the text was never learned with this label; nothing changes then
     */
    public boolean unlearn(CharSequence text, Label label) {
        byte[] example = TrainingExample.pack(Features.of(text));
        Objects.requireNonNull(label, "label");
        synchronized (examples) {
            return examples.remove(example, label);
        }
    }

    /** Returns the number of training examples with a label. */
    public int examples(Label label) {
        synchronized (examples) {
            return examples.count(label);
        }
    }

    /** Trains a classifier with the current examples. Takes less than a second for several thousand examples. */
    public TextClassifier train() {
        return TextClassifier.of(snapshot());
    }

    /**
     * Saves the examples to a file. They are written to a hidden file in the same folder, which then replaces {@code file}, so
     * that a reader never sees half of them, and two threads can save to one file. A symbolic link is kept. Equal examples give
     * equal bytes.
     */
    public void save(Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
                write(out);
            }
            replace(target, part);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void replace(Path target, Path part) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes the training examples in the format of {@link #read(InputStream)}; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        TrainingSetFile.write(snapshot(), out);
    }

    private TrainingSet snapshot() {
        synchronized (examples) {
            return examples.copy();
        }
    }
}
