package dev.galley.spark;

import dev.galley.model.Article;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import dev.galley.report.ValidationReport;
import dev.galley.spark.ReadOptions.Mode;
import dev.galley.validation.Profile;
import dev.galley.validation.Validator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** {@code galley_validate} with a profile. */
final class ValidateFunction extends StructFunction {
    private static final long serialVersionUID = 1L;
    private static final Compiled<Validator> VALIDATORS =
            new Compiled<>(profile -> Validator.of(Profile.named(profile)));

    private final String profile;

    /**
     * Creates the function.
     *
     * @throws IllegalArgumentException if there is no such profile, or the type is not that of an article
     */
    ValidateFunction(StructType type, String profile) {
        super(GalleyFunctions.VALIDATE, Mode.ARTICLES, type);
        this.profile = profile;
        VALIDATORS.of(profile);
    }

    @Override
    Object apply(Object article) {
        ValidationReport report = VALIDATORS.of(profile).validate((Article) article);
        List<String> errors = report.bySeverity(Severity.ERROR).stream()
                .map(Finding::code)
                .distinct()
                .toList();
        return Assessments.of(report.isValid() ? "valid" : "invalid", errors, report.findings());
    }

    @Override
    public DataType resultType() {
        return Schemas.assessment();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && profile.equals(((ValidateFunction) Objects.requireNonNull(other)).profile);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), profile);
    }
}
