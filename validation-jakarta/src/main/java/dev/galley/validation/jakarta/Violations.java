package dev.galley.validation.jakarta;

import dev.galley.report.Finding;
import dev.galley.report.Severity;
import dev.galley.report.ValidationReport;
import dev.galley.validation.Profile;
import dev.galley.validation.Validator;
import jakarta.validation.ConstraintValidatorContext;

/** Makes violations of findings. Immutable and thread-safe. */
final class Violations {
    private final Validator validator;
    private final Severity atLeast;

    Violations(ValidArticle constraint) {
        validator = Validator.of(Profile.named(constraint.profile()));
        atLeast = constraint.atLeast();
    }

    Validator validator() {
        return validator;
    }

    /** Reports what is bad enough; returns whether nothing was. */
    boolean report(ValidationReport report, ConstraintValidatorContext context) {
        boolean valid = true;
        context.disableDefaultConstraintViolation();
        for (Finding finding : report.findings()) {
            if (finding.severity().compareTo(atLeast) >= 0) {
                valid = false;
                PropertyPath.of(finding.path()).add(context.buildConstraintViolationWithTemplate(template(finding)));
            }
        }
        return valid;
    }

    /** The message and hint, in which no character has a meaning for the interpolation of messages. */
    private static String template(Finding finding) {
        String words =
                finding.message() + finding.hint().map(hint -> ". " + hint).orElse("");
        StringBuilder template = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '{' || c == '}' || c == '$' || c == '\\') {
                template.append('\\');
            }
            template.append(c);
        }
        return template.toString();
    }
}
