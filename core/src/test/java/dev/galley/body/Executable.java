package dev.galley.body;

import dev.galley.internal.markup.DangerousAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finds what could run in a page, by rules that are independent of those of the sanitizer. */
final class Executable {
    private static final Set<String> ELEMENTS = Set.of(
            "script",
            "style",
            "iframe",
            "frame",
            "object",
            "embed",
            "applet",
            "base",
            "meta",
            "link",
            "form",
            "svg",
            "math",
            "template",
            "noscript",
            "xmp",
            "plaintext",
            "textarea",
            "title",
            "noembed",
            "noframes",
            "input",
            "button");

    private Executable() {}

    static List<String> in(String html) {
        List<String> found = new ArrayList<>();
        for (Element element : Jsoup.parseBodyFragment(html).body().select("> *, > * *")) {
            if (ELEMENTS.contains(element.normalName())) {
                found.add(element.outerHtml());
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                String value = attribute.getValue();
                String compact = value.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
                boolean address = !Set.of("title", "alt", "abbr", "label").contains(name)
                        && (compact.startsWith("javascript:") || DangerousAddress.matches(value));
                boolean style = name.equals("style") && (compact.contains("url(") || compact.contains("expression"));
                if (name.startsWith("on") || name.equals("srcdoc") || address || style) {
                    found.add(element.normalName() + " " + attribute);
                }
            }
        }
        return found;
    }
}
