package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Text;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import java.util.List;
import java.util.function.BiConsumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Elements in the markup of an article. A text is parsed only where it may hold what is looked for. */
final class Markups {
    private Markups() {}

    /** Tells each element of every text that holds {@code needle} (in lower case), with the text's path. */
    static void forEach(Article article, Check check, String needle, BiConsumer<String, Element> action) {
        for (Passage markup : check.passages().markup()) {
            elements(markup.path(), markup.text(), needle, action);
        }
        List<Comment> comments = article.comments();
        for (int i = 0; i < comments.size(); i++) {
            String path = "/comments/" + i + "/body";
            comments.get(i).body().filter(Text::isMarkup).ifPresent(body -> elements(path, body, needle, action));
        }
    }

    private static void elements(String path, Text text, String needle, BiConsumer<String, Element> action) {
        if (contains(text.value(), needle)) {
            Jsoup.parseBodyFragment(text.value()).getAllElements().forEach(element -> action.accept(path, element));
        }
    }

    private static boolean contains(String value, String needle) {
        char first = needle.charAt(0);
        char upper = Character.toUpperCase(first);
        for (int i = 0; i <= value.length() - needle.length(); i++) {
            char c = value.charAt(i);
            if ((c == first || c == upper) && value.regionMatches(true, i, needle, 0, needle.length())) {
                return true;
            }
        }
        return false;
    }
}
