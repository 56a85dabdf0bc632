package dev.galley.text;

/** Thrown when a regular expression is invalid or too large; the author of the policy must change it. */
public final class InvalidPatternException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String pattern;
    private final int position;

    InvalidPatternException(String pattern, int position, String reason) {
        super("Pattern \"" + pattern + "\", at " + (position + 1) + ": " + reason);
        this.pattern = pattern;
        this.position = position;
    }

    /** Returns the expression as it was given. */
    public String pattern() {
        return pattern;
    }

    /**
     * Returns the position of the error in the expression, from 0; the length of the expression if something is missing
     * at the end.
     */
    public int position() {
        return position;
    }
}
