package dev.galley.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.model.Link;
import dev.galley.model.Url;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDiscoveryTest {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final Url PAGE = Url.of("https://harbour.example/town/");

    @Test
    void findsFeedsOfEveryFormat() {
        String page = """
                <!DOCTYPE html><html><head><title><link rel=alternate type=application/rss+xml href=/no></title>
                <!-- <link rel="alternate" type="application/rss+xml" href="/no"> -->
                <script>"<link rel=alternate type=application/rss+xml href=/no>"</script>
                <link rel="stylesheet alternate" type="application/rss+xml" href="/no">
                <LINK HREF=/rss.xml?a=1&amp;b=2&copy=3 TYPE="application/rss+xml; charset=utf-8" REL='Alternate home' title="Pier &amp; quay">
                <link rel="alternate" hreflang="de" type="application/atom+xml" href="de.atom" />
                <link rel="alternate" type="application/feed+json" href="https://a.example/feed.json">
                <link rel="alternate" type="application/json" href="/feed.json">
                <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2">
                <link rel="alternate" type="application/json+oembed" href="/oembed?url=feed">
                <link rel="alternate" type="text/html" href="/feed">
                <link rel="alternate" type="application/rss+xml" href="javascript:x()">
                <link rel="alternate" type="application/rss+xml">
                <link rel="alternate" type="application/rss+xml" href="/rss.xml?a=1&amp;b=2&amp;copy=3">
                </head><body><a rel="feed" href="all">all</a>
                """;

        assertThat(FeedDiscovery.links(page, PAGE))
                .containsExactly(
                        Link.alternate("https://harbour.example/rss.xml?a=1&b=2&copy=3")
                                .withType("application/rss+xml")
                                .withTitle("Pier & quay"),
                        Link.alternate("https://harbour.example/town/de.atom")
                                .withType("application/atom+xml")
                                .withHreflang("de"),
                        Link.alternate("https://a.example/feed.json").withType("application/feed+json"),
                        Link.alternate("https://harbour.example/feed.json").withType("application/json"),
                        Link.alternate("https://harbour.example/town/all"));
    }

    @Test
    void honoursTheBaseOfThePage() {
        String page = "<base target=x><base href='/b/'><base href='/c/'>"
                + "<link rel=alternate type=application/rss+xml href=f>";

        assertThat(FeedDiscovery.links(page, PAGE))
                .extracting(link -> link.href().value())
                .containsExactly("https://harbour.example/b/f");
        assertThat(FeedDiscovery.links(page))
                .extracting(link -> link.href().value())
                .containsExactly("/b/f");
    }

    @Test
    void decodesBytes() {
        String page = "<link rel=alternate type=application/rss+xml href=f title='Fähre'>";

        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
            assertThat(FeedDiscovery.links(page.getBytes(charset), PAGE))
                    .extracting(link -> link.title().orElseThrow())
                    .containsExactly("Fähre");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<link",
                "<link rel",
                "<link rel=",
                "<link rel='alternate",
                "<link rel=alternate type=application/rss+xml href=f",
                "<!--",
                "<script>",
                "<a =x>",
                "<link / / =>"
            })
    void finishesOnBrokenPages(String page) {
        assertThat(FeedDiscovery.links(page, PAGE)).isEmpty();
    }

    @Test
    void takesTimeInProportionToTheLength() {
        for (String part :
                List.of("<", "<a b=\"", "<!--", "<script>", "<a ", "<a b='", "<title></", "&", "<link a=&")) {
            long start = CPU.getCurrentThreadCpuTime();
            FeedDiscovery.links(part.repeat(200_000), PAGE);
            assertThat(CPU.getCurrentThreadCpuTime() - start).as(part).isLessThan(3_000_000_000L);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html>",
                "<?xml version='1.0'?><!-- x --><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN' ''><html>",
                "<HEAD>"
            })
    void pagesAreNamedWithTheirFeeds(String beginning) {
        String page = beginning + "<link rel=alternate type=application/rss+xml href=/feed.xml>"
                + "<link rel=alternate type=application/atom+xml href=/feed.atom>";

        assertThatThrownBy(() ->
                        FeedReader.lenient().read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfAny(UnknownFormatException.class);
        Head head = Head.of(page.getBytes(StandardCharsets.UTF_8));
        assertThat(head.describe()).isEqualTo("an HTML page");
        assertThat(head.linkedFeeds()).isEqualTo(", which links to the feeds /feed.xml and /feed.atom");
    }
}
