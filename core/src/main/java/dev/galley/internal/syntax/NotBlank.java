package dev.galley.internal.syntax;

/** A value that says something. */
final class NotBlank implements Syntax {
    @Override
    public void check(String value, Notice notice) {
        if (value.isBlank()) {
            notice.add("value.blank");
        }
    }
}
