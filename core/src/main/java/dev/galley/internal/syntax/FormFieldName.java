package dev.galley.internal.syntax;

/** The name of a form field: a letter followed by name characters of HTML 4 (HTML 4.01 §6.2). */
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
