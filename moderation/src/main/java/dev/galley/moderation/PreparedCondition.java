package dev.galley.moderation;

import dev.galley.model.Article;
import dev.galley.model.Category;
import dev.galley.model.Text;
import dev.galley.moderation.submission.Submission;
import dev.galley.moderation.submission.SubmissionField;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A condition ready to be evaluated: its parts, the cheapest first, each with its evidence. */
final class PreparedCondition {
    private enum Truth {
        YES,
        NO,
        UNKNOWN;

        static Truth of(boolean holds) {
            return holds ? YES : NO;
        }
    }

    /** A part of a condition, and what the trace says if it does not hold, or if it is unknown whether it does. */
    private record Part(Function<Examination, Truth> test, Evidence unmet, Evidence unknown) {}

    private final List<Part> parts = new ArrayList<>();

    private PreparedCondition(Condition condition) {
        condition.roles().ifPresent(this::addRoles);
        condition.accountAgeBelow().ifPresent(age -> addAge(age, true));
        condition.accountAgeAtLeast().ifPresent(age -> addAge(age, false));
        condition.languages().ifPresent(this::addLanguages);
        condition.categories().ifPresent(this::addCategories);
        condition.hasLink().ifPresent(this::addLink);
        condition.firstComment().ifPresent(this::addFirstComment);
    }

    /** Prepares a condition; empty if it always holds. */
    static Optional<PreparedCondition> of(Condition condition) {
        if (condition.isAlways()) {
            return Optional.empty();
        }
        PreparedCondition prepared = new PreparedCondition(condition);
        condition.not().map(PreparedCondition::new).ifPresent(prepared::addNot);
        return Optional.of(prepared);
    }

    /**
     * Returns why the condition does not hold; empty if it does.
     *
     * @throws dev.galley.moderation.history.HistoryException if the history fails
     */
    Optional<Evidence> unmet(Examination examination) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Truth truth = part.test.apply(examination);
            if (truth != Truth.YES) {
                return Optional.of(truth == Truth.NO ? part.unmet : part.unknown);
            }
        }
        return Optional.empty();
    }

    /** Returns whether all parts hold: no if one certainly does not, even if another is unknown. */
    private Truth all(Examination examination) {
        Truth all = Truth.YES;
        for (int i = 0; i < parts.size() && all != Truth.NO; i++) {
            Truth truth = parts.get(i).test.apply(examination);
            all = truth == Truth.YES ? all : truth;
        }
        return all;
    }

    private void addNot(PreparedCondition excluded) {
        Function<Examination, Truth> test = examination -> switch (excluded.all(examination)) {
            case YES -> Truth.NO;
            case NO -> Truth.YES;
            case UNKNOWN -> Truth.UNKNOWN;
        };
        parts.add(new Part(
                test,
                Evidence.of("when.not", SubmissionField.BODY),
                Evidence.of("when.not-unknown", SubmissionField.BODY)));
    }

    private void addRoles(List<String> roles) {
        Set<String> known = Set.copyOf(roles);
        Function<Examination, Truth> test = examination -> examination
                .submission()
                .role()
                .map(role -> Truth.of(known.contains(role)))
                .orElse(Truth.UNKNOWN);
        parts.add(new Part(
                test,
                Evidence.of("when.role", SubmissionField.ACCOUNT, String.join(", ", roles)),
                Evidence.of("when.role-unknown", SubmissionField.ACCOUNT)));
    }

    private void addAge(Duration limit, boolean below) {
        Function<Examination, Truth> test = examination -> examination
                .submission()
                .accountCreated()
                .map(created -> Truth.of(below == isYounger(created, limit, examination.now())))
                .orElse(Truth.UNKNOWN);
        Evidence unmet = below
                ? Evidence.of("when.account-too-old", SubmissionField.ACCOUNT, limit.toString())
                : Evidence.of("when.account-too-new", SubmissionField.ACCOUNT, limit.toString());
        parts.add(new Part(test, unmet, Evidence.of("when.account-age-unknown", SubmissionField.ACCOUNT)));
    }

    /** Checks whether an account is younger than {@code limit}; one that is created later has the age 0. */
    private static boolean isYounger(Instant created, Duration limit, Instant now) {
        Duration age = Duration.between(created, now);
        return (age.isNegative() ? Duration.ZERO : age).compareTo(limit) < 0;
    }

    private void addLanguages(List<String> languages) {
        List<String> ranges =
                languages.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).toList();
        Function<Examination, Truth> test = examination -> language(examination.submission())
                .map(language -> Truth.of(isIn(language, ranges)))
                .orElse(Truth.UNKNOWN);
        parts.add(new Part(
                test,
                Evidence.of("when.language", SubmissionField.BODY, String.join(", ", languages)),
                Evidence.of("when.language-unknown", SubmissionField.BODY)));
    }

    private static Optional<String> language(Submission submission) {
        return submission
                .comment()
                .body()
                .flatMap(Text::language)
                .or(() -> submission.article().flatMap(Article::language))
                .filter(language -> !language.isBlank());
    }

    /** Checks whether a language tag is one of the ranges, or continues one after a hyphen. */
    private static boolean isIn(String language, List<String> ranges) {
        for (int i = 0; i < ranges.size(); i++) {
            String range = ranges.get(i);
            if (language.regionMatches(true, 0, range, 0, range.length())
                    && (language.length() == range.length() || language.charAt(range.length()) == '-')) {
                return true;
            }
        }
        return false;
    }

    private void addCategories(List<String> categories) {
        Set<String> known =
                categories.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        Function<Examination, Truth> test = examination -> {
            List<Category> given =
                    examination.submission().article().map(Article::categories).orElse(List.of());
            return given.isEmpty() ? Truth.UNKNOWN : Truth.of(isAnyIn(given, known));
        };
        parts.add(new Part(
                test,
                Evidence.of("when.category", SubmissionField.DISCUSSION, String.join(", ", categories)),
                Evidence.of("when.category-unknown", SubmissionField.DISCUSSION)));
    }

    private static boolean isAnyIn(List<Category> categories, Set<String> known) {
        for (int i = 0; i < categories.size(); i++) {
            Category category = categories.get(i);
            if (known.contains(category.term().toLowerCase(Locale.ROOT))
                    || known.contains(category.display().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private void addLink(boolean wanted) {
        Evidence unmet = wanted
                ? Evidence.of("when.no-link", SubmissionField.BODY)
                : Evidence.of("when.link", SubmissionField.BODY);
        parts.add(new Part(examination -> Truth.of(wanted != examination.links().isEmpty()), unmet, unmet));
    }

    private void addFirstComment(boolean wanted) {
        Evidence unmet = wanted
                ? Evidence.of("when.not-first-comment", SubmissionField.HISTORY)
                : Evidence.of("when.first-comment", SubmissionField.HISTORY);
        Function<Examination, Truth> test = examination -> examination
                .isFirstComment()
                .map(first -> Truth.of(first == wanted))
                .orElse(Truth.UNKNOWN);
        parts.add(new Part(test, unmet, Evidence.of("when.first-comment-unknown", SubmissionField.HISTORY)));
    }
}
