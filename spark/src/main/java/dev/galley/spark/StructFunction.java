package dev.galley.spark;

import dev.galley.json.JsonOptions;
import dev.galley.json.ModelShape;
import dev.galley.spark.ReadOptions.Mode;
import java.util.Objects;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** A function of a struct that is an article or a comment. Null gives null. */
abstract class StructFunction implements ScalarFunction<Object> {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final Mode mode;
    private final StructType type;
    private transient Decoder.@Nullable Struct decoder;

    /**
     * Creates the function.
     *
     * @throws IllegalArgumentException if the type has a field that the model does not have
     */
    StructFunction(String name, Mode mode, StructType type) {
        this.name = name;
        this.mode = mode;
        this.type = type;
        decoder = decoder(mode, type);
    }

    private static Decoder.Struct decoder(Mode mode, StructType type) {
        ModelShape shape = Schemas.shape(mode, JsonOptions.DEFAULT.withCommenterEmails());
        return new Decoder.Struct(shape, type, Schemas.itemColumn(mode));
    }

    /** Returns the result for a value of the model, as Spark holds it. */
    abstract Object apply(Object value);

    @Override
    public @Nullable Object produceResult(InternalRow input) {
        if (input.isNullAt(0)) {
            return null;
        }
        Decoder.Struct made = decoder;
        if (made == null) {
            made = decoder(mode, type);
            decoder = made;
        }
        return apply(made.decode(input.getStruct(0, type.length())));
    }

    StructType type() {
        return type;
    }

    @Override
    public DataType[] inputTypes() {
        return new DataType[] {type};
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String canonicalName() {
        return "dev.galley." + name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StructFunction that && name.equals(that.name) && type.equals(that.type);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type);
    }
}
