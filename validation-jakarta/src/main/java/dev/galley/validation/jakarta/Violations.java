package dev.galley.validation.jakarta;

import dev.galley.report.Finding;
import dev.galley.report.Severity;
import dev.galley.report.ValidationReport;
import dev.galley.validation.Profile;
import dev.galley.validation.Validator;
import jakarta.validation.ConstraintValidatorContext;

/** Converts findings to constraint violations. Immutable and thread-safe. */
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

    /** Adds a violation for each finding that is serious enough; returns {@code true} if there is none. */
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

    /** Returns the message and hint, with all characters escaped that have a meaning in message interpolation. */
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
