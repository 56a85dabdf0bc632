package dev.galley.report;

import java.util.List;

/**
 * Describes the rules of one module for the rule reference ({@code docs/rules.md}). Implementations are found by {@link
 * java.util.ServiceLoader}.
 */
public interface RuleCatalog {
    /** Returns the heading of the chapter, such as "Articles" or "RSS and Atom documents". */
    String title();

    /** Returns the rules in the order in which the reference lists them. */
    List<RuleDescription> rules();
}
