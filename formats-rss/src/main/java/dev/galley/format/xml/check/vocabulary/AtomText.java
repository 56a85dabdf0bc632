package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Inside;
import dev.galley.format.xml.check.Node;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;

/** A text construct (RFC 4287 §3.1): what its text must be depends on its type. */
final class AtomText implements Watcher {
    static final Watch<AtomText> WATCH = Watch.of(AtomText::new);

    static final ElementRule RULE =
            ElementRule.text().attribute("type", Values.NOT_BLANK).watch(WATCH).build();
    static final ElementRule TITLE =
            ElementRule.text(Values.NOT_BLANK).like(RULE).build();

    @Override
    public void start(Node element) {
        String type = element.attribute("type");
        if (type == null || type.isBlank()) {
            return;
        }
        switch (type) {
            case "text", "html" -> {}
            case "xhtml" -> element.look(new Inside() {});
            default -> element.reportValue("type", type, "text.type-unknown", type);
        }
    }
}
