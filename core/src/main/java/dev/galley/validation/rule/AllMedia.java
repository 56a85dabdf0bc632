package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Media;
import dev.galley.model.Section;
import java.util.List;
import java.util.function.BiConsumer;

/** Visits the media of an article: its attached media and the figures in its body. */
final class AllMedia {
    private AllMedia() {}

    static void forEach(Article article, BiConsumer<String, Media> action) {
        List<Media> media = article.media();
        for (int i = 0; i < media.size(); i++) {
            action.accept("/media/" + i, media.get(i));
        }
        List<Section> body = article.body();
        for (int s = 0; s < body.size(); s++) {
            List<Block> blocks = body.get(s).blocks();
            for (int b = 0; b < blocks.size(); b++) {
                if (blocks.get(b) instanceof Block.Figure figure) {
                    action.accept("/body/" + s + "/blocks/" + b, figure.media());
                }
            }
        }
    }
}
