package dev.galley.format.xml.check;

import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntax;
import dev.galley.report.Severity;

/** Checks values before they are written. */
public final class ValidValue {
    private ValidValue() {}

    /**
     * Checks whether a value has no error according to {@code syntax}. Warnings do not count, nor do mistakes inside a URN or
     * tag URI: these are absolute IRIs all the same, and readers know articles by them.
     */
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
            boolean identifier = code.startsWith("urn.") || code.startsWith("uuid.") || code.startsWith("tag.");
            found |= !identifier && Rules.ENGLISH.severity(code) == Severity.ERROR;
        }
    }
}
