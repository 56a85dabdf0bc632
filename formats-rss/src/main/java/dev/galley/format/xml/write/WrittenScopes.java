package dev.galley.format.xml.write;

import dev.galley.format.xml.check.ExtensionCheck;
import dev.galley.format.xml.check.ExtensionRules;
import dev.galley.model.XmlAttribute;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements around the current position that may have extensions, with the names of the children that have been written
 * into them. They are checked only when there is an
 * extension of a namespace with a grammar.
 */
final class WrittenScopes {
    private final XmlOutput out;
    private final ExtensionRules rules;
    /** The scopes from the outermost on; those behind the first {@link #size} are kept for reuse. */
    private final List<Scope> scopes = new ArrayList<>();

    private XmlName asked = XmlName.of("none");
    private String meant = "";
    private int size;
    private @Nullable ExtensionCheck check;

    WrittenScopes(XmlOutput out, ExtensionRules rules) {
        this.out = out;
        this.rules = rules;
    }

    /** Checks whether there is a grammar for the elements of the namespace that is meant by that of {@code name}. */
    boolean knows(XmlName name) {
        String namespace = meant(name);
        return rules.knows(new XmlName(namespace, name.prefix(), name.local()));
    }

    /** An element that has been entered. */
    private static final class Scope {
        private final List<XmlName> children = new ArrayList<>();
        private XmlName name = XmlName.of("none");
        private int depth;
        private int noted;
        private boolean checked;

        /** Removes the last name if the one before is the same, so that a channel does not keep a name for each item. */
        private void forgetRepeated() {
            int last = children.size() - 1;
            if (last > 0 && children.get(last).equals(children.get(last - 1))) {
                children.remove(last);
                noted = Math.min(noted, last);
            }
        }
    }

    void enter(XmlName name) {
        if (size == scopes.size()) {
            scopes.add(new Scope());
        }
        Scope scope = scopes.get(size++);
        scope.name = name;
        scope.depth = out.depth();
        scope.noted = 0;
        scope.checked = false;
        scope.children.clear();
        out.record(scope.depth, scope.children);
    }

    void leave() {
        Scope left = scopes.get(--size);
        if (left.checked && check != null) {
            check.leave();
        }
        if (size > 0) {
            Scope outer = scopes.get(size - 1);
            outer.forgetRepeated();
            out.record(outer.depth, outer.children);
        }
    }

    /** Returns the namespace that is meant by that of {@code name}; see {@link ExtensionRules#meant}. */
    String meant(XmlName name) {
        if (!name.namespace().equals(asked.namespace()) || !name.prefix().equals(asked.prefix())) {
            asked = name;
            meant = rules.meant(name);
        }
        return meant;
    }

    /** Checks whether texts in elements of a namespace may be too long. */
    boolean limits(XmlName name) {
        return rules.limits(name);
    }

    /** Returns the text that an element may have; see {@link ExtensionRules#fitted}. */
    String fitted(XmlName name, String text) {
        return rules.fitted(name, text);
    }

    boolean allows(XmlElement element) {
        return !rules.knows(element.name()) || (current().allows(element) && noteNext());
    }

    boolean allows(XmlAttribute attribute) {
        return current().allows(attribute);
    }

    boolean allowsUnknown(XmlAttribute attribute) {
        return current().allowsUnknown(attribute);
    }

    /** Counts the next child as noted, since the check has noted it already. */
    private boolean noteNext() {
        scopes.get(size - 1).noted++;
        return true;
    }

    /** Returns the check, which knows everything that was written into the innermost scope. */
    private ExtensionCheck current() {
        ExtensionCheck current = check == null ? new ExtensionCheck(rules.grammar()) : check;
        check = current;
        for (int i = 0; i < size; i++) {
            Scope scope = scopes.get(i);
            if (!scope.checked) {
                current.enter(scope.name);
                scope.checked = true;
            }
        }
        Scope inner = scopes.get(size - 1);
        for (; inner.noted < inner.children.size(); inner.noted++) {
            current.written(inner.children.get(inner.noted));
        }
        return current;
    }
}
