package dev.galley.validation.rule;

import dev.galley.internal.EmailAddresses;
import dev.galley.model.Article;
import dev.galley.model.Comment;
import dev.galley.model.Commenter;
import dev.galley.model.Text;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.List;

/** Reports comments that show an e-mail address. */
final class CommentEmailExposed implements Rule<Article> {
    @Override
    public String code() {
        return "comment.email-exposed";
    }

    @Override
    public void check(Article article, Check check) {
        List<Comment> comments = article.comments();
        for (int i = 0; i < comments.size(); i++) {
            Comment comment = comments.get(i);
            String name = comment.author().flatMap(Commenter::name).orElse("");
            String words = comment.body().map(Text::plain).orElse("");
            String withheld = comment.author()
                    .flatMap(Commenter::email)
                    .filter(email -> !email.isBlank())
                    .orElse("\n");
            // The finding has no value, so that it does not expose the address again.
            if (EmailAddresses.isIn(name) || name.contains(withheld)) {
                check.report("/comments/" + i + "/author/name");
            }
            if (EmailAddresses.isIn(words) || words.contains(withheld)) {
                check.report("/comments/" + i + "/body");
            }
        }
    }
}
