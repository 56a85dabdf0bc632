package dev.galley.validation.jakarta;

import dev.galley.model.Article;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Validates an article for {@link ValidArticle}. Instances are created by the Jakarta Validation provider. */
public final class ArticleConstraint implements ConstraintValidator<ValidArticle, Article> {
    private @Nullable Violations violations;

    /** Called by the Jakarta Validation provider. */
    public ArticleConstraint() {}

    @Override
    public void initialize(ValidArticle constraint) {
        violations = new Violations(constraint);
    }

    @Override
    public boolean isValid(@Nullable Article subject, ConstraintValidatorContext context) {
        return subject == null
                || violations == null
                || violations.report(violations.validator().validate(subject), context);
    }
}
