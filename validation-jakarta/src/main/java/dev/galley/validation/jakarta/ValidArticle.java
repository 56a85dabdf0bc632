package dev.galley.validation.jakarta;

import dev.galley.report.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The article, or every article of the feed, is fit by a profile of Galley. Each finding is a violation: its message and
 * hint are the message, and its path is the property path, {@code body[0].blocks[3]} for {@code /body/0/blocks/3}.
 * {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = {ArticleConstraint.class, FeedConstraint.class})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
public @interface ValidArticle {
    /** The name of the profile: {@code structural}, {@code draft}, {@code publishable}, {@code scraped} … */
    String profile() default "publishable";

    /** How bad a finding must be at least to be a violation. */
    Severity atLeast() default Severity.ERROR;

    /** Not used: every violation has the message of its finding. */
    String message() default "";

    /** The groups the constraint belongs to. */
    Class<?>[] groups() default {};

    /** What clients of Jakarta Validation attach. */
    Class<? extends Payload>[] payload() default {};
}
