package dev.galley.format.xml.namespace.rss;

import dev.galley.format.xml.namespace.Rdf;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.read.FeedDraft;
import dev.galley.format.xml.read.Values;
import dev.galley.format.xml.read.XmlCursor;
import dev.galley.model.TextInput;
import dev.galley.model.Url;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the {@code textInput} of an RSS channel. Each child may occur once. */
final class RssTextInputReader {
    private final XmlCursor cursor;
    private final FeedDraft feed;
    private @Nullable String title;
    private @Nullable String description;
    private @Nullable String name;
    private @Nullable Url link;

    private RssTextInputReader(XmlCursor cursor, FeedDraft feed) {
        this.cursor = cursor;
        this.feed = feed;
    }

    static TextInput read(XmlCursor cursor, FeedDraft feed) throws IOException {
        return new RssTextInputReader(cursor, feed).textInput();
    }

    private TextInput textInput() throws IOException {
        feed.keepAttributes(cursor, "textInput", Set.of(), Rdf.URI);
        int depth = cursor.depth();
        while (cursor.nextChild(depth)) {
            if (!(cursor.namespace() instanceof RssReader) || !part()) {
                feed.keep(cursor, "textInput");
            }
        }
        return new TextInput(
                Optional.ofNullable(title),
                Optional.ofNullable(description),
                Optional.ofNullable(name),
                Optional.ofNullable(link));
    }

    private boolean part() throws IOException {
        switch (cursor.local()) {
            case "title" -> title = isFirst(title) ? Values.words(cursor) : title;
            case "description" -> description = isFirst(description) ? Values.words(cursor) : description;
            case "name" -> name = isFirst(name) ? Values.words(cursor) : name;
            case "link" -> link = isFirst(link) ? Values.url(cursor) : link;
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean isFirst(@Nullable Object set) throws IOException {
        return feed.isFirst(set, cursor, "textInput/" + cursor.local(), Draft.NO_ATTRIBUTES);
    }
}
