package dev.galley.moderation.lint.rule;

import dev.galley.moderation.Policy;
import dev.galley.report.Finding;
import dev.galley.report.MessageBundle;
import java.util.List;
import java.util.Locale;

/** All lint rules, the most important first. */
public final class LintRules {
    static final MessageBundle MESSAGES =
            MessageBundle.load("Messages", Locale.ROOT, name -> LintRules.class.getResourceAsStream(name));

    static final List<LintRule> ALL = List.of(
            new RuleUnusable(),
            new RuleUnreachable(),
            new RuleShadowed(),
            new RuleAlwaysMatches(),
            new RuleNeverMatches(),
            new ConditionNeverHolds(),
            new ScoresCrossed(),
            new ScoreUnreachable(),
            new FailureApproves(),
            new ApprovesEverything(),
            new TermInWords(),
            new TermAlsoAllowed(),
            new PatternMatchesEverything(),
            new HostBlockedAndAllowed(),
            new HoldSettingUnused(),
            new SilentHold(),
            new ApprovesNothing(),
            new RuleNeeds(),
            new RuleDisabled(),
            new RuleWithoutEffect(),
            new MilderRuleFirst(),
            new UnusedExemption(),
            new WeightUnused(),
            new TermCovered(),
            new TermRepeated(),
            new UnusedAllowedTerm(),
            new OptionSetToDefault());

    private LintRules() {}

    /** Checks a policy with every rule, and its terms with ordinary {@code words}. */
    public static List<Finding> check(Policy policy, List<String> words) {
        Inspection inspection = new Inspection(policy, words, ALL.get(0));
        ALL.forEach(inspection::run);
        return inspection.findings();
    }
}
