package dev.galley.internal.syntax;

/** Receives the problems that a {@link Syntax} finds. */
@FunctionalInterface
public interface Notice {
    /**
     * Adds a problem of the current value.
     *
     * @param code the code of the finding, such as {@code date.not-rfc3339}
     * @param arguments fill the placeholders of the message
     */
    void add(String code, Object... arguments);
}
