package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Media;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.Locale;
import java.util.Set;

/** Reports a recording in a file format that Apple Podcasts does not play (Apple Podcasts, enclosure). */
final class EpisodeFormat implements Rule<Article> {
    private static final Set<String> PLAYABLE = Set.of(
            "audio/mpeg",
            "audio/mp3",
            "audio/mp4",
            "audio/x-m4a",
            "audio/m4a",
            "audio/aac",
            "video/mp4",
            "video/x-m4v",
            "video/quicktime",
            "application/pdf");

    @Override
    public String code() {
        return "episode.format-unsupported";
    }

    @Override
    public void check(Article article, Check check) {
        int recording = EpisodeIncomplete.recording(article);
        if (recording < 0) {
            return;
        }
        Media file = article.media().get(recording);
        String type = file.type().orElse("");
        int end = type.indexOf(';') < 0 ? type.length() : type.indexOf(';');
        String bare = type.substring(0, end).strip().toLowerCase(Locale.ROOT);
        if (!bare.isEmpty() && !PLAYABLE.contains(bare)) {
            check.report("/media/" + recording + "/type", type, bare);
        }
    }
}
