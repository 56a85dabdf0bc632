package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Moderator;
import dev.galley.moderation.Policy;
import dev.galley.moderation.PolicyBuilder;
import dev.galley.moderation.PolicyRule;
import dev.galley.moderation.RuleType;
import dev.galley.moderation.policy.Rules;
import dev.galley.moderation.service.ServiceAnswer;
import dev.galley.moderation.submission.Verdict;
import dev.galley.text.classifier.ClassifierTrainer;
import dev.galley.text.classifier.Label;
import dev.galley.text.classifier.TextClassifier;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A policy with a rule of every type, with options with which each rule can match. */
final class AllRules {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-05T10:00:00Z"), ZoneOffset.UTC);
    private static final TextClassifier CLASSIFIER = classifier();

    private AllRules() {}

    static List<PolicyRule> rules(List<String> terms) {
        List<PolicyRule> rules = new ArrayList<>();
        for (RuleType type : Rules.types()) {
            rules.add(set(PolicyRule.of(type), terms));
        }
        return rules;
    }

    static Policy policy(List<PolicyRule> rules) {
        PolicyBuilder policy = Policy.builder("all").version("1");
        rules.forEach(policy::rule);
        return policy.build();
    }

    static Moderator moderator(Policy policy) {
        return Moderator.builder(policy)
                .classifier(CLASSIFIER)
                .history(new KnownComments(List.of()))
                .service(Service.NAME.defaultValue(), submission -> ServiceAnswer.of(Verdict.HOLD))
                .model(Model.NAME.defaultValue(), text -> Map.of("insult", 0.8))
                .clock(CLOCK)
                .build();
    }

    private static PolicyRule set(PolicyRule rule, List<String> terms) {
        if (rule.type() == Terms.TYPE) {
            return rule.with(Terms.TERMS, terms).with(Terms.FIELDS, List.of(TextField.values()));
        }
        if (rule.type() == PatternMatch.TYPE) {
            return rule.with(PatternMatch.PATTERNS, List.of("(a+)+b", "\\S+@\\S+", "(x+x+)+y", "\\d{1,3}\\.\\d+"))
                    .with(PatternMatch.FIELDS, List.of(TextField.values()));
        }
        if (rule.type() == LinkHosts.TYPE) {
            return rule.with(LinkHosts.BLOCKED, List.of("example.com", "harbour.example"));
        }
        if (rule.type() == LinkCount.TYPE) {
            return rule.with(LinkCount.MAX, 0);
        }
        return rule;
    }

    private static TextClassifier classifier() {
        ClassifierTrainer trainer = new ClassifierTrainer();
        for (int i = 0; i < 20; i++) {
            trainer.learn("win cash at the casino " + i, Label.SPAM);
            trainer.learn("a walk along the harbour " + i, Label.HAM);
        }
        return trainer.train();
    }
}
