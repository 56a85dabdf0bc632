package dev.galley.conformance.gofeed;

import dev.galley.internal.date.FeedDate;
import dev.galley.internal.date.LenientDate;
import dev.galley.internal.date.ParsedDate;
import dev.galley.internal.markup.AbsoluteAddresses;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares gofeed's JSON with a tree of maps, lists, texts, dates and strings. */
final class Comparison {
    /** Keys under which gofeed keeps the elements of namespaces, which it has under other names as well. */
    private static final Set<String> REPEATED = Set.of("extensions", "dcExt", "itunesExt", "custom");

    private Comparison() {}

    /**
     * Returns where the trees differ; empty if everything that is expected is in {@code actual}. The order of strings in a list is
     * that of the elements of several namespaces, and does not count.
     */
    static Optional<String> difference(JsonNode expected, @Nullable Object actual, String path) {
        if (expected.isObject()) {
            for (Map.Entry<String, JsonNode> member : expected.properties()) {
                if (!REPEATED.contains(member.getKey())) {
                    Object value = actual instanceof Map<?, ?> map ? map.get(member.getKey()) : null;
                    Optional<String> difference = difference(member.getValue(), value, path + "/" + member.getKey());
                    if (difference.isPresent()) {
                        return difference;
                    }
                }
            }
            return Optional.empty();
        }
        if (expected.isArray()) {
            List<?> list = actual instanceof List<?> given ? given : List.of();
            List<JsonNode> items = new ArrayList<>();
            expected.forEach(item -> items.add(item));
            items.removeIf(item -> isEmpty(item, path));
            if (list.size() != items.size()) {
                return Optional.of(path + ": " + items + " but " + list);
            }
            if (!items.isEmpty() && items.get(0).isString()) {
                List<String> strings =
                        items.stream().map(JsonNode::asString).sorted().toList();
                return strings.equals(
                                list.stream().map(String::valueOf).sorted().toList())
                        ? Optional.empty()
                        : Optional.of(path + ": " + items + " but " + list);
            }
            for (int i = 0; i < list.size(); i++) {
                Optional<String> difference = difference(items.get(i), list.get(i), path + "/" + i);
                if (difference.isPresent()) {
                    return difference;
                }
            }
            return Optional.empty();
        }
        return equal(expected.asString(), actual)
                ? Optional.empty()
                : Optional.of(path + ": " + expected + " but " + actual);
    }

    /** Checks for a link without address or a category without term, neither of which the model has. */
    private static boolean isEmpty(JsonNode item, String path) {
        boolean link = path.endsWith("/links") && item.isObject() && !item.has("href");
        return link || (path.endsWith("/categories") && item.isObject() && !item.has("term") && !item.has("value"));
    }

    private static boolean equal(String expected, @Nullable Object actual) {
        if (actual instanceof OffsetDateTime date) {
            return date.toInstant().equals(instant(expected));
        }
        if (actual instanceof Text text) {
            return expected.equals(text.value())
                    || expected.equals(text.plain())
                    || tree(expected).equals(tree(resolved(text)));
        }
        if (actual instanceof OneOf values) {
            return values.names().contains(expected);
        }
        return expected.equals(actual == null ? "" : actual.toString());
    }

    private static java.time.@Nullable Instant instant(String date) {
        OffsetDateTime regular = FeedDate.parse(date);
        ParsedDate lenient = regular == null ? LenientDate.parse(date) : null;
        OffsetDateTime read = lenient == null ? regular : lenient.value();
        return read == null ? null : read.toInstant();
    }

    /** Returns the text as HTML with absolute addresses, since gofeed resolves them. */
    private static String resolved(Text text) {
        String html = text.toHtml();
        return text.base()
                .map(base -> AbsoluteAddresses.of(
                        html, address -> Url.of(address).resolve(base).value()))
                .orElse(html);
    }

    /** Returns HTML in a normal form. */
    private static String tree(String html) {
        return Jsoup.parseBodyFragment(html).body().html().strip();
    }
}
