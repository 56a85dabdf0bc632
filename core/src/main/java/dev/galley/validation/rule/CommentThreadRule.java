package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.CommentThread;
import dev.galley.report.Finding;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/**
 * Reports one kind of problem that {@link CommentThread} finds in how comments reply to each other.
 *
 * @param code the code of these findings, such as {@code comment.cycle}
 */
record CommentThreadRule(String code) implements Rule<Article> {
    @Override
    public void check(Article article, Check check) {
        if (article.comments().isEmpty()) {
            return;
        }
        for (Finding finding : CommentThread.of(article.comments()).findings()) {
            if (finding.code().equals(code)) {
                check.report(finding.path(), finding.value().orElse(""));
            }
        }
    }
}
