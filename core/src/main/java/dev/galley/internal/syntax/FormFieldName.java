package dev.galley.internal.syntax;

/** The name of a field of a form: a letter, and what names of HTML 4 may hold behind it (HTML 4.01 §6.2). */
final class FormFieldName implements Syntax {
    @Override
    public void check(String value, Notice notice) {
        if (!isName(value)) {
            notice.add("form-name.malformed");
        }
    }

    private static boolean isName(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!Ascii.isAlphanumeric(c) && "-_:.".indexOf(c) < 0) {
                return false;
            }
        }
        return !value.isEmpty() && Ascii.isLetter(value.charAt(0));
    }
}
