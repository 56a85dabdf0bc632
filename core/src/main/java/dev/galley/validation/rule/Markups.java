package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Text;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Elements in the markup of an article. A text is parsed only where it may hold what is looked for. */
final class Markups {
    private Markups() {}

    /** Tells each element of every text that is worth a look, with the text's path. */
    static void forEach(
            Article article, Check check, Predicate<String> worthALook, BiConsumer<String, Element> action) {
        for (Passage markup : check.passages().markup()) {
            elements(markup.path(), markup.text(), worthALook, action);
        }
        List<Comment> comments = article.comments();
        for (int i = 0; i < comments.size(); i++) {
            String path = "/comments/" + i + "/body";
            comments.get(i).body().filter(Text::isMarkup).ifPresent(body -> elements(path, body, worthALook, action));
        }
    }

    private static void elements(
            String path, Text text, Predicate<String> worthALook, BiConsumer<String, Element> action) {
        if (worthALook.test(text.value())) {
            Jsoup.parseBodyFragment(text.value()).getAllElements().forEach(element -> action.accept(path, element));
        }
    }

    /**
     * Tells which texts hold {@code needle}, in whatever case.
     *
     * @param needle in lower case, with a character that is no letter in it
     */
    static Predicate<String> contains(String needle) {
        int anchor = 0;
        while (Character.isLetter(needle.charAt(anchor))) {
            anchor++;
        }
        int offset = anchor;
        char rare = needle.charAt(anchor);
        return value -> {
            for (int at = value.indexOf(rare, offset); at >= 0; at = value.indexOf(rare, at + 1)) {
                if (value.regionMatches(true, at - offset, needle, 0, needle.length())) {
                    return true;
                }
            }
            return false;
        };
    }
}
