package dev.galley.moderation.onnx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes tiny models in the ONNX format, whose files are Protocol Buffers messages. The numbers of the fields are those
 * of {@code onnx.proto3}.
 */
final class TinyModel {
    static final int FLOAT = 1;
    static final int INT32 = 6;
    static final int INT64 = 7;
    static final int STRING = 8;

    private TinyModel() {}

    /**
     * Returns a model that looks up a row of numbers for each token and puts out the maximum of each column.
     *
     * @param type the type of the token ids
     * @param more the names of further inputs, which it ignores
     */
    static byte[] ofTokens(int type, float[][] rows, String... more) {
        int labels = rows[0].length;
        Message table = new Message().number(1, rows.length).number(1, labels).number(2, FLOAT);
        for (float[] row : rows) {
            for (float value : row) {
                table.fixed32(4, value);
            }
        }
        Message graph = new Message()
                .message(1, node("Gather", "", "table", "input_ids", "found"))
                .message(
                        1,
                        node("ReduceMax", "", "found", "", "logits")
                                .message(5, attribute("axes", 7).number(8, 1))
                                .message(5, attribute("keepdims", 2).number(3, 0)))
                .string(2, "graph")
                .message(5, table.string(8, "table"))
                .message(11, value("input_ids", type, 1, -1))
                .message(12, value("logits", FLOAT, 1, labels));
        for (String name : more) {
            graph.message(11, value(name, type, 1, -1));
        }
        return model(graph);
    }

    /** Returns a model that takes a text and puts out 1 for one text and 0 for all others. */
    static byte[] ofText(String wanted) {
        Message graph = new Message()
                .message(
                        1,
                        node("LabelEncoder", "ai.onnx.ml", "text", "", "score")
                                .message(5, attribute("keys_strings", 8).string(9, wanted))
                                .message(5, attribute("values_floats", 6).fixed32(7, 1))
                                .message(5, attribute("default_float", 1).fixed32(2, 0)))
                .string(2, "graph")
                .message(11, value("text", STRING, 1, 1))
                .message(12, value("score", FLOAT, 1, 1));
        return model(graph);
    }

    private static byte[] model(Message graph) {
        return new Message()
                .number(1, 7)
                .message(7, graph)
                .message(8, new Message().string(1, "").number(2, 12))
                .message(8, new Message().string(1, "ai.onnx.ml").number(2, 2))
                .bytes();
    }

    private static Message node(String type, String domain, String first, String second, String output) {
        Message node = new Message().string(1, first);
        if (!second.isEmpty()) {
            node.string(1, second);
        }
        return node.string(2, output).string(4, type).string(7, domain);
    }

    private static Message attribute(String name, int type) {
        return new Message().string(1, name).number(20, type);
    }

    private static Message value(String name, int type, int rows, int columns) {
        Message shape = new Message().message(1, dimension(rows)).message(1, dimension(columns));
        Message tensor = new Message().number(1, type).message(2, shape);
        return new Message().string(1, name).message(2, new Message().message(1, tensor));
    }

    private static Message dimension(int size) {
        return size < 0 ? new Message().string(2, "tokens") : new Message().number(1, size);
    }

    /** A Protocol Buffers message. */
    private static final class Message {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        private void varint(long value) {
            long left = value;
            while (left > 0x7F) {
                out.write((int) ((left & 0x7F) | 0x80));
                left >>>= 7;
            }
            out.write((int) left);
        }

        Message number(int field, long value) {
            varint((long) field << 3);
            varint(value);
            return this;
        }

        Message fixed32(int field, float value) {
            varint(((long) field << 3) | 5);
            int bits = Float.floatToIntBits(value);
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                out.write(bits >>> shift);
            }
            return this;
        }

        Message string(int field, String value) {
            return delimited(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message value) {
            return delimited(field, value.bytes());
        }

        private Message delimited(int field, byte[] value) {
            varint(((long) field << 3) | 2);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }
}
