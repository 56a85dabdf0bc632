package dev.galley.format.xml.write;

import dev.galley.format.FeedException;
import dev.galley.format.Limits;
import dev.galley.format.xml.read.Scope;
import dev.galley.format.xml.token.Structure;
import dev.galley.format.xml.token.Token;
import dev.galley.format.xml.token.XmlTokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;

/** Checks whether markup can be written into XML unchanged. */
public final class WellFormedMarkup {
    private static final int MAX_DEPTH = 200;
    /** Stands for a name that is not allowed. */
    private static final String NONE = "none";

    private WellFormedMarkup() {}

    /** Checks whether the markup has CDATA, comments, instructions or end tags of empty elements. */
    public static boolean isRespelt(String markup) {
        return markup.contains("></") || markup.contains("<!") || markup.contains("<?");
    }

    /**
     * Checks whether the markup is well-formed inside one element, declares every prefix that it uses, and has only names that
     * namespaces allow (Namespaces in XML 1.0 §7).
     */
    public static boolean isWellFormed(String markup) {
        return isWellFormed(markup, (prefix, namespace) -> true);
    }

    /** Like {@link #isWellFormed(String)}, but also checks whether prefix and namespace of each name are allowed. */
    static boolean isWellFormed(String markup, BiPredicate<String, String> namespaces) {
        if (XmlNames.holdsForbidden(markup)) {
            return false;
        }
        byte[] bytes = ("<div>" + markup + "</div>").getBytes(StandardCharsets.UTF_8);
        try {
            XmlTokens tokens = new XmlTokens(
                    new ByteArrayInputStream(bytes), Limits.DEFAULT, Structure.NONE, (fault, value, place) -> {
                        if (fault.isError()) {
                            throw new NotWellFormedException();
                        }
                    });
            return isWellFormed(tokens, namespaces);
        } catch (NotWellFormedException | FeedException | IOException e) {
            return false;
        }
    }

    private static boolean isWellFormed(XmlTokens tokens, BiPredicate<String, String> namespaces) throws IOException {
        Scope<String> declared = new Scope<>(
                (prefix, local, uri) -> {
                    boolean isName = !local.isEmpty() && local.indexOf(':') < 0;
                    boolean allowed = isName && uri != null && (uri.isEmpty() || namespaces.test(prefix, uri));
                    return allowed ? uri + ' ' + local : NONE;
                },
                Limits.DEFAULT.nameLength());
        int depth = 0;
        Token token = tokens.next();
        while (token != Token.DONE) {
            if (token == Token.START) {
                depth++;
                declared.open(tokens, depth);
                if (depth > MAX_DEPTH
                        || declared.element(tokens.name()).equals(NONE)
                        || !areDeclared(tokens, declared)) {
                    return false;
                }
            } else if (token == Token.END) {
                declared.close(depth);
                depth--;
            } else if (token == Token.INSTRUCTION) {
                return false;
            }
            token = tokens.next();
        }
        return true;
    }

    /** Checks whether the attributes have names that are allowed, and none twice, even by two prefixes. */
    private static boolean areDeclared(XmlTokens tokens, Scope<String> declared) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < tokens.attributeCount(); i++) {
            String written = tokens.attributeName(i);
            String name = Scope.isDeclaration(written) ? "" : declared.attribute(written);
            if (name.equals(NONE) || (!name.isEmpty() && !names.add(name))) {
                return false;
            }
        }
        return true;
    }

    /** Ends the check at the first error. */
    private static final class NotWellFormedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotWellFormedException() {
            super("not well-formed", null, false, false);
        }
    }
}
