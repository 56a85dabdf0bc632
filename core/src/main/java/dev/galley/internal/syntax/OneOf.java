package dev.galley.internal.syntax;

/** One of a list of values. */
final class OneOf implements Syntax {
    private final boolean exactCase;
    private final String[] values;

    private OneOf(boolean exactCase, String[] values) {
        this.exactCase = exactCase;
        this.values = values.clone();
    }

    /** Creates a syntax for exactly these values. */
    static OneOf exactly(String... values) {
        return new OneOf(true, values);
    }

    /** Creates a syntax for these values in any case. */
    static OneOf inAnyCase(String... values) {
        return new OneOf(false, values);
    }

    @Override
    public void check(String value, Notice notice) {
        for (String one : values) {
            if (exactCase ? one.equals(value) : one.equalsIgnoreCase(value)) {
                return;
            }
        }
        notice.add("value.not-one-of", String.join(", ", values));
    }
}
