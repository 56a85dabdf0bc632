package dev.galley.conformance.feedparser;

import dev.galley.model.Text;
import dev.galley.model.Url;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A text that may be markup. feedparser resolves addresses in markup and writes it in a form of its own; the same text as
 * plain text or the same tree of elements is the same value.
 */
record MarkupText(Text text, String base) implements Values.Comparison {
    private static final List<String> ADDRESSES =
            List.of("href", "src", "cite", "action", "longdesc", "background", "data", "poster");

    /** The prefix in a tag. */
    private static final Pattern PREFIX = Pattern.compile("<(/?)[a-z]+:");

    /** An empty element of SVG or MathML. */
    private static final Pattern EMPTY = Pattern.compile("<([A-Za-z]+)([^<>]*) />");

    @Override
    public boolean matches(@Nullable Object expected) {
        if (expected instanceof MarkupText other) {
            return text.equals(other.text);
        }
        return expected instanceof String value
                && (value.equals(text.isMarkup() ? text.value() : text.plain())
                        || tree(value).equals(tree(text.toHtml())));
    }

    /**
     * Returns HTML in a normal form: addresses resolved, attributes in order, no prefixes and declarations of namespaces, and no
     * {@code div} around all.
     */
    private String tree(String html) {
        Document document = Jsoup.parseBodyFragment(PREFIX.matcher(html).replaceAll("<$1"), base);
        document.outputSettings().prettyPrint(false);
        for (Element element : document.body().getAllElements()) {
            ADDRESSES.stream()
                    .filter(element::hasAttr)
                    .forEach(name -> element.attr(name, resolved(element.attr(name))));
            List<Attribute> attributes = element.attributes().asList().stream()
                    .filter(attribute -> !attribute.getKey().startsWith("xmlns"))
                    .sorted((a, b) -> a.getKey().compareTo(b.getKey()))
                    .toList();
            element.clearAttributes();
            attributes.forEach(
                    attribute -> element.attr(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue()));
        }
        Element body = document.body();
        boolean wrapped = body.childNodeSize() == 1
                && body.childrenSize() == 1
                && body.child(0).normalName().equals("div");
        return EMPTY.matcher((wrapped ? body.child(0) : body).html().strip()).replaceAll("<$1$2></$1>");
    }

    private String resolved(String address) {
        return base.isEmpty() ? address : Url.of(address).resolve(Url.of(base)).value();
    }

    @Override
    public String toString() {
        return text.value();
    }
}
