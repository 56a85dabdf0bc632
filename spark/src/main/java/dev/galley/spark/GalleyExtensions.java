package dev.galley.spark;

import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import scala.Function1;
import scala.Tuple3;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Makes the {@link GalleyFunctions} known to every session of an application, of spark-submit or of a SQL server.
 *
 * <pre>{@code
 * spark-sql --conf spark.sql.extensions=dev.galley.spark.GalleyExtensions
 * }</pre>
 */
public final class GalleyExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit>
        implements Function1<SparkSessionExtensions, BoxedUnit> {
    /** Creates the extension; called by Spark. */
    public GalleyExtensions() {}

    @Override
    public BoxedUnit apply(SparkSessionExtensions extensions) {
        for (String name : GalleyFunctions.names()) {
            extensions.injectFunction(new Tuple3<>(
                    new FunctionIdentifier(name), GalleyFunctions.info(name), GalleyFunctions.builder(name)));
        }
        return BoxedUnit.UNIT;
    }
}
