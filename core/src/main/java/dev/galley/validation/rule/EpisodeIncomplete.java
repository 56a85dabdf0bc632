package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Episode;
import dev.galley.model.Media;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Reports an episode of a podcast without a recording, or without a value that directories require or recommend of it (Apple
 * Podcasts, required tags; PSP-1). The recording is the first enclosure that is not a picture.
 *
 * @param code the code of these findings, such as {@code episode.enclosure-missing}
 * @param path the place of the value, behind that of the recording if it begins with {@code media}
 * @param isThere checks whether an article with this recording has the value
 */
record EpisodeIncomplete(String code, String path, BiPredicate<Article, Media> isThere) implements Rule<Article> {
    static final EpisodeIncomplete ENCLOSURE =
            new EpisodeIncomplete("episode.enclosure-missing", "/media", (article, recording) -> true);
    static final EpisodeIncomplete LENGTH = new EpisodeIncomplete(
            "episode.length-missing",
            "/media/%d/size",
            (article, recording) -> recording.size().filter(size -> size > 0).isPresent());
    static final EpisodeIncomplete DURATION = new EpisodeIncomplete(
            "episode.duration-missing",
            "/media/%d/duration",
            (article, recording) -> recording.duration().isPresent());
    static final EpisodeIncomplete TRANSCRIPT = new EpisodeIncomplete(
            "episode.transcript-missing",
            "/facets/episode/transcripts",
            (article, recording) -> article.facet(Episode.class)
                    .filter(episode -> !episode.transcripts().isEmpty())
                    .isPresent());

    @Override
    public void check(Article article, Check check) {
        int recording = recording(article);
        if (recording < 0) {
            if (equals(ENCLOSURE)) {
                check.report(path);
            }
        } else if (!isThere.test(article, article.media().get(recording))) {
            check.report(path.replace("%d", String.valueOf(recording)));
        }
    }

    /** Returns the index of the first enclosure that is not a picture; -1 if there is none. */
    static int recording(Article article) {
        List<Media> media = article.media();
        for (int i = 0; i < media.size(); i++) {
            if (media.get(i).role() == Media.Role.ENCLOSURE
                    && !media.get(i).url().value().isBlank()
                    && !LeadImage.isImage(media.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
