package dev.galley.validation.jakarta;

import dev.galley.model.Article;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks an article for {@link ValidArticle}; made by the implementation of Jakarta Validation. */
public final class ArticleConstraint implements ConstraintValidator<ValidArticle, Article> {
    private @Nullable Violations violations;

    /** Made without arguments, as Jakarta Validation demands. */
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
