package dev.galley.format.xml.check;

import dev.galley.format.xml.read.Scope;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The attributes of the element that begins, namespace declarations among them. */
public final class Attributes {
    private final XMLStreamReader tokens;
    private final Scope<Name> scope;

    Attributes(XMLStreamReader tokens, Scope<Name> scope) {
        this.tokens = tokens;
        this.scope = scope;
    }

    /** How many there are. */
    public int count() {
        return tokens.getAttributeCount();
    }

    /** The name of attribute {@code index} as it is written. */
    public String written(int index) {
        return tokens.getAttributeLocalName(index);
    }

    /** Whether any of them declares a namespace. */
    boolean declare() {
        for (int i = 0; i < count(); i++) {
            if (isDeclaration(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a prefix is declared where the element begins. */
    public boolean isDeclared(String prefix) {
        return scope.isDeclared(prefix);
    }

    /** Whether attribute {@code index} declares a namespace. */
    public boolean isDeclaration(int index) {
        return Scope.isDeclaration(written(index));
    }

    /** The name of attribute {@code index}. */
    public Name name(int index) {
        return scope.attribute(written(index));
    }

    /** The value of attribute {@code index}. */
    public String value(int index) {
        return tokens.getAttributeValue(index);
    }

    /** The value of the attribute that is written {@code name}, or null. */
    public @Nullable String value(String name) {
        for (int i = 0; i < count(); i++) {
            if (name.equals(written(i))) {
                return value(i);
            }
        }
        return null;
    }

    /** The value of the attribute of this name, or null. */
    public @Nullable String value(Name name) {
        for (int i = 0; i < count(); i++) {
            if (written(i).endsWith(name.local()) && name(i).equals(name)) {
                return value(i);
            }
        }
        return null;
    }
}
