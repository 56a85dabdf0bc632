package dev.galley.internal.syntax;

import java.util.Set;

/** Checks whether addresses conform to RFC 3986 and RFC 3987. */
public final class Iris {
    /** Codes of warnings about addresses that are valid. */
    private static final Set<String> WARNINGS = Set.of("url.scheme-unregistered", "host.incomplete");

    private Iris() {}

    /** Checks whether the value is a valid address, absolute or relative. */
    public static boolean isReference(String value) {
        return conforms(Syntaxes.IRI_REFERENCE, value);
    }

    /** Checks whether the value is a valid address with a scheme. */
    public static boolean isAbsolute(String value) {
        return conforms(Syntaxes.IRI, value);
    }

    private static boolean conforms(Syntax syntax, String value) {
        boolean[] invalid = new boolean[1];
        syntax.check(value, (code, arguments) -> invalid[0] |= !WARNINGS.contains(code));
        return !invalid[0];
    }
}
