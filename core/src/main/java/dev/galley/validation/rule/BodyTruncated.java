package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;
import java.util.List;

/** Reports a body whose last paragraph ends with a mark of omission, as the excerpts of WordPress do. */
final class BodyTruncated implements Rule<Article> {
    private static final List<String> MARKS = List.of("[…]", "[...]", "[ … ]", "(more…)", "(more...)");

    @Override
    public String code() {
        return "body.truncated";
    }

    @Override
    public void check(Article article, Check check) {
        List<Passage> body = check.passages().body();
        if (body.isEmpty()) {
            return;
        }
        Passage last = body.get(body.size() - 1);
        String words = last.words().strip();
        for (String mark : MARKS) {
            if (last.kind() != Passage.Kind.QUOTE && words.endsWith(mark)) {
                check.report(last.path(), words, mark);
                return;
            }
        }
    }
}
