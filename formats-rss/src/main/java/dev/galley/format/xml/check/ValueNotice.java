package dev.galley.format.xml.check;

import dev.galley.internal.syntax.Notice;
import org.jspecify.annotations.Nullable;

/** Tells what a syntax finds wrong with the value at hand. One object serves all values of a document. */
final class ValueNotice implements Notice {
    private @Nullable Element element;
    private @Nullable String attribute;
    private String value = "";

    ValueNotice about(Element element, @Nullable String attribute, String value) {
        this.element = element;
        this.attribute = attribute;
        this.value = value;
        return this;
    }

    @Override
    public void add(String code, Object... arguments) {
        if (element != null) {
            element.reportValue(attribute, value, code, arguments);
        }
    }
}
