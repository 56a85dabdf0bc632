package dev.galley.moderation.redress;

import dev.galley.moderation.Decision;
import dev.galley.moderation.TraceEntry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The clause or law that each rule of a policy enforces. Immutable. */
public final class Grounds {
    private final Ground defaultGround;
    private final Map<String, Ground> byRule;

    private Grounds(Ground defaultGround, Map<String, Ground> byRule) {
        this.defaultGround = defaultGround;
        this.byRule = Map.copyOf(byRule);
    }

    /** Creates grounds with one ground for all rules, such as the clause about comments. */
    public static Grounds of(Ground defaultGround) {
        return new Grounds(Objects.requireNonNull(defaultGround, "defaultGround"), Map.of());
    }

    /**
     * Returns these grounds with a ground for one rule.
     *
     * @param rule the id of the rule in its policy
     */
    public Grounds with(String rule, Ground ground) {
        Map<String, Ground> more = new LinkedHashMap<>(byRule);
        more.put(rule, Objects.requireNonNull(ground, "ground"));
        return new Grounds(defaultGround, more);
    }

    /**
     * Returns the ground of a decision: that of the first rule that requested the verdict and has its own ground, or
     * else the default.
     */
    public Ground of(Decision decision) {
        return decision.decisive().stream()
                .map(TraceEntry::rule)
                .filter(byRule::containsKey)
                .map(byRule::get)
                .findFirst()
                .orElse(defaultGround);
    }
}
