package dev.galley.validation.rule;

import dev.galley.internal.MediaTypes;
import dev.galley.model.Article;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;
import java.util.Set;

/** Reports media whose type does not match the file extension. */
final class MediaTypeMismatch implements Rule<Article> {
    private static final Set<String> TOP_LEVEL = Set.of("image", "audio", "video", "text");

    /** Types whose files may contain audio only or video. */
    private static final Set<String> AUDIO_OR_VIDEO = Set.of("video/mp4", "video/webm", "video/ogg", "audio/ogg");

    @Override
    public String code() {
        return "media.type-mismatch";
    }

    @Override
    public void check(Article article, Check check) {
        AllMedia.forEach(
                article,
                (path, media) -> media.type().ifPresent(type -> {
                    String expected = expected(media.url().value());
                    int slash = type.indexOf('/');
                    if (slash <= 0 || slash == type.length() - 1) {
                        check.report(path, type, type, expected.isEmpty() ? "image/jpeg" : expected + "/…");
                    } else if (!expected.isEmpty()
                            && TOP_LEVEL.contains(type.substring(0, slash))
                            && !expected.equals(type.substring(0, slash))) {
                        check.report(path, type, media.url().value(), expected + "/…");
                    }
                }));
    }

    /** Returns the expected top-level type; empty if the file extension is unknown or fits several types. */
    private static String expected(String address) {
        String type = MediaTypes.ofAddress(address).orElse("");
        String top = type.substring(0, Math.max(0, type.indexOf('/')));
        return AUDIO_OR_VIDEO.contains(type) || !TOP_LEVEL.contains(top) ? "" : top;
    }
}
