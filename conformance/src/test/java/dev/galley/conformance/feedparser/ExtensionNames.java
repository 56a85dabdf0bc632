package dev.galley.conformance.feedparser;

import dev.galley.format.xml.read.PersonText;
import dev.galley.internal.date.FeedDate;
import dev.galley.model.Extension;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.model.XmlElement;
import dev.galley.model.XmlName;
import dev.galley.model.XmlNode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** What the model keeps as extensions, but feedparser has names for. */
final class ExtensionNames {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String MEDIA = "http://search.yahoo.com/mrss/";

    private final PropertyNames names;
    private final String base;
    private final Map<String, @Nullable Object> all;

    private ExtensionNames(PropertyNames names, String base, Map<String, @Nullable Object> all) {
        this.names = names;
        this.base = base;
        this.all = all;
    }

    static void add(Map<String, @Nullable Object> all, List<Extension> extensions, PropertyNames names, String base) {
        ExtensionNames adder = new ExtensionNames(names, base, all);
        for (Extension extension : extensions) {
            if (extension instanceof Extension.Element given) {
                adder.add(given.element());
            }
        }
    }

    private void add(XmlElement element) {
        String text = element.text().strip();
        if (element.name().namespace().equals(MEDIA)) {
            media(element, text);
            return;
        }
        switch (element.name().local()) {
            case "info" -> info(element);
            case "created" -> date(text, "created");
            case "valid" -> validity(text);
            case "comment" ->
                all.put("wfw_comment", Url.of(text).resolve(Url.of(base)).value());
            case "publisher" -> PropertyNames.person(all, PersonText.parse(text), "publisher");
            case "in-reply-to" -> all.put("thr_in-reply-to", attributes(element));
            case "line" -> line("LineString", text, true);
            case "where" -> element.children().forEach(this::shape);
            default -> {}
        }
    }

    private static Map<String, @Nullable Object> attributes(XmlElement element) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        element.attributes().forEach(attribute -> values.put(attribute.name().local(), attribute.value()));
        return values;
    }

    /** Adds {@code info}, the description that a feed in Atom 0.3 may have in addition to its tagline. */
    private void info(XmlElement element) {
        String content = element.text().strip();
        String type = element.attribute("type").orElse("text/plain");
        Text text = switch (element.attribute("mode").orElse("xml")) {
            case "base64" -> Text.html(new String(Base64.getMimeDecoder().decode(content), StandardCharsets.UTF_8));
            case "escaped" -> type.equals("text/plain") ? Text.plain(content) : Text.html(content);
            default -> type.equals("text/plain") ? Text.plain(content) : Text.xhtml(source(element.children()));
        };
        String ownBase = element.attribute(XML, "base").orElse("");
        Text based = ownBase.isEmpty() ? text : text.withBase(Url.of(ownBase));
        names.text(
                all,
                based,
                element.attribute(XML, "lang").orElse(Values.text(all.getOrDefault("language", ""))),
                "info");
    }

    private static String source(List<XmlNode> nodes) {
        StringBuilder source = new StringBuilder();
        for (XmlNode node : nodes) {
            if (node instanceof XmlElement element) {
                String name = element.name().local();
                source.append('<').append(name);
                element.attributes()
                        .forEach(attribute -> source.append(' ')
                                .append(attribute.name().local())
                                .append("=\"")
                                .append(Entities.escape(attribute.value()))
                                .append('"'));
                source.append('>').append(source(element.children())).append("</" + name + ">");
            } else if (node instanceof XmlNode.Chars chars) {
                source.append(Entities.escape(chars.value()));
            }
        }
        return source.toString();
    }

    private void validity(String text) {
        for (String part : text.split(";", -1)) {
            String[] pair = part.strip().split("=", 2);
            if (pair.length == 2) {
                date(pair[1], "validity_" + pair[0]);
            }
        }
    }

    private void date(String text, String name) {
        OffsetDateTime date = FeedDate.parse(text);
        if (date != null && !all.containsKey(name)) {
            PropertyNames.date(all, date, name);
        }
    }

    private void shape(XmlNode node) {
        if (!(node instanceof XmlElement element)) {
            return;
        }
        XmlName name = element.name();
        if (name.local().equals("LineString")) {
            boolean geographic = element.attribute("srsName").isEmpty();
            line("LineString", allText(element), geographic);
        } else if (name.local().equals("Polygon")) {
            line("Polygon", allText(element), true);
        }
    }

    private static String allText(XmlElement element) {
        StringBuilder text = new StringBuilder(element.text());
        element.children().forEach(child -> text.append(child instanceof XmlElement inner ? allText(inner) : ""));
        return text.toString().strip();
    }

    /** Adds a line or the outline of a polygon; latitude comes before longitude in geographic coordinates. */
    private void line(String type, String text, boolean geographic) {
        String[] numbers = text.split("\\s+", -1);
        List<List<Double>> points = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            double first = Double.parseDouble(numbers[i]);
            double second = Double.parseDouble(numbers[i + 1]);
            points.add(geographic ? List.of(second, first) : List.of(first, second));
        }
        Object coordinates = type.equals("Polygon") ? List.of(points) : points;
        all.put("where", Map.of("type", type, "coordinates", coordinates));
    }

    private void media(XmlElement element, String text) {
        Map<String, @Nullable Object> values = attributes(element);
        values.put("content", text);
        switch (element.name().local()) {
            case "group", "content" ->
                element.children().stream()
                        .filter(XmlElement.class::isInstance)
                        .forEach(child -> add((XmlElement) child));
            case "credit" -> {
                List<@Nullable Object> credits = new ArrayList<>((List<?>) all.getOrDefault("media_credit", List.of()));
                credits.add(values);
                all.put("media_credit", credits);
            }
            case "restriction" -> {
                values.put("content", List.of(text.split(" ", -1)));
                all.put("media_restriction", values);
            }
            default -> all.put("media_" + element.name().local(), values);
        }
    }
}
