package dev.galley.internal.syntax;

/** A value of at most so many characters. */
final class MaxLength implements Syntax {
    private final int limit;

    MaxLength(int limit) {
        this.limit = limit;
    }

    @Override
    public void check(String value, Notice notice) {
        int length = value.codePointCount(0, value.length());
        if (length > limit) {
            notice.add("value.too-long", length, limit);
        }
    }
}
