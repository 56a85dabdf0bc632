package dev.galley.format.xml.check;

import dev.galley.internal.syntax.Notice;
import org.jspecify.annotations.Nullable;

/** Tells what a syntax finds wrong with the value at hand. One object serves all values of a document. */
final class ValueNotice implements Notice {
    private @Nullable Node node;
    private @Nullable String attribute;
    private String value = "";

    ValueNotice about(Node node, @Nullable String attribute, String value) {
        this.node = node;
        this.attribute = attribute;
        this.value = value;
        return this;
    }

    @Override
    public void add(String code, Object... arguments) {
        if (node != null) {
            node.reportValue(attribute, value, code, arguments);
        }
    }
}
