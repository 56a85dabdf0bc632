package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.List;

/** Reports sections with a heading but no content. */
final class SectionEmpty implements Rule<Article> {
    @Override
    public String code() {
        return "section.empty";
    }

    @Override
    public void check(Article article, Check check) {
        List<Section> body = article.body();
        for (int i = 0; i < body.size(); i++) {
            Section section = body.get(i);
            boolean deeperFollows = i + 1 < body.size() && body.get(i + 1).level() > section.level();
            if (section.heading().isPresent() && section.blocks().isEmpty() && !deeperFollows) {
                check.report("/body/" + i, section.heading().map(Text::plain).orElse(""));
            }
        }
    }
}
