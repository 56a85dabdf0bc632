package dev.galley.format.xml.check;

import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntax;
import dev.galley.report.Severity;

/** Checks values before they are written. */
public final class ValidValue {
    private ValidValue() {}

    /** Checks whether a value has no error according to {@code syntax}; warnings do not count. */
    public static boolean is(Syntax syntax, String value) {
        Errors errors = new Errors();
        syntax.check(value, errors);
        return !errors.found;
    }

    /** Notes whether there was an error. */
    private static final class Errors implements Notice {
        private boolean found;

        @Override
        public void add(String code, Object... arguments) {
            found |= Rules.ENGLISH.severity(code) == Severity.ERROR;
        }
    }
}
