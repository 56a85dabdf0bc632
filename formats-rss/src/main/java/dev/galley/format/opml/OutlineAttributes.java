package dev.galley.format.opml;

import dev.galley.format.ReadContext;
import dev.galley.format.xml.read.Scope;
import dev.galley.format.xml.token.NameSyntax;
import dev.galley.format.xml.token.XmlTokens;
import dev.galley.model.Url;
import dev.galley.model.XmlName;
import dev.galley.report.Finding;
import dev.galley.report.Severity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of outlines. Not thread-safe. */
final class OutlineAttributes {
    private static final String XMLNS = "xmlns:";

    private final ReadContext context;
    private final XmlTokens tokens;
    /** The namespaces that each open element declares, by prefix, from the innermost to the outermost. */
    private final Deque<Map<String, String>> declared = new ArrayDeque<>();

    private Supplier<String> path = () -> "";

    OutlineAttributes(ReadContext context, XmlTokens tokens) {
        this.context = context;
        this.tokens = tokens;
        declared.push(Map.of("xml", Scope.XML));
    }

    /** Keeps the namespaces that the current element declares, up to its end. */
    void startElement() {
        Map<String, String> own = Map.of();
        for (int i = 0; i < tokens.attributeCount(); i++) {
            if (tokens.attributeName(i).startsWith(XMLNS)) {
                own = own.isEmpty() ? new HashMap<>() : own;
                own.put(tokens.attributeName(i).substring(XMLNS.length()), tokens.attributeValue(i));
            }
        }
        declared.push(own);
    }

    void endElement() {
        declared.pop();
    }

    /** Begins an outline with the attributes of the current element. */
    Outline.Builder read(Supplier<String> outlinePath) {
        path = outlinePath;
        Map<OutlineAttribute, String> known = new EnumMap<>(OutlineAttribute.class);
        for (int i = 0; i < tokens.attributeCount(); i++) {
            Optional<OutlineAttribute> attribute = OutlineAttribute.named(tokens.attributeName(i));
            if (attribute.isPresent()) {
                known.put(attribute.get(), tokens.attributeValue(i));
                reportCase(tokens.attributeName(i), attribute.get());
            }
        }
        Outline.Builder outline = Outline.builder(shown(known));
        known.forEach((attribute, value) -> set(outline, attribute, value));
        findFeed(outline, known);
        for (int i = 0; i < tokens.attributeCount(); i++) {
            if (OutlineAttribute.named(tokens.attributeName(i)).isEmpty()) {
                keep(outline, tokens.attributeName(i), tokens.attributeValue(i));
            }
        }
        return outline;
    }

    private void reportCase(String name, OutlineAttribute attribute) {
        if (!name.equals(attribute.xmlName())) {
            context.repaired(finding(
                            "opml.attribute-case",
                            "/" + attribute.xmlName(),
                            "The name of the attribute \"" + attribute.xmlName() + "\" is in the wrong case")
                    .withValue(name)
                    .withHint("Write it as \"" + attribute.xmlName() + "\""));
        }
    }

    /** Returns the value of {@code text}, or else that of the first other attribute that can be shown. */
    private String shown(Map<OutlineAttribute, String> known) {
        String text = known.get(OutlineAttribute.TEXT);
        if (text != null) {
            return text;
        }
        for (OutlineAttribute other : new OutlineAttribute[] {
            OutlineAttribute.TITLE, OutlineAttribute.HTML_URL, OutlineAttribute.XML_URL, OutlineAttribute.URL
        }) {
            String found = known.getOrDefault(other, "").strip();
            if (!found.isEmpty()) {
                context.repaired(finding(
                                "opml.text-missing",
                                "/text",
                                "The outline has no \"text\"; its \"" + other.xmlName() + "\" was used instead")
                        .withHint("Add the attribute \"text\""));
                return found;
            }
        }
        context.report(finding("opml.text-missing", "/text", "The outline has no \"text\" and nothing in its place")
                .withHint("Add the attribute \"text\""));
        return "";
    }

