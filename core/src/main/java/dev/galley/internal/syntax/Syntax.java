package dev.galley.internal.syntax;

/** What a value must look like. Stateless, unless it says otherwise; nothing is allocated while the value is right. */
@FunctionalInterface
public interface Syntax {
    /** Tells {@code notice} what is wrong with {@code value}; a value that is right tells nothing. */
    void check(String value, Notice notice);
}
