package dev.galley.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites of a few small documents: what becomes of links, and which mistakes are reported. */
class SmallSiteTest {
    private static final String NAVIGATION = """
            # A comment
            [Start]
            README.md = Home
            docs/guide.md

            [Decisions]
            docs/adr/README.md
            docs/adr/*.md
            """;

    @TempDir
    Path root;

    @BeforeEach
    void writeDocuments() throws IOException {
        write("README.md", "# Project");
        write("docs/guide.md", "# The guide\n\n## Strangers' HTML");
        write("docs/adr/README.md", "# Decisions");
        write("docs/adr/2.md", "# Two");
        write("docs/adr/1.md", "# One");
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Element main(String page) throws Exception {
        byte[] content = make().get(page);
        assertThat(content).as(page).isNotNull();
        return Jsoup.parse(new String(content, StandardCharsets.UTF_8)).selectFirst("main");
    }

    private Map<String, byte[]> make() throws Exception {
        return Site.make(root, NAVIGATION, "1", false);
    }

    @Test
    void linksBetweenDocumentsLeadToTheirPages() throws Exception {
        write(
                "docs/adr/1.md",
                "# One\n[a](../guide.md#strangers-html) [b](../../README.md) [c](#one) [d](../adr) [e](2.md)");
        assertThat(main("docs/adr/1.html").select("a").eachAttr("href"))
                .containsExactly("../guide.html#strangers-html", "../../index.html", "#one", "index.html", "2.html");
    }

    @Test
    void linksToOtherSitesStay() throws Exception {
        write("README.md", "# P\n[a](https://harbour.example/a.md#b) [m](mailto:editor@harbour.example)");
        assertThat(main("index.html").select("a").eachAttr("href"))
                .containsExactly("https://harbour.example/a.md#b", "mailto:editor@harbour.example");
    }

    @Test
    void aLinkThatShowsAFileNameShowsTheTitleOfThePage() throws Exception {
        write(
                "README.md",
                "# P\n[docs/guide.md](docs/guide.md), [docs/adr](docs/adr/README.md), [this](docs/guide.md)");
        assertThat(main("index.html").select("a").eachText()).containsExactly("The guide", "Decisions", "this");
    }

    @Test
    void linkedFilesOfTheProjectArePartOfTheSite() throws Exception {
        write("docs/guide.md", "# G\n[s](../src/A.java) [j](policy.json) [e](../examples/README.md) ![i](a.svg)");
        write("src/A.java", "class A<T> {}\n");
        write("docs/policy.json", "{}\r\n");
        write("docs/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        write("examples/README.md", "# Example\n[more](more.md)");
        write("examples/more.md", "# More");
        assertThat(main("docs/guide.html").select("a").eachAttr("href"))
                .containsExactly("../src/A.java.html", "policy.json", "../examples/index.html");
        assertThat(main("src/A.java.html").select("pre").text()).isEqualTo("class A<T> {}");
        assertThat(main("examples/index.html").select("a").eachAttr("href")).containsExactly("more.html");
        assertThat(make().get("docs/policy.json")).isEqualTo("{}\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(make()).containsKeys("docs/a.svg", "examples/more.html");
    }

    @Test
    void brokenLinksAreAllNamedWithTheirPage() throws IOException {
        write("README.md", "# P\n[a](docs/none.md) [b](../outside.md) [c](file:///etc/hosts)");
        write("docs/guide.md", "# G\n[d](#nowhere) [e](adr/1.md#two)");
        assertThatThrownBy(this::make).isInstanceOf(SiteException.class).hasMessage("""
                        README.md: the link to docs/none.md leads to no file
                        README.md: the link to ../outside.md leads to no file
                        README.md: the link to file:///etc/hosts leads to no file
                        docs/guide.md: the link to #nowhere leads to no heading
                        docs/guide.md: the link to adr/1.md#two leads to no heading""".replace(
                        "\n", System.lineSeparator()));
    }

    @Test
    void aDocumentWithoutAGroupIsNamedWithTheRemedy() throws IOException {
        write("docs/news.md", "# News");
        assertThatThrownBy(this::make)
                .isInstanceOf(SiteException.class)
                .hasMessage("docs/news.md is in no group of the site's navigation: add it to "
                        + "site/src/main/resources/dev/galley/site/navigation.txt");
    }

    @Test
    void documentsThatAreListedTwiceOrDoNotExistAreNamed() {
        String navigation = NAVIGATION + "docs/guide.md\ndocs/none.md";
        assertThatThrownBy(() -> Site.make(root, navigation, "1", false))
                .hasMessageContaining("navigation.txt: docs/guide.md is listed twice")
                .hasMessageContaining("navigation.txt: docs/none.md does not exist");
    }

    @Test
    void theNavigationListsTheRestOfAFolderInOrder() throws Exception {
        String page = new String(make().get("docs/adr/2.html"), StandardCharsets.UTF_8);
        Element nav = Jsoup.parse(page).selectFirst("nav");
        assertThat(nav.select("summary").eachText()).containsExactly("Start", "Decisions");
        assertThat(nav.select("li > a").eachText()).containsExactly("Home", "The guide", "Decisions", "One", "Two");
        assertThat(nav.select("[aria-current=page]").eachText()).containsExactly("Two");
    }

    @Test
    void anchorsOfHeadingsFollowTheRuleOfGitHub() throws Exception {
        write("docs/guide.md", """
                # C# 2.0: it’s here
                ## `url.tracking-params`
                ## Read & write
                ## Snake_case and *emphasis*
                ## Über Äpfel
                ## Again
                ## Again
                """);
        assertThat(main("docs/guide.html").select("h1, h2").eachAttr("id"))
                .containsExactly(
                        "c-20-its-here",
                        "urltracking-params",
                        "read--write",
                        "snake_case-and-emphasis",
                        "über-äpfel",
                        "again",
                        "again-1");
    }
}
