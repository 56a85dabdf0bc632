package dev.galley.text.classifier;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * Learns from texts that people labelled, and unlearns. Thread-safe.
 *
 * <p>It keeps of each text only hashes of its features, some 500 bytes for a comment of 200 characters: no word of it can be
 * read from memory or from the file. Nothing depends on the order of learning, and to unlearn what was learnt leaves no
 * trace.
 */
public final class ClassifierTrainer {
    private final TrainingSet examples;

    private ClassifierTrainer(TrainingSet examples) {
        this.examples = examples;
    }

    /** A trainer that has learnt nothing. */
    public ClassifierTrainer() {
        this(new TrainingSet());
    }

    /**
     * A trainer that knows what another one saved.
     *
     * @throws ClassifierFormatException where the file is none that a trainer saved, or is not whole, or of another version
     */
    public static ClassifierTrainer load(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in);
        }
    }

    /** As {@link #load(Path)}, from a stream that is read to its end and stays open; memory is used for what it holds only. */
    public static ClassifierTrainer read(InputStream in) throws IOException {
        return new ClassifierTrainer(TrainingSetFile.read(in));
    }

    /** Learns what a person said of a text. */
    public void learn(CharSequence text, Label label) {
        byte[] example = TrainingExample.pack(Features.of(text));
        Objects.requireNonNull(label, "label");
        synchronized (examples) {
            examples.add(example, label);
        }
    }

    /**
     * Takes back what was learnt of a text, once.
     *
     * @return false where it was never learnt with this label, and nothing changed
     */
    public boolean unlearn(CharSequence text, Label label) {
        byte[] example = TrainingExample.pack(Features.of(text));
        Objects.requireNonNull(label, "label");
        synchronized (examples) {
            return examples.remove(example, label);
        }
    }

    /** How many examples of a label are known. */
    public int examples(Label label) {
        synchronized (examples) {
            return examples.count(label);
        }
    }

    /** Makes a classifier of what is known now. It takes less than a second for some thousand examples. */
    public TextClassifier train() {
        return TextClassifier.of(snapshot());
    }

    /**
     * Saves the examples to a file. They are written to {@code file} with the suffix {@code .part} first, which then replaces
     * {@code file}, so that a reader never sees half of them. Equal examples give equal bytes.
     */
    public void save(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                write(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Writes what {@link #read(InputStream)} reads, to a stream that stays open. */
    public void write(OutputStream out) throws IOException {
        TrainingSetFile.write(snapshot(), out);
    }

    private TrainingSet snapshot() {
        synchronized (examples) {
            return examples.copy();
        }
    }
}
