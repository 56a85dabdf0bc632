package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;
import java.util.List;

/** Reports a body that begins with the standfirst. */
final class BodyStandfirstRepeated implements Rule<Article> {
    private static final int FIRST = 4;

    @Override
    public String code() {
        return "body.standfirst-repeated";
    }

    @Override
    public void check(Article article, Check check) {
        check.passages().standfirst().ifPresent(standfirst -> {
            List<Passage> body = check.passages().body();
            if (body.size() < 2) {
                return;
            }
            int at = WordSet.repeatedIn(standfirst.words(), body, FIRST);
            if (at >= 0 && !isExcerpt(standfirst.words()) && body.get(at).kind() != Passage.Kind.QUOTE) {
                check.report(body.get(at).path(), body.get(at).words());
            }
        });
    }

    /** Checks whether the text breaks off, as the excerpt does that a program takes from the body. */
    private static boolean isExcerpt(String standfirst) {
        String text = standfirst.strip();
        return text.endsWith("…") || text.endsWith("...") || text.endsWith("…]") || text.endsWith("...]");
    }
}
