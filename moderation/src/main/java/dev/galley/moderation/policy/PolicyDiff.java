package dev.galley.moderation.policy;

import dev.galley.moderation.Action;
import dev.galley.moderation.Condition;
import dev.galley.moderation.Mode;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The differences between two policies. Values in effect are compared, so an option set to its default equals one that
 * is not set. Immutable.
 */
public final class PolicyDiff {
    private final List<PolicyChange> changes;

    private PolicyDiff(List<PolicyChange> changes) {
        this.changes = List.copyOf(changes);
    }

    /** Compares {@code after} with {@code before}. */
    public static PolicyDiff between(Policy before, Policy after) {
        List<PolicyChange> changes = new ArrayList<>();
        MemberDiff settings = new MemberDiff("", "", changes);
        settings.value(PolicyMembers.NAME, Optional.of(before.name()), Optional.of(after.name()), Strictness.SAME);
        settings.add(PolicyMembers.ALL, before.settings(), after.settings());
        for (PolicyRule rule : before.rules()) {
            after.rule(rule.id())
                    .ifPresentOrElse(now -> rule(rule, now, changes), () -> removed(rule, before, changes));
        }
        for (PolicyRule rule : after.rules()) {
            if (before.rule(rule.id()).isEmpty()) {
                added(rule, after, changes);
            }
        }
        order(before, after, changes);
        return new PolicyDiff(changes);
    }

    /**
     * Returns the differences: those of the policies themselves, then those of the rules, in the order of the first
     * policy.
     */
    public List<PolicyChange> changes() {
        return changes;
    }

    /** Returns how the second policy compares with the first overall. */
    public Strictness strictness() {
        return changes.stream().map(PolicyChange::strictness).reduce(Strictness.SAME, Strictness::and);
    }

    private static void rule(PolicyRule before, PolicyRule after, List<PolicyChange> changes) {
        MemberDiff rule = new MemberDiff(path(before), "Rule \"" + before.id() + "\": ", changes);
        if (!before.type().name().equals(after.type().name())) {
            rule.value(
                    RuleMembers.KIND,
                    Optional.of(before.type().name()),
                    Optional.of(after.type().name()),
                    Strictness.UNKNOWN);
            rule.add(RuleMembers.ALL, before, after);
        } else {
            rule.add(RuleMembers.of(before.type()), RuleMembers.of(after.type()), before, after);
        }
        condition(before, after, rule, changes);
    }

    private static void condition(PolicyRule before, PolicyRule after, MemberDiff rule, List<PolicyChange> changes) {
        Condition was = before.condition();
        Condition is = after.condition();
        if (was.isAlways() || is.isAlways()) {
            Strictness fewer = before.weight() < 0 || before.action() == Action.APPROVE
                    ? Strictness.UNKNOWN
                    : was.isAlways() ? Strictness.LAXER : Strictness.STRICTER;
            rule.value(ConditionMembers.WHEN, written(was), written(is), fewer);
            return;
        }
        String path = Pointer.in(path(before), ConditionMembers.WHEN);
        MemberDiff parts = new MemberDiff(path, "Rule \"" + before.id() + "\": the condition ", changes);
        parts.add(ConditionMembers.ALL, was, is);
        MemberDiff ages = new MemberDiff(
                Pointer.in(path, ConditionMembers.ACCOUNT_AGE),
                "Rule \"" + before.id() + "\": the condition \"" + ConditionMembers.ACCOUNT_AGE + "\" ",
                changes);
        ages.add(ConditionMembers.AGES, was, is);
        parts.value(
                ConditionMembers.NOT,
                was.not().map(ConditionMembers::written),
                is.not().map(ConditionMembers::written),
                Strictness.UNKNOWN);
    }

    private static Optional<Object> written(Condition condition) {
        return condition.isAlways() ? Optional.empty() : Optional.of(ConditionMembers.written(condition));
    }

    private static void added(PolicyRule rule, Policy policy, List<PolicyChange> changes) {
        Optional<Object> now = Optional.of(PolicyWriter.members(rule));
        changes.add(new PolicyChange(
                path(rule), Optional.empty(), now, "Rule " + shown(rule) + " is new", strictness(rule, policy)));
    }

    private static void removed(PolicyRule rule, Policy policy, List<PolicyChange> changes) {
        Strictness strictness = switch (strictness(rule, policy)) {
            case STRICTER -> Strictness.LAXER;
            case LAXER -> Strictness.STRICTER;
            case SAME -> Strictness.SAME;
            case UNKNOWN -> Strictness.UNKNOWN;
        };
        Optional<Object> was = Optional.of(PolicyWriter.members(rule));
        changes.add(new PolicyChange(
                path(rule), was, Optional.empty(), "Rule " + shown(rule) + " was removed", strictness));
    }

    /** Returns the effect of adding this rule to a policy. */
    private static Strictness strictness(PolicyRule rule, Policy policy) {
        if (!rule.isEnabled()) {
            return Strictness.SAME;
        }
        if (policy.mode() == Mode.FIRST_MATCH || rule.weight() < 0) {
            return rule.action() == Action.NOTE && rule.weight() == 0 ? Strictness.SAME : Strictness.UNKNOWN;
        }
        return switch (rule.action()) {
            case NOTE -> rule.weight() == 0 ? Strictness.SAME : Strictness.STRICTER;
            case APPROVE -> rule.weight() == 0 ? Strictness.LAXER : Strictness.UNKNOWN;
            case HOLD, SPAM, REJECT -> Strictness.STRICTER;
        };
    }

    /** Compares the order of rules, which matters if the first match decides. */
    private static void order(Policy before, Policy after, List<PolicyChange> changes) {
        List<String> was = common(before, after);
        List<String> is = common(after, before);
        boolean counts = before.mode() == Mode.FIRST_MATCH && after.mode() == Mode.FIRST_MATCH;
        if (counts && !was.equals(is)) {
            changes.add(new PolicyChange(
                    "/" + PolicyMembers.RULES,
                    Optional.of(was),
                    Optional.of(is),
                    "The order of rules is " + String.join(", ", is) + "; it was " + String.join(", ", was),
                    Strictness.UNKNOWN));
        }
    }

    private static List<String> common(Policy policy, Policy other) {
        return policy.rules().stream()
                .map(PolicyRule::id)
                .filter(id -> other.rule(id).isPresent())
                .collect(Collectors.toList());
    }

    private static String path(PolicyRule rule) {
        return Pointer.in("/" + PolicyMembers.RULES, rule.id());
    }

    private static String shown(PolicyRule rule) {
        String kind = rule.type().name();
        return "\"" + rule.id() + "\"" + (rule.id().equals(kind) ? "" : " (" + kind + ")");
    }

    /** Returns one change per line. */
    @Override
    public String toString() {
        return changes.stream().map(PolicyChange::toString).collect(Collectors.joining("\n"));
    }
}
