package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Text;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.List;

/** Reports comments that consist of the text of the comment form. */
final class CommentFormText implements Rule<Article> {
    @Override
    public String code() {
        return "comment.form-text";
    }

    @Override
    public void check(Article article, Check check) {
        List<Comment> comments = article.comments();
        for (int i = 0; i < comments.size(); i++) {
            String words =
                    comments.get(i).body().map(Text::plain).map(String::strip).orElse("");
            if (CommentForm.matches(words)) {
                check.report("/comments/" + i + "/body");
            }
        }
    }
}
