package dev.galley.format.xml.write;

import dev.galley.format.xml.token.NameSyntax;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Checks strings for use as XML names and values (Namespaces in XML 1.0 §3; XML 1.0 §2.2, §2.3). */
public final class XmlNames {
    private XmlNames() {}

    /** Returns a set of names that contains them in any case, since readers correct the case of the names that they know. */
    public static Set<String> inAnyCase(String... names) {
        Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Collections.addAll(all, names);
        return Collections.unmodifiableSet(all);
    }

    /** Checks whether {@code name} is a valid local name or prefix. */
    public static boolean isLocal(String name) {
        return name.indexOf(':') < 0 && NameSyntax.isName(name);
    }

    /** Checks whether {@code uri} can be declared as a namespace: it has no white space, which no URI has, and nothing forbidden. */
    public static boolean isNamespace(String uri) {
        for (int i = 0; i < uri.length(); i++) {
            if (uri.charAt(i) <= ' ') {
                return false;
            }
        }
        return !holdsForbidden(uri);
    }

    /** Checks whether the string has a character that XML forbids, so that it would not be read back unchanged. */
    public static boolean holdsForbidden(String value) {
        for (int i = 0; i < value.length(); i++) {
            int c = value.codePointAt(i);
            if (c < ' '
                    ? c != '\t' && c != '\n' && c != '\r'
                    : c == 0xFFFE || c == 0xFFFF || (c >= 0xD800 && c < 0xE000)) {
                return true;
            }
            i += Character.charCount(c) - 1;
        }
        return false;
    }
}
