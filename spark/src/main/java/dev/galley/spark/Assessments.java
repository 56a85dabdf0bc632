package dev.galley.spark;

import dev.galley.json.ModelShape;
import dev.galley.report.Finding;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.unsafe.types.UTF8String;

/** Encodes the results of validation and moderation. */
final class Assessments {
    private static final Encoder FINDINGS =
            new Encoder.OfList(Encoder.of(ModelShape.finding(), Schemas.type(ModelShape.finding())));

    private Assessments() {}

    static InternalRow of(String verdict, List<String> reasons, List<Finding> findings) {
        Object[] encoded = reasons.stream().map(UTF8String::fromString).toArray();
        return new GenericInternalRow(
                new Object[] {UTF8String.fromString(verdict), new GenericArrayData(encoded), FINDINGS.encode(findings)
                });
    }

    /** Returns the name of a constant as the model's JSON has it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
