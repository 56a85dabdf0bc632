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
 * Requires that an article, or every article of a feed, conforms to a profile. {@code null} is valid.
 *
 * <pre>{@code
 * record Submission(@ValidArticle(profile = "draft") Article article) {}
 * }</pre>
 *
 * <p>Each finding becomes a violation: its message and hint form the message, and its path becomes the property path,
 * such as {@code body[0].blocks[3]} for {@code /body/0/blocks/3}.
 */
@Documented
@Constraint(validatedBy = {ArticleConstraint.class, FeedConstraint.class})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
public @interface ValidArticle {
    /**
     * Returns the name of the profile, such as {@code structural}, {@code draft}, {@code publishable} or {@code
     * scraped}; see {@link dev.galley.validation.Profile#named}.
     */
    String profile() default "publishable";

    /** Returns the lowest severity at which a finding is a violation. */
    Severity atLeast() default Severity.ERROR;

    /** Not used, because every violation has the message of its finding. */
    String message() default "";

    /** Returns the groups of the constraint. */
    Class<?>[] groups() default {};

    /** Returns the payload of the constraint. */
    Class<? extends Payload>[] payload() default {};
}
