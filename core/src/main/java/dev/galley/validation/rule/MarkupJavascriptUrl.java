package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Attribute;

/** Reports links that run a script. */
final class MarkupJavascriptUrl implements Rule<Article> {
    private static final Predicate<String> SCRIPT = MarkupElements.contains("script:");
    private static final Set<String> LINKS =
            Set.of("href", "src", "action", "formaction", "xlink:href", "data", "poster");

    @Override
    public String code() {
        return "markup.javascript-url";
    }

    @Override
    public void check(Article article, Check check) {
        MarkupElements.forEach(article, check, SCRIPT, (path, element) -> {
            for (Attribute attribute : element.attributes()) {
                if (LINKS.contains(attribute.getKey()) && isScript(attribute.getValue())) {
                    check.report(path, attribute.toString());
                }
            }
        });
    }

    /** Recognises script URLs; like browsers, it ignores control characters and spaces before and inside the scheme. */
    private static boolean isScript(String value) {
        StringBuilder scheme = new StringBuilder();
        for (int i = 0; i < value.length() && scheme.length() < 11; i++) {
            if (value.charAt(i) > ' ') {
                scheme.append(Character.toLowerCase(value.charAt(i)));
            }
        }
        return scheme.toString().equals("javascript:") || scheme.toString().startsWith("vbscript:");
    }
}
