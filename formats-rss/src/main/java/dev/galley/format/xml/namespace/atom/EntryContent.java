package dev.galley.format.xml.namespace.atom;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.format.xml.read.LinkRelation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Requires content or an alternate link of each entry, and a summary if the content is remote or binary (RFC 4287
 * §4.1.2).
 */
public final class EntryContent implements Watcher {
    /** Watches entries, their content and their links. */
    public static final Watch<EntryContent> WATCH = Watch.of(EntryContent::new);

    private boolean hidden;
    private boolean alternate;

    @Override
    public void start(Element element) {
        switch (element.place()) {
            case ENTRY -> {
                hidden = false;
                alternate = false;
            }
            case LINK -> {
                Element parent = element.parent();
                alternate |= parent != null
                        && parent.place() == Place.ENTRY
                        && LinkRelation.name(element.attribute("rel")).equals("alternate");
            }
            default -> hidden = element.attribute("src") != null || isBinary(element.attribute("type"));
        }
    }

    /** Checks whether content of this type cannot be shown as text. */
    static boolean isBinary(@Nullable String type) {
        if (type == null || type.indexOf('/') < 0) {
            return false;
        }
        String lower = type.toLowerCase(Locale.ROOT);
        return !lower.startsWith("text/") && !lower.contains("+xml") && !lower.contains("/xml");
    }

    @Override
    public void end(Element element) {
        if (element.place() != Place.ENTRY) {
            return;
        }
        if (hidden && !element.has(Atom.URI, "summary")) {
            element.report("summary.missing", element.written());
        }
        if (!element.has(Atom.URI, "content")) {
            if (!alternate) {
                element.report("entry.without-content", element.written());
            } else if (!element.has(Atom.URI, "summary")) {
                element.report("entry.without-text", element.written());
            }
        }
    }
}
