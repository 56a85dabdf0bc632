package dev.galley.spark;

import dev.galley.model.Comment;
import dev.galley.moderation.Decision;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.TraceEntry;
import dev.galley.moderation.policy.PolicyReader;
import dev.galley.moderation.policy.Presets;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import dev.galley.moderation.submission.Verdict;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import dev.galley.spark.ReadOptions.Mode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** {@code galley_moderate} with a policy. */
final class ModerateFunction extends StructFunction {
    private static final long serialVersionUID = 1L;
    private static final Compiled<Moderator> MODERATORS = new Compiled<>(policy -> Moderator.of(policy(policy)));

    private final String policy;
    private final boolean emailWithheld;

    /**
     * Creates the function.
     *
     * @param policy the name of a preset, or a policy as JSON
     * @throws IllegalArgumentException if the policy is invalid, or the type is not that of a comment
     */
    ModerateFunction(StructType type, String policy) {
        super(GalleyFunctions.MODERATE, Mode.COMMENTS, type);
        this.policy = policy;
        emailWithheld = !hasEmail(type);
        MODERATORS.of(policy);
    }

    private static Policy policy(String source) {
        return Presets.named(source.strip()).orElseGet(() -> {
            if (!source.stripLeading().startsWith("{") && !source.stripLeading().startsWith("/")) {
                throw new IllegalArgumentException("The policy must be the name of a preset, newsroom or wordpress,"
                        + " or the JSON of a policy, but is \"" + source + "\"");
            }
            return PolicyReader.standard().read(source);
        });
    }

    private static boolean hasEmail(StructType comment) {
        return Arrays.asList(comment.fieldNames()).contains("author")
                && comment.apply("author").dataType() instanceof StructType author
                && Arrays.asList(author.fieldNames()).contains("email")
                && author.apply("email").dataType().equals(DataTypes.StringType);
    }

    @Override
    Object apply(Object comment) {
        Submission submission = Submission.builder((Comment) comment)
                .emailWithheld(emailWithheld)
                .build();
        Decision decision = MODERATORS.of(policy).decide(submission);
        List<String> rules = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (TraceEntry entry : decision.trace()) {
            if (entry.acts()) {
                rules.add(entry.rule());
                Severity severity = severity(entry.requestedVerdict());
                entry.evidence().forEach(evidence -> findings.add(finding(evidence, severity)));
            }
        }
        return Assessments.of(Assessments.word(decision.verdict()), rules, findings);
    }

    private static Severity severity(Optional<Verdict> requested) {
        return requested
                .map(verdict -> switch (verdict) {
                    case APPROVE -> Severity.INFO;
                    case HOLD -> Severity.WARNING;
                    case SPAM, REJECT -> Severity.ERROR;
                })
                .orElse(Severity.INFO);
    }

    private static Finding finding(Evidence evidence, Severity severity) {
        Finding finding = Finding.of(evidence.code(), severity, path(evidence.field()), evidence.message());
        return evidence.counterfactual(Locale.ROOT).map(finding::withHint).orElse(finding);
    }

    /** Returns where in the comment a field is; empty if it is about the circumstances. */
    private static String path(SubmissionField field) {
        return switch (field) {
            case BODY -> "/body";
            case AUTHOR_NAME -> "/author/name";
            case AUTHOR_URL -> "/author/url";
            case AUTHOR_EMAIL -> "/author/email";
            default -> "";
        };
    }

    @Override
    public DataType resultType() {
        return Schemas.assessment();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && policy.equals(((ModerateFunction) Objects.requireNonNull(other)).policy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), policy);
    }
}
