package dev.galley.internal.syntax;

import java.util.ArrayList;
import java.util.List;

/** What syntaxes tell, for tests. */
final class Told {
    private Told() {}

    /** The codes of what {@code syntax} finds wrong with {@code value}. */
    static List<String> codes(Syntax syntax, String value) {
        List<String> codes = new ArrayList<>();
        syntax.check(value, (code, arguments) -> codes.add(code));
        return codes;
    }
}
