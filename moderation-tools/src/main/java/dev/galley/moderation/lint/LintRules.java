package dev.galley.moderation.lint;

import java.util.List;

/** All lint rules, the most important first. */
final class LintRules {
    static final List<LintRule> ALL = List.of(
            new RuleUnusable(),
            new RuleUnreachable(),
            new RuleShadowed(),
            new RuleAlwaysMatches(),
            new RuleNeverMatches(),
            new ScoresCrossed(),
            new ScoreUnreachable(),
            new FailureApproves(),
            new ApprovesEverything(),
            new TermInWords(),
            new TermAlsoAllowed(),
            new PatternMatchesEverything(),
            new HostBlockedAndAllowed(),
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
}
