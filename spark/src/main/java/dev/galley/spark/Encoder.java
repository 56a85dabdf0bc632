package dev.galley.spark;

import dev.galley.json.ModelShape;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** Turns values of the model into values of Spark: only the fields that a schema asks for. */
interface Encoder {
    /** Returns the value as Spark holds it. */
    Object encode(Object value);

    /**
     * Returns the encoder of a shape.
     *
     * @param type the type that {@link Schemas#type} gives, or one in which structs lack fields
     */
    static Encoder of(ModelShape shape, DataType type) {
        return switch (shape.kind()) {
            case STRING -> value -> UTF8String.fromString((String) shape.plain(value));
            case BOOLEAN, INTEGER, LONG, DOUBLE -> shape::plain;
            case TIMESTAMP -> value -> micros((OffsetDateTime) shape.plain(value));
            case LIST -> new OfList(of(shape.element(), ((ArrayType) type).elementType()));
            case STRUCT -> OfStruct.of(shape, (StructType) type);
        };
    }

    /**
     * Returns microseconds since 1970, the precision of Spark's timestamps. A date that these do not reach becomes the first or the last
     * second that they reach, because the model has years up to 999,999,999.
     */
    static long micros(OffsetDateTime date) {
        long limit = Long.MAX_VALUE / 1_000_000 - 1;
        long second = Math.max(-limit, Math.min(limit, date.toEpochSecond()));
        return second * 1_000_000 + date.getNano() / 1_000;
    }

    /** Encodes a list. */
    record OfList(Encoder element) implements Encoder {
        private static final GenericArrayData EMPTY = new GenericArrayData(new Object[0]);

        @Override
        public Object encode(Object value) {
            List<?> list = (List<?>) value;
            Object[] encoded = new Object[list.size()];
            for (int i = 0; i < encoded.length; i++) {
                encoded[i] = element.encode(Objects.requireNonNull(list.get(i)));
            }
            return new GenericArrayData(encoded);
        }
    }

    /** Encodes a struct. */
    final class OfStruct implements Encoder {
        private final ModelShape shape;
        private final int[] indexes;
        private final Encoder[] encoders;
        private final boolean[] isList;

        private OfStruct(ModelShape shape, int size) {
            this.shape = shape;
            indexes = new int[size];
            encoders = new Encoder[size];
            isList = new boolean[size];
        }

        private static OfStruct of(ModelShape shape, StructType type) {
            OfStruct struct = new OfStruct(shape, type.length());
            for (int i = 0; i < type.length(); i++) {
                int index = index(shape, type.fields()[i].name());
                ModelShape field = shape.fields().get(index).shape();
                struct.indexes[i] = index;
                struct.encoders[i] = Encoder.of(field, type.fields()[i].dataType());
                struct.isList[i] = field.kind() == ModelShape.Kind.LIST;
            }
            return struct;
        }

        private static int index(ModelShape shape, String name) {
            for (int i = 0; i < shape.fields().size(); i++) {
                if (shape.fields().get(i).name().equals(name)) {
                    return i;
                }
            }
            throw new IllegalArgumentException(shape.name() + " has no field \"" + name + "\"");
        }

        @Override
        public InternalRow encode(Object value) {
            @Nullable Object[] fields = new Object[indexes.length];
            for (int i = 0; i < fields.length; i++) {
                Object field = shape.get(value, indexes[i]);
                if (field != null) {
                    fields[i] = encoders[i].encode(field);
                } else if (isList[i]) {
                    fields[i] = OfList.EMPTY;
                }
            }
            return new GenericInternalRow(fields);
        }
    }
}
