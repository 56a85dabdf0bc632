package dev.galley.moderation;

import dev.galley.moderation.submission.Verdict;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a policy sets beside its rules, as far as it sets it; see the methods of {@link Policy} of the same names.
 *
 * @param name what the policy is called
 * @param version which edition it is
 * @param mode how it goes through its rules
 * @param otherwise what becomes of a comment that nothing is said about
 * @param onFailure what a rule that cannot look asks for
 * @param holdScore the score from which on a comment is held
 * @param spamScore the score from which on a comment is spam
 * @param staffRoles the roles of those who run the site
 * @param trustedRoles the roles of authors who are trusted
 * @param trustedAfter how many approvals by people make an author trusted
 * @param timeout how long a history or service may take to answer one question
 */
public record PolicySettings(
        String name,
        Optional<String> version,
        Optional<Mode> mode,
        Optional<Verdict> otherwise,
        Optional<Action> onFailure,
        OptionalDouble holdScore,
        OptionalDouble spamScore,
        Optional<Set<String>> staffRoles,
        Optional<Set<String>> trustedRoles,
        OptionalInt trustedAfter,
        Optional<Duration> timeout) {
    public PolicySettings {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(otherwise, "otherwise");
        Objects.requireNonNull(onFailure, "onFailure");
        Objects.requireNonNull(holdScore, "holdScore");
        Objects.requireNonNull(spamScore, "spamScore");
        staffRoles = staffRoles.map(Sorted::copyOf);
        trustedRoles = trustedRoles.map(Sorted::copyOf);
        Objects.requireNonNull(trustedAfter, "trustedAfter");
        Objects.requireNonNull(timeout, "timeout");
    }

    /** Nothing set but the name. */
    public static PolicySettings named(String name) {
        return new PolicySettings(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    /** These settings, and those of {@code below} where these say nothing; named and numbered after both. */
    PolicySettings over(PolicySettings below) {
        return new PolicySettings(
                below.name + " > " + name,
                version.isPresent() && below.version.isPresent()
                        ? Optional.of(below.version.get() + " > " + version.get())
                        : Optional.empty(),
                mode.or(() -> below.mode),
                otherwise.or(() -> below.otherwise),
                onFailure.or(() -> below.onFailure),
                holdScore.isPresent() ? holdScore : below.holdScore,
                spamScore.isPresent() ? spamScore : below.spamScore,
                staffRoles.or(() -> below.staffRoles),
                trustedRoles.or(() -> below.trustedRoles),
                trustedAfter.isPresent() ? trustedAfter : below.trustedAfter,
                timeout.or(() -> below.timeout));
    }

    /** Sets in one order, whatever order they came in, so that equal policies read alike. */
    private static final class Sorted {
        static Set<String> copyOf(Set<String> words) {
            return java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(words));
        }
    }
}
