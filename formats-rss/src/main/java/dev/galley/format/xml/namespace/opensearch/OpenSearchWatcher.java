package dev.galley.format.xml.namespace.opensearch;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;

/** Reports undeclared prefixes in roles and template parameters, and a description without an example query. */
final class OpenSearchWatcher implements Watcher {
    static final Watch<OpenSearchWatcher> WATCH = Watch.of(OpenSearchWatcher::new);

    private boolean example;

    private OpenSearchWatcher() {}

    @Override
    public void start(Element element) {
        switch (element.name().local()) {
            case "Query" -> checkQuery(element);
            case "Url" -> checkTemplate(element);
            default -> {
                // the description is checked at its end tag
            }
        }
    }

    private void checkQuery(Element element) {
        String role = element.attribute("role");
        if (role != null) {
            example |= role.equals("example");
            checkPrefix(element, role);
        }
    }

    private static void checkTemplate(Element element) {
        String template = element.attribute("template");
        int open = template == null ? -1 : template.indexOf('{');
        while (template != null && open >= 0) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                return;
            }
            checkPrefix(element, template.substring(open + 1, close));
            open = template.indexOf('{', close);
        }
    }

    private static void checkPrefix(Element element, String name) {
        int colon = name.indexOf(':');
        if (colon > 0 && !element.attributes().isDeclared(name.substring(0, colon))) {
            element.report("namespace.undeclared", name.substring(0, colon));
        }
    }

    @Override
    public void end(Element element) {
        if (element.name().local().equals("OpenSearchDescription") && !example) {
            element.report("opensearch.example-missing");
        }
    }
}
