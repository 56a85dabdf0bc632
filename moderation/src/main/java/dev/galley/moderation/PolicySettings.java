package dev.galley.moderation;

import dev.galley.moderation.submission.Verdict;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The settings of a policy apart from its rules; see the methods of {@link Policy} with the same names. Unset ones are
 * empty.
 *
 * @param name the name
 * @param version the version
 * @param mode how rules are evaluated
 * @param defaultVerdict the verdict if no rule and no score decides
 * @param onFailure the action for a rule that could not be evaluated
 * @param holdScore the score from which a comment is held
 * @param spamScore the score from which a comment is spam
 * @param staffRoles the roles of staff
 * @param trustedRoles the roles of trusted authors
 * @param trustedAfter the number of approvals that make an author trusted
 * @param timeout the time limit for one query to a history or service
 */
public record PolicySettings(
        String name,
        Optional<String> version,
        Optional<Mode> mode,
        Optional<Verdict> defaultVerdict,
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
        Objects.requireNonNull(defaultVerdict, "defaultVerdict");
        Objects.requireNonNull(onFailure, "onFailure");
        Objects.requireNonNull(holdScore, "holdScore");
        Objects.requireNonNull(spamScore, "spamScore");
        staffRoles = staffRoles.map(Sorted::copyOf);
        trustedRoles = trustedRoles.map(Sorted::copyOf);
        Objects.requireNonNull(trustedAfter, "trustedAfter");
        Objects.requireNonNull(timeout, "timeout");
    }

    /**
     * Returns the settings as text that the fingerprint of a policy is computed from. It is written out, and separate from
     * {@link #toString}, because logs of decisions hold fingerprints: a renamed setting must not change them.
     */
    String canonical() {
        return "PolicySettings[name=" + name + ", version=" + version + ", mode=" + mode + ", otherwise="
                + defaultVerdict
                + ", onFailure=" + onFailure + ", holdScore=" + holdScore + ", spamScore=" + spamScore + ", staffRoles="
                + staffRoles + ", trustedRoles=" + trustedRoles + ", trustedAfter=" + trustedAfter + ", timeout="
                + timeout
                + "]";
    }

    /** Returns settings with only a name. */
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

    /** Returns these settings, with unset ones taken from {@code below}; name and version combine both. */
    PolicySettings over(PolicySettings below) {
        return new PolicySettings(
                below.name + " > " + name,
                version.isPresent() && below.version.isPresent()
                        ? Optional.of(below.version.get() + " > " + version.get())
                        : Optional.empty(),
                mode.or(() -> below.mode),
                defaultVerdict.or(() -> below.defaultVerdict),
                onFailure.or(() -> below.onFailure),
                holdScore.isPresent() ? holdScore : below.holdScore,
                spamScore.isPresent() ? spamScore : below.spamScore,
                staffRoles.or(() -> below.staffRoles),
                trustedRoles.or(() -> below.trustedRoles),
                trustedAfter.isPresent() ? trustedAfter : below.trustedAfter,
                timeout.or(() -> below.timeout));
    }

    /** Sorted sets, so that equal policies have equal text forms. */
    private static final class Sorted {
        static Set<String> copyOf(Set<String> words) {
            return java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(words));
        }
    }
}
