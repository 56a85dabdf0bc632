package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;
import java.util.List;

/** Reports texts that were escaped twice. */
final class TextEscapedEntity implements Rule<Article> {
    private static final List<String> NAMED = List.of(
            "&amp;",
            "&quot;",
            "&nbsp;",
            "&apos;",
            "&rsquo;",
            "&lsquo;",
            "&ldquo;",
            "&rdquo;",
            "&hellip;",
            "&mdash;",
            "&ndash;",
            "&eacute;",
            "&agrave;",
            "&auml;",
            "&ouml;",
            "&uuml;",
            "&szlig;");

    @Override
    public String code() {
        return "text.escaped-entity";
    }

    @Override
    public void check(Article article, Check check) {
        for (Passage passage : check.passages().all()) {
            if (passage.hasAmpersand()) {
                String entity = entityIn(passage.words());
                if (!entity.isEmpty()) {
                    check.report(passage.path(), passage.words(), entity);
                }
            }
        }
    }

    private static String entityIn(String words) {
        for (int at = words.indexOf('&'); at >= 0; at = words.indexOf('&', at + 1)) {
            for (String name : NAMED) {
                if (words.startsWith(name, at)) {
                    return name;
                }
            }
            int end = numericEnd(words, at);
            if (end > 0) {
                return words.substring(at, end);
            }
        }
        return "";
    }

    /** Returns the end of a numeric reference, decimal or hexadecimal, or 0 if there is none. */
    private static int numericEnd(String words, int at) {
        if (at + 3 >= words.length() || words.charAt(at + 1) != '#') {
            return 0;
        }
        boolean hex = words.charAt(at + 2) == 'x' || words.charAt(at + 2) == 'X';
        int start = at + (hex ? 3 : 2);
        int i = start;
        while (i < words.length() && Character.digit(words.charAt(i), hex ? 16 : 10) >= 0) {
            i++;
        }
        return i > start && i - start <= 6 && i < words.length() && words.charAt(i) == ';' ? i + 1 : 0;
    }
}
