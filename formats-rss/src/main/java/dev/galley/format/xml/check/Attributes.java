package dev.galley.format.xml.check;

import dev.galley.format.xml.read.Scope;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The attributes of the element whose start tag is being read, including namespace declarations. */
public final class Attributes {
    private final XMLStreamReader tokens;
    private final Scope<Name> scope;

    Attributes(XMLStreamReader tokens, Scope<Name> scope) {
        this.tokens = tokens;
        this.scope = scope;
    }

    /** Returns the number of attributes. */
    public int count() {
        return tokens.getAttributeCount();
    }

    /** Returns the name of attribute {@code index} as written, with its prefix. */
    public String written(int index) {
        return tokens.getAttributeLocalName(index);
    }

    /** Checks whether any attribute declares a namespace. */
    boolean hasDeclarations() {
        for (int i = 0; i < count(); i++) {
            if (isDeclaration(i)) {
                return true;
            }
        }
        return false;
    }

    /** Checks whether a prefix is declared on the element or on one around it. */
    public boolean isDeclared(String prefix) {
        return scope.isDeclared(prefix);
    }

    /** Checks whether attribute {@code index} declares a namespace. */
    public boolean isDeclaration(int index) {
        return Scope.isDeclaration(written(index));
    }

    /** Returns the qualified name of attribute {@code index}. */
    public Name name(int index) {
        return scope.attribute(written(index));
    }

    /** Returns the value of attribute {@code index}. */
    public String value(int index) {
        return tokens.getAttributeValue(index);
    }

    /** Returns the value of the attribute whose name is written {@code name}; null if there is none. */
    public @Nullable String value(String name) {
        for (int i = 0; i < count(); i++) {
            if (name.equals(written(i))) {
                return value(i);
            }
        }
        return null;
    }

    /** Returns the value of the attribute with this qualified name; null if there is none. */
    public @Nullable String value(Name name) {
        for (int i = 0; i < count(); i++) {
            if (written(i).endsWith(name.local()) && name(i).equals(name)) {
                return value(i);
            }
        }
        return null;
    }
}
