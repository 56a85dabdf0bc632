package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Media;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.List;

/** Reports enclosures without a media type. Pictures are left out: Media RSS does not require their type, and the file extension shows it. */
final class MediaTypeMissing implements Rule<Article> {
    @Override
    public String code() {
        return "media.type-missing";
    }

    @Override
    public void check(Article article, Check check) {
        List<Media> media = article.media();
        for (int i = 0; i < media.size(); i++) {
            if (media.get(i).role() == Media.Role.ENCLOSURE
                    && media.get(i).type().isEmpty()
                    && !LeadImage.isImage(media.get(i))) {
                check.report("/media/" + i + "/type", media.get(i).url().value());
            }
        }
    }
}
