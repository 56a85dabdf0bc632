package dev.galley.moderation.policy;

import dev.galley.moderation.internal.rule.TopicLines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Short lists of insults from which a site starts its own list. They were written for Galley and have its licence. No
 * policy and no preset uses one by itself.
 *
 * <pre>{@code
 * PolicyRule insults = PolicyRule.of("insults", Rules.TERMS)
 *         .with("terms", StarterTerms.insults("de"))
 *         .with("languages", List.of("de"))
 *         .withAction(Action.HOLD);
 * }</pre>
 */
public final class StarterTerms {
    private static final String INSULTS = "insult@";

    private StarterTerms() {}

    /** Loaded on first use. */
    private static final class Data {
        static final Map<String, List<String>> INSULTS = load();

        private static Map<String, List<String>> load() {
            Map<String, List<String>> lists = new TreeMap<>();
            TopicLines.read("threats.txt", (topic, term) -> {
                if (topic.startsWith(StarterTerms.INSULTS)) {
                    String language = topic.substring(StarterTerms.INSULTS.length());
                    lists.computeIfAbsent(language, key -> new ArrayList<>()).add(term);
                }
            });
            lists.replaceAll((language, terms) -> List.copyOf(terms));
            return Collections.unmodifiableMap(lists);
        }
    }

    /** Returns the languages that have a list, as primary language subtags of BCP 47, in alphabetical order. */
    public static Set<String> languages() {
        return Data.INSULTS.keySet();
    }

    /**
     * Returns the insults of a language, in the syntax of {@link dev.galley.text.TermSet}.
     *
     * @param language one of the {@link #languages()}
     * @throws IllegalArgumentException if there is no list for the language
     */
    public static List<String> insults(String language) {
        List<String> terms = Data.INSULTS.get(language);
        if (terms == null) {
            throw new IllegalArgumentException("No starter list for the language \"" + language
                    + "\"; there are lists for " + String.join(", ", languages()));
        }
        return terms;
    }
}
