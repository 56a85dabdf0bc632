package dev.galley.internal.syntax;

/** A value out of a short list. */
final class OneOf implements Syntax {
    private final boolean exactCase;
    private final String[] values;

    private OneOf(boolean exactCase, String[] values) {
        this.exactCase = exactCase;
        this.values = values.clone();
    }

    /** One of {@code values}, to the letter. */
    static OneOf exactly(String... values) {
        return new OneOf(true, values);
    }

    /** One of {@code values}, in capitals or not. */
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
