package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.CommentThread;
import dev.galley.report.Finding;
import dev.galley.validation.Check;

/** What is wrong with how the comments of an article answer each other. */
final class Threads {
    private Threads() {}

    static void report(Article article, Check check, String code) {
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
