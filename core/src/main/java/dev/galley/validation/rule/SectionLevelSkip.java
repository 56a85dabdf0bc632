package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Section;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.List;

/** Reports headings that skip a level. */
final class SectionLevelSkip implements Rule<Article> {
    @Override
    public String code() {
        return "section.level-skip";
    }

    @Override
    public void check(Article article, Check check) {
        List<Section> body = article.body();
        int above = 0;
        for (int i = 0; i < body.size(); i++) {
            Section section = body.get(i);
            if (section.heading().isPresent()) {
                if (above > 0 && section.level() > above + 1) {
                    check.report("/body/" + i + "/level", Integer.toString(section.level()), section.level(), above);
                }
                above = section.level();
            }
        }
    }
}
