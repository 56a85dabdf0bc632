package dev.galley.internal.syntax;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems that syntaxes report, for tests. */
final class SyntaxProblems {
    private SyntaxProblems() {}

    /** Returns the codes of the problems that {@code syntax} reports for {@code value}. */
    static List<String> codes(Syntax syntax, String value) {
        List<String> codes = new ArrayList<>();
        syntax.check(value, (code, arguments) -> codes.add(code));
        return codes;
    }
}
