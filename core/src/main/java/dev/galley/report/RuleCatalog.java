package dev.galley.report;

import java.util.List;

/**
 * The rules of one part of Galley, described for the rule reference ({@code docs/rules.md}). Implementations are found by
 * {@link java.util.ServiceLoader}; a module that has rules has one.
 */
public interface RuleCatalog {
    /** What the rules are about, as a heading: "Articles", "RSS and Atom documents". */
    String title();

    /** The rules, in the order in which they are to be listed. */
    List<RuleDescription> rules();
}
