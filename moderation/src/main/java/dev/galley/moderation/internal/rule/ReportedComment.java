package dev.galley.moderation.internal.rule;

import dev.galley.model.CommentStatus;
import dev.galley.moderation.Evidence;
import dev.galley.moderation.Examination;
import dev.galley.moderation.ModerationRule;
import dev.galley.moderation.Option;
import dev.galley.moderation.OptionValues;
import dev.galley.moderation.Result;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.history.CommentHistory;
import dev.galley.moderation.history.PastComment;
import dev.galley.moderation.history.PersonDecision;
import dev.galley.moderation.history.ReaderReport;
import dev.galley.moderation.history.ReporterRecord;
import dev.galley.moderation.submission.SubmissionField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds comments that readers reported. Each reader counts once, with a weight that depends on how people decided about
 * earlier reports ({@link ReporterRecord#weight()}). Reports before a moderator's approval do not count.
 */
public final class ReportedComment implements ModerationRule {
    /** The sum of weights from which the rule matches. */
    public static final Option<Double> THRESHOLD = Option.decimal(
                    "threshold",
                    3,
                    0.01,
                    1_000,
                    "The sum of the readers' weights from which the rule matches; an unknown reader weighs 1, one whose"
                            + " reports were right up to 2, one whose reports were wrong less than 1.")
            .higherIsLaxer();

    /** The minimum number of readers. */
    public static final Option<Integer> MIN_READERS = Option.integer(
                    "minReaders", 2, 1, 500, "The minimum number of readers, whatever their weight.")
            .higherIsLaxer();

    /** The reasons that count. */
    public static final Option<List<String>> REASONS =
            Option.strings("reasons", List.of(), "The reasons of reports that count; without any, all reports count.");

    /** The rule type. */
    public static final RuleType TYPE = RuleType.named(
                    "reports",
                    "Readers reported the comment. Reports before a moderator's approval do not count, and each reader counts"
                            + " once.")
            .option(THRESHOLD)
            .option(MIN_READERS)
            .option(REASONS)
            .factory(ReportedComment::new);

    /** The maximum number of reports to weigh; more cannot change the result much. */
    private static final int MAX_REPORTS = 500;

    private static final int MAX_REASONS = 3;

    private final double threshold;
    private final int minReaders;
    private final Set<String> reasons;

    private ReportedComment(OptionValues options) {
        threshold = options.get(THRESHOLD);
        minReaders = options.get(MIN_READERS);
        reasons = Set.copyOf(options.get(REASONS));
    }

    @Override
    public Result examine(Examination examination) {
        Optional<CommentHistory> history = examination.history();
        if (history.isEmpty()) {
            return Result.notApplicable(Evidence.of("history.none", SubmissionField.HISTORY));
        }
        Optional<String> id = examination.submission().comment().id();
        if (id.isEmpty()) {
            return Result.notApplicable(Evidence.of("reports.no-id", SubmissionField.HISTORY));
        }
        List<ReaderReport> reports = counted(history.get(), id.get());
        if (reports.size() < minReaders) {
            return Result.passed();
        }
        Map<String, ReporterRecord> records = history.get()
                .reporterRecords(reports.stream().map(ReaderReport::reporterKey).toList());
        double sum = 0;
        for (ReaderReport report : reports) {
            sum += records.getOrDefault(report.reporterKey(), ReporterRecord.UNKNOWN)
                    .weight();
        }
        return sum < threshold ? Result.passed() : Result.matched(evidence(reports, sum, examination));
    }

    /** Returns the reports for one of the reasons since the last approval by a person. */
    private List<ReaderReport> counted(CommentHistory history, String id) {
        List<ReaderReport> all = history.reports(id, Instant.MIN, MAX_REPORTS);
        if (all.isEmpty()) {
            return all;
        }
        Instant approved = history.comment(id)
                .flatMap(PastComment::decision)
                .filter(decision -> decision.status() == CommentStatus.APPROVED)
                .map(PersonDecision::decided)
                .orElse(Instant.MIN);
        List<ReaderReport> counted = new ArrayList<>();
        for (ReaderReport report : all) {
            boolean wanted = reasons.isEmpty()
                    || report.reason().filter(reasons::contains).isPresent();
            if (wanted && report.reported().isAfter(approved)) {
                counted.add(report);
            }
        }
        return counted;
    }

    private List<Evidence> evidence(List<ReaderReport> reports, double sum, Examination examination) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.of("reports.reached", SubmissionField.HISTORY, reports.size(), sum, threshold)
                .withMeasure(sum, threshold));
        Map<String, Integer> counts = new TreeMap<>();
        reports.forEach(report -> report.reason().ifPresent(reason -> counts.merge(reason, 1, Integer::sum)));
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MAX_REASONS)
                .forEach(reason -> evidence.add(Evidence.of(
                        "reports.reason",
                        SubmissionField.HISTORY,
                        examination.submission().quote(reason.getKey()),
                        reason.getValue())));
        return evidence;
    }
}
