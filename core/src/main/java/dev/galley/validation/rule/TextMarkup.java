package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;
import java.util.List;
import java.util.Locale;

/** Reports plain texts that contain HTML tags. */
final class TextMarkup implements Rule<Article> {
    private static final List<String> PAIRED = List.of(
            "p",
            "b",
            "i",
            "a",
            "em",
            "strong",
            "span",
            "div",
            "h1",
            "h2",
            "h3",
            "ul",
            "ol",
            "li",
            "blockquote",
            "sup",
            "sub",
            "u",
            "font");
    private static final List<String> SINGLE = List.of("<br>", "<br/>", "<br />", "<p>", "<img ", "<hr>");

    @Override
    public String code() {
        return "text.markup";
    }

    @Override
    public void check(Article article, Check check) {
        for (Passage passage : check.passages().all()) {
            if (!passage.text().isMarkup()
                    && passage.isStructured()
                    && passage.hasLessThanSign()
                    && hasTag(passage.words())) {
                check.report(passage.path(), passage.words());
            }
        }
    }

    private static boolean hasTag(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String tag : SINGLE) {
            if (lower.contains(tag)) {
                return true;
            }
        }
        for (String name : PAIRED) {
            int end = lower.indexOf("</" + name + ">");
            if (end > 0
                    && (lower.lastIndexOf("<" + name + ">", end) >= 0
                            || lower.lastIndexOf("<" + name + " ", end) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
