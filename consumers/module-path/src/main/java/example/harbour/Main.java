package example.harbour;

import dev.galley.format.Feeds;
import dev.galley.format.WriteResult;
import dev.galley.model.Feed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads a feed and writes it in another format. */
public final class Main {
    private Main() {}

    /** Converts the file that is named. */
    public static void main(String[] arguments) throws IOException {
        Feed feed = Feeds.read(Path.of(arguments[0]));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        WriteResult result = Feeds.write(feed, "jsonfeed", json);
        System.out.println(feed.title().orElseThrow().plain() + ": " + feed.articles().size() + " articles, "
                + result.losses().size() + " losses, " + json.toString(StandardCharsets.UTF_8).startsWith("{\"version\""));
    }
}
