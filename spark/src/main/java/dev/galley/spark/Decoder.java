package dev.galley.spark;

import dev.galley.json.ModelShape;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Turns values of Spark into values of the model. Fields may be missing. */
interface Decoder {
    /** Returns the value of the model at {@code ordinal}, which is not null. */
    Object decode(SpecializedGetters row, int ordinal);

    /**
     * Returns the decoder of a shape.
     *
     * @param path what the type is the type of, for messages
     * @throws IllegalArgumentException if the type has a field that the shape lacks, or one of another type
     */
    static Decoder of(ModelShape shape, DataType type, String path) {
        return switch (shape.kind()) {
            case STRING -> {
                require(type, DataTypes.StringType, path);
                yield (row, i) -> shape.parse(row.getUTF8String(i).toString());
            }
            case BOOLEAN -> {
                require(type, DataTypes.BooleanType, path);
                yield (row, i) -> shape.parse(row.getBoolean(i));
            }
            case INTEGER -> {
                require(type, DataTypes.IntegerType, path);
                yield (row, i) -> shape.parse(row.getInt(i));
            }
            case LONG -> {
                require(type, DataTypes.LongType, path);
                yield (row, i) -> shape.parse(row.getLong(i));
            }
            case DOUBLE -> {
                require(type, DataTypes.DoubleType, path);
                yield (row, i) -> shape.parse(row.getDouble(i));
            }
            case TIMESTAMP -> {
                require(type, DataTypes.TimestampType, path);
                yield (row, i) -> shape.parse(date(row.getLong(i)));
            }
            case LIST -> {
                if (!(type instanceof ArrayType array)) {
                    throw mismatch(path, "an array", type);
                }
                yield list(of(shape.element(), array.elementType(), path + "[]"));
            }
            case STRUCT -> {
                if (!(type instanceof StructType struct)) {
                    throw mismatch(path, "a struct " + shape.name(), type);
                }
                Struct decoder = new Struct(shape, struct, path);
                yield (row, i) -> decoder.decode(row.getStruct(i, struct.length()));
            }
        };
    }

    private static void require(DataType found, DataType expected, String path) {
        if (!found.equals(expected)) {
            throw mismatch(path, expected.simpleString(), found);
        }
    }

    private static IllegalArgumentException mismatch(String path, String expected, DataType found) {
        return new IllegalArgumentException(path + " must be " + expected + ", but is " + found.simpleString());
    }

    private static OffsetDateTime date(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static Decoder list(Decoder element) {
        return (row, i) -> {
            ArrayData array = row.getArray(i);
            List<Object> values = new ArrayList<>(array.numElements());
            for (int n = 0; n < array.numElements(); n++) {
                if (!array.isNullAt(n)) {
                    values.add(element.decode(array, n));
                }
            }
            return values;
        };
    }

    /** Turns rows into structs of the model. */
    final class Struct {
        private final ModelShape shape;
        private final int[] indexes;
        private final Decoder[] decoders;

        /**
         * Creates the decoder of a struct.
         *
         * @throws IllegalArgumentException if the type has a field that the shape lacks, or one of another type
         */
        Struct(ModelShape shape, StructType type, String path) {
            this.shape = shape;
            indexes = new int[type.length()];
            decoders = new Decoder[type.length()];
            for (int i = 0; i < indexes.length; i++) {
                String name = type.fields()[i].name();
                indexes[i] = index(shape, name, path);
                ModelShape field = shape.fields().get(indexes[i]).shape();
                decoders[i] = Decoder.of(field, type.fields()[i].dataType(), path + "." + name);
            }
        }

        private static int index(ModelShape shape, String name, String path) {
            for (int i = 0; i < shape.fields().size(); i++) {
                if (shape.fields().get(i).name().equalsIgnoreCase(name)) {
                    return i;
                }
            }
            throw new IllegalArgumentException(
                    path + " has a field \"" + name + "\", which " + shape.name() + " does not have");
        }

        Object decode(InternalRow row) {
            @Nullable Object[] values = new Object[shape.fields().size()];
            for (int i = 0; i < indexes.length; i++) {
                if (!row.isNullAt(i)) {
                    values[indexes[i]] = decoders[i].decode(row, i);
                }
            }
            return shape.create(values);
        }
    }
}
