package dev.galley.validation.jakarta;

import dev.galley.model.Feed;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Validates a feed and its articles for {@link ValidArticle}. Instances are created by the Jakarta Validation provider.
 */
public final class FeedConstraint implements ConstraintValidator<ValidArticle, Feed> {
    private @Nullable Violations violations;

    /** Called by the Jakarta Validation provider. */
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
