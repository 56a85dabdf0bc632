package dev.galley.text;

/** A regular expression that can't be used; whoever wrote the policy has to change it. */
public final class InvalidPatternException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String pattern;
    private final int position;

    InvalidPatternException(String pattern, int position, String reason) {
        super("Pattern \"" + pattern + "\", at " + (position + 1) + ": " + reason);
        this.pattern = pattern;
        this.position = position;
    }

    /** The expression as it was given. */
    public String pattern() {
        return pattern;
    }

    /** Where in the expression it goes wrong, from 0; its length if something is missing at the end. */
    public int position() {
        return position;
    }
}
