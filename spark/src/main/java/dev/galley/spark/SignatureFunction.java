package dev.galley.spark;

import dev.galley.model.Comment;
import dev.galley.model.Text;
import dev.galley.spark.ReadOptions.Mode;
import dev.galley.text.Normalizer;
import dev.galley.text.internal.Shingles;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** {@code galley_signature}: the word pairs of a comment as hashes, at most 256 of them (MinHash). */
final class SignatureFunction extends StructFunction {
    private static final long serialVersionUID = 1L;
    private static final DataType RESULT = new ArrayType(DataTypes.LongType, false);

    SignatureFunction(StructType type) {
        super(GalleyFunctions.SIGNATURE, Mode.COMMENTS, type);
    }

    @Override
    Object apply(Object comment) {
        String words = ((Comment) comment).body().map(Text::plain).orElse("");
        Shingles pairs = Shingles.of(Normalizer.full().normalize(words).text());
        long[] hashes = new long[pairs.size()];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = pairs.hash(i);
        }
        return new GenericArrayData(hashes);
    }

    @Override
    public DataType resultType() {
        return RESULT;
    }
}
