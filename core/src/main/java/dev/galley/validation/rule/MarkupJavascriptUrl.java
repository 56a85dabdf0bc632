package dev.galley.validation.rule;

import dev.galley.internal.markup.DangerousAddress;
import dev.galley.model.Article;
import dev.galley.model.Url;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reports addresses that run a script, in markup and in the model, from which links are made. */
final class MarkupJavascriptUrl<T> implements Rule<T> {
    /** Attributes whose address is opened as a document. */
    private static final Set<String> DOCUMENTS = Set.of("href", "action", "formaction", "data", "to", "from", "values");
    /** Attributes whose address is loaded, and opened as a document by some elements only. */
    private static final Set<String> LOADED = Set.of("src", "poster", "background", "lowsrc", "dynsrc");

    private static final Set<String> FRAMES = Set.of("iframe", "frame", "embed", "object", "script");

    private static final Pattern SRCSET = Pattern.compile("srcset", Pattern.CASE_INSENSITIVE);

    private final Addresses.Source<T> addresses;

    MarkupJavascriptUrl(Addresses.Source<T> addresses) {
        this.addresses = addresses;
    }

    @Override
    public String code() {
        return "markup.javascript-url";
    }

    @Override
    public void check(T subject, Check check) {
        addresses.forEach(subject, Url::isDangerous, (path, address) -> check.report(path, address.value()));
        if (subject instanceof Article article) {
            MarkupElements.forEach(article, check, MarkupJavascriptUrl::mayHaveSome, (path, element) -> {
                for (Attribute attribute : element.attributes()) {
                    if (isDangerous(element, attribute)) {
                        check.report(path, attribute.toString());
                    }
                }
            });
        }
    }

    /** Addresses of sets of images are behind others, where the search does not look. */
    private static boolean mayHaveSome(String html) {
        return DangerousAddress.mayOccurIn(html) || SRCSET.matcher(html).find();
    }

    private static boolean isDangerous(Element element, Attribute attribute) {
        String name = attribute.getKey();
        if (DOCUMENTS.contains(name)
                || name.endsWith(":href")
                || (LOADED.contains(name) && FRAMES.contains(element.normalName()))) {
            return DangerousAddress.matches(attribute.getValue());
        }
        if (name.equals("srcset") || name.equals("imagesrcset")) {
            return Stream.of(attribute.getValue().split(",", -1)).anyMatch(DangerousAddress::isScript);
        }
        if (name.equals("content") && element.attr("http-equiv").strip().equalsIgnoreCase("refresh")) {
            int equals = attribute.getValue().indexOf('=');
            return equals >= 0 && DangerousAddress.matches(unquoted(attribute.getValue(), equals + 1));
        }
        return LOADED.contains(name) && DangerousAddress.isScript(attribute.getValue());
    }

    /** Returns the address of {@code <meta http-equiv="refresh" content="0; url='…'">}. */
    private static String unquoted(String content, int from) {
        String address = content.substring(from).strip();
        return address.startsWith("'") || address.startsWith("\"") ? address.substring(1) : address;
    }
}
