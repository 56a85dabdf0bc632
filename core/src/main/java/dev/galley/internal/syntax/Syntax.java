package dev.galley.internal.syntax;

/**
 * The syntax of a value. Implementations are stateless unless they say otherwise, and allocate nothing for valid
 * values.
 */
@FunctionalInterface
public interface Syntax {
    /** Reports each problem of {@code value} to {@code notice}; a valid value has none. */
    void check(String value, Notice notice);
}
