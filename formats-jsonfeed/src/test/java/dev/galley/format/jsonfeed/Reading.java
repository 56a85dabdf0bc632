package dev.galley.format.jsonfeed;

import dev.galley.format.FeedReader;
import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads documents that tests write down as text, with single quotes for double ones. */
final class Reading {
    private Reading() {}

    static ReadResult read(String json) {
        return read(FeedReader.lenient(), bytes(json));
    }

    static ReadResult read(FeedReader reader, byte[] document) {
        try {
            return reader.read(new ByteArrayInputStream(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a JSON Feed 1.1 with its version and {@code members}. */
    static String feed(String members) {
        return "{'version':'https://jsonfeed.org/version/1.1'" + (members.isEmpty() ? "" : "," + members) + "}";
    }

    /** Returns the result for a JSON Feed with {@code members} inside its only item. */
    static ReadResult readItem(String members) {
        return read(feed("'items':[{" + members + "}]"));
    }

    /** Returns the article of a JSON Feed with {@code members} inside its only item. */
    static Article item(String members) {
        return readItem(members).feed().articles().get(0);
    }

    static List<String> codes(ReadResult result) {
        return result.findings().stream().map(Finding::code).toList();
    }
}
