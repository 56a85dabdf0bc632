package dev.galley.format.xml.namespace.itunes;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.Place;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.report.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports enclosures of podcasts in a file format that Apple Podcasts does not play. */
final class ITunesFormats implements Watcher {
    static final Watch<ITunesFormats> WATCH = Watch.of(ITunesFormats::new);

    private static final Set<String> PLAYABLE = Set.of("mp3", "m4a", "mp4", "m4v", "mov", "pdf", "epub");
    /** Extensions of programs that deliver files, which say nothing about the format of the file. */
    private static final Set<String> PROGRAMS =
            Set.of("php", "asp", "aspx", "ashx", "jsp", "cgi", "pl", "py", "do", "dll", "html", "htm");

    private static final List<String> PODCAST_SIGNS =
            List.of("author", "explicit", "image", "duration", "summary", "subtitle", "keywords", "episode", "title");

    private @Nullable Finding unsupported;

    private ITunesFormats() {}

    @Override
    public void start(Element element) {
        if (element.place() == Place.ITEM) {
            unsupported = null;
            return;
        }
        String url = element.attribute("url");
        String extension = url == null ? "" : extension(url);
        if (!extension.isEmpty() && !PLAYABLE.contains(extension) && !PROGRAMS.contains(extension)) {
            unsupported = element.finding("itunes.format-unsupported", extension);
        }
    }

    @Override
    public void end(Element element) {
        if (element.place() == Place.ITEM
                && unsupported != null
                && PODCAST_SIGNS.stream().anyMatch(sign -> element.has(ITunes.URI, sign))) {
            element.document().report(unsupported);
        }
    }

    /** Returns the file name extension in lower case; empty if there is none. */
    private static String extension(String url) {
        int end = 0;
        while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        int dot = url.lastIndexOf('.', end - 1);
        boolean present = dot > url.lastIndexOf('/', end - 1) && end - dot <= 5;
        return present ? url.substring(dot + 1, end).toLowerCase(Locale.ROOT) : "";
    }
}
