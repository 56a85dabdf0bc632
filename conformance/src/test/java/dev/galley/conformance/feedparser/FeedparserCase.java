package dev.galley.conformance.feedparser;

import dev.galley.format.FeedException;
import dev.galley.format.FeedReader;
import dev.galley.model.Url;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A document of feedparser's test suite. A comment at its start says what it is expected to hold. */
@SuppressWarnings("ArrayRecordComponent") // cases are never compared
record FeedparserCase(String name, byte[] document) {
    private static final String SERVER = "http://127.0.0.1:8097/";
    private static final Pattern EXPECTATION = Pattern.compile("(?m)^\\s*Expect:[ \\t]*(.+?)[ \\t\\r]*$");

    static FeedparserCase of(Path file, Path root) throws IOException {
        return new FeedparserCase(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
    }

    String folder() {
        return name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
    }

    /**
     * Reads the document and checks the expectation.
     *
     * @return how the document differs from it; empty if it is met
     */
    Optional<String> failure() throws IOException {
        String expectation = head(EXPECTATION).orElseThrow(() -> new IOException(name + " has no expectation"));
        String problem;
        try {
            problem = Expression.test(expectation, names()) ? "" : "otherwise";
        } catch (NoSuchElementException missing) {
            problem = String.valueOf(missing.getMessage());
        }
        return problem.isEmpty() ? Optional.empty() : Optional.of(name + ": " + problem + "; " + expectation);
    }

    private Map<String, @Nullable Object> names() throws IOException {
        String base = header("Content-Location")
                .map(location -> Url.of(location).resolve(Url.of(SERVER)).value())
                .filter(location -> location.startsWith("http"))
                .orElse(SERVER + "tests/" + name);
        FeedReader.Builder reader = FeedReader.builder().baseUrl(Url.of(base));
        header("Content-type").ifPresent(reader::contentType);
        try {
            return FeedparserResult.of(reader.build().read(new ByteArrayInputStream(document)), base);
        } catch (FeedException unreadable) {
            return FeedparserResult.unread();
        }
    }

    private Optional<String> header(String field) {
        return head(Pattern.compile("(?mi)^\\s*Header:\\s*" + field + ":[ \\t]*(.+?)[ \\t\\r]*$"));
    }

    /** Returns a line of the first comment, which is ASCII in every encoding once the zero bytes are left out. */
    private Optional<String> head(Pattern line) {
        String text = new String(document, StandardCharsets.ISO_8859_1).replace("\0", "");
        Matcher matcher = line.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
