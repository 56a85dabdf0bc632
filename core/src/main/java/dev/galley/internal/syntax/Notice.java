package dev.galley.internal.syntax;

/** Where a {@link Syntax} tells what is wrong. */
@FunctionalInterface
public interface Notice {
    /**
     * Tells one thing that is wrong with the value at hand.
     *
     * @param code the code of the finding, such as {@code date.not-rfc3339}
     * @param arguments what the message says beside the value, in the order of its numbers
     */
    void add(String code, Object... arguments);
}