    private void set(Outline.Builder outline, OutlineAttribute attribute, String raw) {
        String value = raw.strip();
        if (value.isEmpty()) {
            return;
        }
        switch (attribute) {
            case CREATED ->
                OpmlDates.read(value, path.get() + "/created", context, tokens).ifPresent(outline::created);
            case XML_URL, HTML_URL, URL -> attribute.set(outline, address(attribute, value));
            case IS_COMMENT, IS_BREAKPOINT -> attribute.set(outline, flag(attribute, value));
            default -> attribute.set(outline, value);
        }
    }

    /** Returns the value of an attribute that is true or false; others are reported and count as false. */
    private String flag(OutlineAttribute attribute, String value) {
        if (!value.equalsIgnoreCase("true") && !value.equalsIgnoreCase("false")) {
            context.report(finding(
                            "opml.flag",
                            "/" + attribute.xmlName(),
                            "The attribute \"" + attribute.xmlName() + "\" is neither true nor false; it was left out")
                    .withValue(value)
                    .withHint("Write \"true\" or \"false\""));
        }
        return value;
    }

    private String address(OutlineAttribute attribute, String value) {
        String fetched = fetched(value);
        if (!fetched.equals(value)) {
            context.repaired(
                    finding("opml.feed-scheme", "/" + attribute.xmlName(), "\"feed:\" was removed from the address")
                            .withValue(value)
                            .withHint("Write the address with \"http:\" or \"https:\""));
        }
        return fetched;
    }

    /** Returns an address with the scheme by which it is fetched: {@code feed:} only asked browsers to subscribe. */
    private static String fetched(String address) {
        String rest = address;
        while (rest.regionMatches(true, 0, "feed:", 0, "feed:".length())) {
            rest = rest.substring("feed:".length()).strip();
        }
        if (rest.isEmpty() || rest.length() == address.length()) {
            return address;
        }
        return rest.startsWith("//") ? "http:" + rest : rest;
    }

    /** Finds the address of a feed where it is written into another attribute. */
    private void findFeed(Outline.Builder outline, Map<OutlineAttribute, String> known) {
        boolean isFeed = known.getOrDefault(OutlineAttribute.TYPE, "").strip().equalsIgnoreCase("rss");
        if (!isFeed || !known.getOrDefault(OutlineAttribute.XML_URL, "").isBlank()) {
            return;
        }
        String url = known.getOrDefault(OutlineAttribute.URL, "").strip();
        if (url.isEmpty()) {
            context.report(finding("opml.feed-without-address", "/xmlUrl", "The outline is a feed without an address")
                    .withHint("Add the attribute \"xmlUrl\""));
        } else {
            outline.xmlUrl(Url.of(fetched(url)));
            context.repaired(
                    finding("opml.feed-without-address", "/xmlUrl", "The address of the feed was found in \"url\"")
                            .withValue(url)
                            .withHint("Write the address into the attribute \"xmlUrl\""));
        }
    }

    private void keep(Outline.Builder outline, String name, String value) {
        int colon = name.indexOf(':');
        if (name.equals("xmlns") || name.startsWith(XMLNS)) {
            return;
        }
        if (colon < 0 && NameSyntax.isName(name)) {
            outline.attribute(XmlName.of(name), value);
            return;
        }
        String prefix = name.substring(0, Math.max(colon, 0));
        String local = name.substring(colon + 1);
        String uri = namespace(prefix);
        if (uri == null || !NameSyntax.isName(local) || local.indexOf(':') >= 0) {
            context.report(finding(
                            "opml.attribute-name",
                            "",
                            "The attribute \"" + name
                                    + "\" has an invalid name or an undeclared prefix; it was left out")
                    .withValue(value)
                    .withHint("Correct the name, or declare the prefix on this element or one around it"));
            return;
        }
        outline.attribute(XmlName.of(uri, local).withPrefix(prefix), value);
    }

    private @Nullable String namespace(String prefix) {
        for (Map<String, String> namespaces : declared) {
            String uri = namespaces.get(prefix);
            if (uri != null) {
                return uri;
            }
        }
        return null;
    }

    private Finding finding(String code, String member, String message) {
        return Finding.of(code, Severity.WARNING, path.get() + member, message).withLocation(tokens.location());
    }
}
