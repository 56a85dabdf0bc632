package dev.galley.fuzz;

import dev.galley.body.HtmlSanitizer;
import dev.galley.model.Url;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The sanitizer: its output is well-formed, has nothing that executes, and does not change when it is sanitized again. */
final class SanitizerTarget implements Target {
    private static final List<HtmlSanitizer> PRESETS =
            List.of(HtmlSanitizer.text(), HtmlSanitizer.basic(), HtmlSanitizer.article());
    private static final Set<String> FORBIDDEN = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "form",
            "input",
            "svg",
            "math",
            "base",
            "meta",
            "link",
            "template");
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "cite", "poster", "action", "data", "background");

    @Override
    public void check(byte[] input) throws IOException {
        String html = new String(input, StandardCharsets.UTF_8);
        for (HtmlSanitizer sanitizer : PRESETS) {
            String safe = sanitizer.sanitize(html);
            Checks.equal(safe, sanitizer.sanitize(safe), "Sanitizing again changes the result");
            Checks.holds(
                    Tokens.strict(("<div>" + safe + "</div>").getBytes(StandardCharsets.UTF_8))
                            .isPresent(),
                    "Not well-formed: " + safe);
            Jsoup.parseBodyFragment(safe).body().getAllElements().forEach(SanitizerTarget::check);
        }
    }

    private static void check(Element element) {
        Checks.holds(!FORBIDDEN.contains(element.normalName()), "An element that executes: " + element);
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            Checks.holds(!name.startsWith("on") && !name.equals("srcdoc"), "An attribute that executes: " + element);
            Checks.holds(
                    !ADDRESSES.contains(name) || !Url.of(attribute.getValue()).isDangerous(),
                    "An address that executes: " + element);
        }
    }
}
