package dev.galley.text.classifier;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * The file format of a training set: a signature, the version, the number of examples, each with its length and how
 * often it was labelled ham and spam, and a checksum over everything. Numbers are big-endian ints. The version also
 * changes with the tokenizer and the hashes, because features from others would be meaningless.
 */
final class TrainingSetFile {
    static final int VERSION = 1;
    private static final byte[] MARK = "GALLEYTC".getBytes(StandardCharsets.US_ASCII);
    /** More than a text of {@link Features#MAX_CHARS} chars can need. */
    private static final int MAX_EXAMPLE_BYTES = 1 << 20;

    private static final String DAMAGED = "The classifier file is damaged";

    private TrainingSetFile() {}

    static void write(TrainingSet examples, OutputStream stream) throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(stream, new CRC32C());
        DataOutputStream out = new DataOutputStream(checked);
        out.write(MARK);
        out.writeInt(VERSION);
        out.writeInt(examples.size());
        for (Map.Entry<byte[], TrainingSet.Count> entry : examples.entries()) {
            out.writeInt(entry.getKey().length);
            out.write(entry.getKey());
            out.writeInt(entry.getValue().ham());
            out.writeInt(entry.getValue().spam());
        }
        out.writeInt((int) checked.getChecksum().getValue());
        out.flush();
    }

    static TrainingSet read(InputStream stream) throws IOException {
        CheckedInputStream checked = new CheckedInputStream(stream, new CRC32C());
        try {
            return read(new DataInputStream(checked), checked);
        } catch (EOFException e) {
            throw new ClassifierFormatException("The classifier file is incomplete: it ends too early");
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new ClassifierFormatException(DAMAGED, e);
        }
    }

    private static TrainingSet read(DataInputStream in, CheckedInputStream checked) throws IOException {
        if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
            throw new ClassifierFormatException("This is not a classifier file saved by Galley");
        }
        int version = in.readInt();
        if (version != VERSION) {
            throw new ClassifierFormatException("The classifier file has version " + version
                    + ", but this release of Galley reads version " + VERSION + "; train the classifier again");
        }
        TrainingSet examples = new TrainingSet();
        TrainingExampleReader reader = new TrainingExampleReader();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            byte[] example = example(in);
            reader.read(example);
            examples.put(example, new TrainingSet.Count(count(in), count(in)));
        }
        int sum = (int) checked.getChecksum().getValue();
        if (in.readInt() != sum || size != examples.size() || in.read() >= 0) {
            throw new ClassifierFormatException(DAMAGED);
        }
        return examples;
    }

    private static byte[] example(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MAX_EXAMPLE_BYTES) {
            throw new ClassifierFormatException(DAMAGED);
        }
        byte[] example = in.readNBytes(length);
        if (example.length < length) {
            throw new EOFException();
        }
        return example;
    }

    private static int count(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0) {
            throw new ClassifierFormatException(DAMAGED);
        }
        return count;
    }
}
