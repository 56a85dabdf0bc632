package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Set;

/** What concerns several parts of a service document. */
final class PublishingRules implements Watcher {
    static final Watch<PublishingRules> WATCH = Watch.of(PublishingRules::new);

    private PublishingRules() {}

    @Override
    public void start(Element element) {
        if (element.name().local().equals("id")) {
            Element parent = element.parent();
            element.report("collection.id", element.written(), parent == null ? "" : parent.written());
        } else if (element.attribute("href") != null) {
            conflict(element, "fixed");
            conflict(element, "scheme");
        }
    }

    private static void conflict(Element element, String attribute) {
        if (element.attribute(attribute) != null) {
            element.report("categories.conflict", attribute, element.written());
        }
    }

    /** Media ranges with commas between them (RFC 5023 §8.3.4); of their parameters only the type of Atom means something. */
    static void checkAccept(String value, Notice notice) {
        for (String range : value.split(",", -1)) {
            String type = range.strip();
            if (!type.isEmpty()) {
                Syntaxes.MEDIA_TYPE.check(type.replace('*', 'x'), notice);
            }
            int semicolon = type.indexOf(';');
            String parameter =
                    semicolon < 0 ? "" : type.substring(semicolon + 1).strip();
            int equals = parameter.indexOf('=');
            if (equals > 0
                    && !Set.of("type", "charset")
                            .contains(parameter.substring(0, equals).strip())) {
                notice.add("accept.parameter", parameter.substring(0, equals));
            }
        }
    }
}
