package dev.galley.format.xml.check;

import dev.galley.format.xml.read.Scope;
import org.jspecify.annotations.Nullable;

/** The attributes of the element whose start tag is being read, including namespace declarations. */
public abstract class Attributes {
    /** Returns the number of attributes. */
    public abstract int count();

    /** Returns the name of attribute {@code index} as written, with its prefix. */
    public abstract String written(int index);

    /** Returns the qualified name of attribute {@code index}. */
    public abstract Name name(int index);

    /** Returns the value of attribute {@code index}. */
    public abstract String value(int index);

    /** Checks whether a prefix is declared on the element or on one around it. */
    public abstract boolean isDeclared(String prefix);

    /** Checks whether any attribute declares a namespace. */
    boolean hasDeclarations() {
        for (int i = 0; i < count(); i++) {
            if (isDeclaration(i)) {
                return true;
            }
        }
        return false;
    }

    /** Checks whether attribute {@code index} declares a namespace. */
    public final boolean isDeclaration(int index) {
        return Scope.isDeclaration(written(index));
    }

    /** Returns the value of the attribute whose name is written {@code name}; null if there is none. */
    public final @Nullable String value(String name) {
        for (int i = 0; i < count(); i++) {
            if (name.equals(written(i))) {
                return value(i);
            }
        }
        return null;
    }

    /** Returns the value of the attribute with this qualified name; null if there is none. */
    public final @Nullable String value(Name name) {
        for (int i = 0; i < count(); i++) {
            if (written(i).endsWith(name.local()) && name(i).equals(name)) {
                return value(i);
            }
        }
        return null;
    }
}
