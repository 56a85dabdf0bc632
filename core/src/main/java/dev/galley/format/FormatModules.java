package dev.galley.format;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Names the module to add where the format of a document, or the one asked for, is not installed. */
final class FormatModules {
    private static final String RSS = "galley-formats-rss";
    private static final String HTML = "galley-formats-html";
    private static final String JSON_FEED = "galley-formats-jsonfeed";
    private static final String TEXT = "galley-formats-text";
    private static final Map<String, String> MODULES = Map.of(
            "rss",
            RSS,
            "atom",
            RSS,
            "rss1.0",
            RSS,
            "jsonfeed",
            JSON_FEED,
            "html",
            HTML,
            "markdown",
            TEXT,
            "text",
            TEXT);

    private FormatModules() {}

    /** Returns what to do where no format at all is installed. */
    static String addAny() {
        return "Add " + RSS + " (RSS and Atom) or " + JSON_FEED + " (JSON Feed) to the class path or module path";
    }

    /** Returns which module to add for the format {@code name}, if it is one of Galley's. */
    static Optional<String> addFor(String name) {
        return Optional.ofNullable(MODULES.get(name.toLowerCase(Locale.ROOT))).map(FormatModules::add);
    }

    /** Returns which module to add for a document that looks like a feed of a format that is not installed. */
    static Optional<String> addFor(Head head, Predicate<String> installed) {
        return guess(head.text()).filter(installed.negate()).flatMap(FormatModules::addFor);
    }

    /** Returns the format that a document seems to have. */
    private static Optional<String> guess(String text) {
        if (text.startsWith("<") && (text.contains("<rss") || text.contains("<rdf:RDF"))) {
            return Optional.of("rss");
        }
        if (text.startsWith("<") && text.contains("<feed")) {
            return Optional.of("atom");
        }
        boolean jsonFeed = text.startsWith("{") && text.replace("\\/", "/").contains("jsonfeed.org/version");
        return jsonFeed ? Optional.of("jsonfeed") : Optional.empty();
    }

    private static String add(String module) {
        return "Add " + module + " to the class path or module path";
    }
}
