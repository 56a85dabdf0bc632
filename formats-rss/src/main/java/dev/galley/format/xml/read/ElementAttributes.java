package dev.galley.format.xml.read;

import dev.galley.format.xml.token.XmlTokens;
import dev.galley.model.XmlName;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the attributes of the start tag that the tokenizer is at. */
final class ElementAttributes {
    private final XmlTokens tokens;
    private final Scope<ElementName> scope;

    ElementAttributes(XmlTokens tokens, Scope<ElementName> scope) {
        this.tokens = tokens;
        this.scope = scope;
    }

    /** Returns the value of the attribute whose name is written {@code name}; null if {@code element} has none. */
    @Nullable
    String value(String name, ElementName element) {
        for (int i = 0; i < tokens.attributeCount(); i++) {
            if (name.equals(tokens.attributeName(i))) {
                return tokens.attributeValue(i);
            }
        }
        return element.xml().prefix().isEmpty() ? null : valueWithPrefix(name, element);
    }

    /** Returns the value of an attribute that has the prefix of its element, though its format defines it without one. */
    private @Nullable String valueWithPrefix(String local, ElementName element) {
        NamespaceReader reader = element.namespace();
        if (reader == null || !reader.isFeedFormat()) {
            return null;
        }
        String prefix = element.xml().prefix();
        for (int i = 0; i < tokens.attributeCount(); i++) {
            String written = tokens.attributeName(i);
            if (written.length() == prefix.length() + 1 + local.length()
                    && written.startsWith(prefix)
                    && written.charAt(prefix.length()) == ':'
                    && written.endsWith(local)) {
                return tokens.attributeValue(i);
            }
        }
        return null;
    }

    /** Returns the value of the attribute with this namespace and local name; null if there is none. */
    @Nullable
    String value(String uri, String local) {
        for (int i = 0; i < tokens.attributeCount(); i++) {
            String written = tokens.attributeName(i);
            if (written.endsWith(local) && written.length() > local.length()) {
                XmlName resolved = name(written);
                if (resolved.local().equals(local) && resolved.namespace().equals(uri)) {
                    return tokens.attributeValue(i);
                }
            }
        }
        return null;
    }

    /** Returns the qualified name of an attribute that is written so. */
    XmlName name(String written) {
        return written.indexOf(':') < 0
                ? XmlName.of(written)
                : scope.attribute(written).xml();
    }

    /** Corrects the names that differ from one of {@code known} only in case; see {@link XmlCursor#correctAttributes}. */
    void correct(Set<String> known, XmlCursor cursor) {
        for (int i = 0; i < tokens.attributeCount(); i++) {
            String written = tokens.attributeName(i);
            String right = known.contains(written) ? written : ElementName.cased(written, known);
            if (!right.equals(written) && cursor.attribute(right) == null) {
                cursor.report(Finding.of(
                                "attribute.case",
                                Severity.WARNING,
                                "",
                                "The name of this attribute is in the wrong case")
                        .withValue(written)
                        .withHint("Write \"" + right + "\": names in XML are case-sensitive"));
                tokens.renameAttribute(i, right);
            }
        }
    }
}
