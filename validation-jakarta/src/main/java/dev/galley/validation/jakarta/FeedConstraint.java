package dev.galley.validation.jakarta;

import dev.galley.model.Feed;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks a feed and its articles for {@link ValidArticle}; made by the implementation of Jakarta Validation. */
public final class FeedConstraint implements ConstraintValidator<ValidArticle, Feed> {
    private @Nullable Violations violations;

    /** Made without arguments, as Jakarta Validation demands. */
    public FeedConstraint() {}

    @Override
    public void initialize(ValidArticle constraint) {
        violations = new Violations(constraint);
    }

    @Override
    public boolean isValid(@Nullable Feed subject, ConstraintValidatorContext context) {
        return subject == null
                || violations == null
                || violations.report(violations.validator().validate(subject), context);
    }
}
