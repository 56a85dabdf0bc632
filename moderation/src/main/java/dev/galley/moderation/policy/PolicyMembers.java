package dev.galley.moderation.policy;

import dev.galley.moderation.Action;
import dev.galley.moderation.Mode;
import dev.galley.moderation.Option;
import dev.galley.moderation.PolicyBuilder;
import dev.galley.moderation.PolicySettings;
import dev.galley.moderation.submission.Verdict;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The members of a policy file apart from name and rules, in the order of writing. */
final class PolicyMembers {
    /** The name of the policy. */
    static final String NAME = "policy";
    /** The rules by id. */
    static final String RULES = "rules";
    /** The location of the schema, for editors; has no effect on the policy. */
    static final String SCHEMA = "$schema";

    static final List<Member<PolicySettings, PolicyBuilder, ?>> ALL = List.of(
            Member.silent(
                    Option.string(
                            "version", "", "The version of the policy; by default a fingerprint of its contents."),
                    PolicySettings::version,
                    PolicyBuilder::version),
            Member.of(
                    Option.choice(
                            "mode", Mode.ALL_RULES, "Whether all rules are evaluated, or the first match decides."),
                    PolicySettings::mode,
                    PolicyBuilder::mode),
            Member.of(
                    Option.choice("otherwise", Verdict.APPROVE, "The verdict if no rule and no score decides.")
                            .higherIsStricter(),
                    PolicySettings::defaultVerdict,
                    PolicyBuilder::defaultVerdict),
            Member.of(
                    Option.choice("onFailure", Action.HOLD, "The action for a rule that could not be evaluated.")
                            .higherIsStricter(),
                    PolicySettings::onFailure,
                    PolicyBuilder::onFailure),
            Member.silent(
                    score("holdScore", "The score from which a comment is held; by default the score is not used."),
                    settings -> Member.boxed(settings.holdScore()),
                    PolicyBuilder::holdScore),
            Member.silent(
                    score("spamScore", "The score from which a comment is spam; by default the score is not used."),
                    settings -> Member.boxed(settings.spamScore()),
                    PolicyBuilder::spamScore),
            Member.of(
                    Option.strings("staffRoles", List.of(), "The roles of staff.")
                            .higherIsLaxer(),
                    settings -> settings.staffRoles().map(List::copyOf),
                    (policy, roles) -> policy.staffRoles(new LinkedHashSet<>(roles))),
            Member.of(
                    Option.strings("trustedRoles", List.of(), "The roles of trusted authors.")
                            .higherIsLaxer(),
                    settings -> settings.trustedRoles().map(List::copyOf),
                    (policy, roles) -> policy.trustedRoles(new LinkedHashSet<>(roles))),
            Member.of(
                    Option.integer(
                            "trustedAfter",
                            0,
                            0,
                            Integer.MAX_VALUE,
                            "The number of comments approved by people that makes an author trusted; 0 for"
                                    + " never."),
                    settings -> boxed(settings.trustedAfter()),
                    PolicyBuilder::trustedAfter),
            Member.of(
                    Option.duration(
                            "timeout", Duration.ofSeconds(2), "The time limit for one query to a history or service."),
                    PolicySettings::timeout,
                    PolicyBuilder::timeout));

    private PolicyMembers() {}

    private static Option<Double> score(String name, String about) {
        return Option.decimal(name, 0, -Double.MAX_VALUE, Double.MAX_VALUE, about)
                .higherIsLaxer();
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }
}
