package dev.galley.cli.validate;

import dev.galley.internal.NearestWord;
import dev.galley.report.RuleCatalog;
import dev.galley.report.RuleDescription;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The rules of all catalogues, by code. */
final class InstalledRules {
    /** How many letters of a code may be wrong for another one to be suggested. */
    private static final int MAX_WRONG = 4;

    private final Map<String, RuleDescription> byCode = new HashMap<>();

    private InstalledRules() {
        for (RuleCatalog catalog : ServiceLoader.load(RuleCatalog.class)) {
            catalog.rules().forEach(rule -> byCode.putIfAbsent(rule.code(), rule));
        }
    }

    static InstalledRules load() {
        return new InstalledRules();
    }

    Optional<RuleDescription> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Returns what to do about a code that no rule has: use a similar one, or look it up. */
    String hintFor(String unknown) {
        return NearestWord.within(MAX_WRONG, unknown, byCode.keySet())
                .map(similar -> "The most similar one is " + similar)
                .orElse("See docs/rules.md for the codes of all rules");
    }
}
