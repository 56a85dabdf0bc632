package dev.galley.internal.syntax;

import java.util.Set;

/** Whether an address is written to the letter of RFC 3986 and 3987, for those who want a plain answer. */
public final class Iris {
    /** What {@link Iri} advises against although it is right. */
    private static final Set<String> ADVICE = Set.of("url.scheme-unregistered", "host.incomplete");

    private Iris() {}

    /** Whether the value is an address, absolute or relative. */
    public static boolean isReference(String value) {
        return keeps(Syntaxes.IRI_REFERENCE, value);
    }

    /** Whether the value is an address with its scheme. */
    public static boolean isAbsolute(String value) {
        return keeps(Syntaxes.IRI, value);
    }

    private static boolean keeps(Syntax syntax, String value) {
        boolean[] broken = new boolean[1];
        syntax.check(value, (code, arguments) -> broken[0] |= !ADVICE.contains(code));
        return !broken[0];
    }
}
