package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import org.jsoup.nodes.Attribute;

/** Reports attributes that run a script. */
final class MarkupEventHandler implements Rule<Article> {
    @Override
    public String code() {
        return "markup.event-handler";
    }

    @Override
    public void check(Article article, Check check) {
        MarkupElements.forEach(article, check, MarkupEventHandler::mayHold, (path, element) -> {
            for (Attribute attribute : element.attributes()) {
                if (isHandler(attribute.getKey())) {
                    check.report(path, attribute.toString(), attribute.getKey());
                }
            }
        });
    }

    private static boolean isHandler(String name) {
        return name.length() > 4 && name.startsWith("on") && name.chars().allMatch(Character::isLetter);
    }

    /** Checks for an equals sign after a word that begins with "on"; most texts with the word "on" have none. */
    private static boolean mayHold(String html) {
        for (int equals = html.indexOf('='); equals > 0; equals = html.indexOf('=', equals + 1)) {
            int end = equals;
            while (end > 0 && Character.isWhitespace(html.charAt(end - 1))) {
                end--;
            }
            int start = end;
            while (start > 0 && Character.isLetter(html.charAt(start - 1))) {
                start--;
            }
            if (end - start > 4 && html.regionMatches(true, start, "on", 0, 2)) {
                return true;
            }
        }
        return false;
    }
}
