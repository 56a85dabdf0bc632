package dev.galley.format.html;

import dev.galley.format.LimitExceededException;
import dev.galley.model.Url;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads web pages of articles: headline, kicker, standfirst, authors, dates, the text in sections, and the comments. Nothing is
 * fetched and no script is run.
 *
 * <pre>{@code
 * Page page = Pages.read(html, Url.of("https://harbour.example/diplomacy/ferry"));
 * page.article().headline().ifPresent(headline -> System.out.println(headline.plain()));
 * page.article().body().forEach(section -> index(section));
 * page.decisions().stream().filter(decision -> !decision.taken()).forEach(System.out::println);
 * }</pre>
 *
 * <p>{@link PageReader} sets limits, the charset and rules for single publishers. With this module on the class path,
 * {@code Feeds.read} reads a page as a feed of one article, and {@link dev.galley.format.FeedValidator} checks what a page
 * declares.
 */
public final class Pages {
    private static final PageReader READER = PageReader.builder().build();

    private Pages() {}

    /**
     * Reads a page.
     *
     * @param html the page, or plain text without markup
     * @param url the address of the page, against which relative addresses are resolved
     * @throws LimitExceededException if the page exceeds the default limits
     */
    public static Page read(String html, Url url) {
        return READER.read(html, url);
    }

    /**
     * Reads a page whose charset is found as HTML demands: a byte order mark, then a {@code meta} element, then UTF-8 if the
     * bytes are valid UTF-8, otherwise windows-1252.
     *
     * @param in the page from its first byte; the caller closes it
     * @param url the address of the page, against which relative addresses are resolved
     * @throws LimitExceededException if the page exceeds the default limits
     */
    public static Page read(InputStream in, Url url) throws IOException {
        return READER.read(in, url);
    }
}
