package dev.galley.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The site of the real documents, page by page. */
class SiteTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static Map<String, byte[]> files;
    private static final Map<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void makeSite() throws Exception {
        files = Site.make(ROOT, "1.2.3", true);
        files.forEach((path, content) -> {
            if (path.endsWith(".html")) {
                PAGES.put(path, Jsoup.parse(new String(content, StandardCharsets.UTF_8)));
            }
        });
    }

    @Test
    void everyRelativeLinkLeadsToAFileAndAnAnchorOfTheSite() {
        List<String> broken = new ArrayList<>();
        int checked = 0;
        for (Map.Entry<String, Document> page : PAGES.entrySet()) {
            for (Element element : page.getValue().select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (link.matches("(https?|mailto|data):.*")) {
                    continue;
                }
                checked++;
                if (!leadsSomewhere(page.getKey(), link)) {
                    broken.add(page.getKey() + " links to " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(checked).isGreaterThan(1_000);
    }

    private static boolean leadsSomewhere(String page, String link) {
        String path = link.replaceFirst("#.*", "");
        String target = path.isEmpty()
                ? page
                : Path.of(page, "..").resolve(path).normalize().toString().replace('\\', '/');
        if (target.equals("api/index.html")) {
            return true;
        }
        if (!link.contains("#")) {
            return files.containsKey(target);
        }
        Document document = PAGES.get(target);
        return document != null && document.getElementById(link.substring(link.indexOf('#') + 1)) != null;
    }

    @Test
    void everyDocumentIsInTheNavigationOfEveryPageExactlyOnce() throws Exception {
        List<String> expected = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(ROOT.resolve("docs"))) {
            walk.map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".md"))
                    .map(path -> path.replace("README.md", "index.md").replace(".md", ".html"))
                    .forEach(expected::add);
        }
        assertThat(expected).hasSizeGreaterThan(30);
        for (Map.Entry<String, Document> page : PAGES.entrySet()) {
            List<String> listed = page.getValue().select("nav details > ul > li > a").stream()
                    .map(link -> Path.of(page.getKey(), "..").resolve(link.attr("href")))
                    .map(path -> path.normalize().toString().replace('\\', '/'))
                    .toList();
            assertThat(listed).as(page.getKey()).doesNotHaveDuplicates().containsAll(expected);
            assertThat(listed).contains("index.html", "CHANGELOG.html", "api/index.html");
        }
    }

    @Test
    void eachPageHasATitleOfItsOwnALanguageASkipLinkAndOneMainHeading() {
        Set<String> titles = new HashSet<>();
        PAGES.forEach((path, page) -> {
            assertThat(titles.add(page.title()))
                    .as(path + " has the title " + page.title())
                    .isTrue();
            assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
            assertThat(page.body().child(0).attr("href")).isEqualTo("#page-content");
            assertThat(page.select("h1")).as(path).hasSize(1);
        });
    }

    @Test
    void noIdOccursTwiceInAPage() {
        PAGES.forEach((path, page) ->
                assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates());
    }

    @Test
    void noMarkdownOfTablesOrHeadingsIsLeftInTheText() {
        PAGES.forEach((path, page) -> {
            page.select("pre, code").remove();
            assertThat(page.body().wholeText().lines().filter(line -> line.matches("\\s*(\\|.*\\|.*|#{1,6} .*)")))
                    .as(path)
                    .isEmpty();
        });
        assertThat(PAGES.get("docs/mapping.html").select("main .table > table")).hasSizeGreaterThan(1);
    }

    @Test
    void noPageNeedsAScriptOrAFileOfAnotherSite() {
        PAGES.forEach((path, page) -> {
            assertThat(page.select("script, iframe, style")).as(path).isEmpty();
            assertThat(page.select("[src^=http], link[href^=http]")).as(path).isEmpty();
        });
        assertThat(new String(files.get("style.css"), StandardCharsets.UTF_8)).doesNotContain("url(", "@import");
    }

    @Test
    void theSameDocumentsGiveTheSameBytes() throws Exception {
        Map<String, byte[]> again = Site.make(ROOT, "1.2.3", true);
        assertThat(again.keySet()).isEqualTo(files.keySet());
        again.forEach((path, content) -> assertThat(content).as(path).isEqualTo(files.get(path)));
    }

    @Test
    void aSiteWithoutJavadocDoesNotLinkToIt() throws Exception {
        String home = new String(Site.make(ROOT, "1.2.3", false).get("index.html"), StandardCharsets.UTF_8);
        assertThat(home).contains("docs/guide.html").doesNotContain("api/index.html");
    }
}
