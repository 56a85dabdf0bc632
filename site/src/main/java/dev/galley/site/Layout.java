package dev.galley.site;

import java.util.List;
import java.util.Map;

/** The frame of every page: head, navigation and footer. */
final class Layout {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%1$s</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="%2$s">
            </head>
            <body>
            <a class="skip" href="#page-content">Skip to the content</a>
            <header>
            <a class="home" href="%3$s">Galley</a>
            <a class="menu" href="#page-navigation">Menu</a>
            </header>
            <nav id="page-navigation" aria-label="Documentation">
            <a class="close" href="#page-content">Close the menu</a>
            %4$s</nav>
            <main id="page-content">
            %5$s</main>
            <footer>Galley %6$s, Apache License 2.0</footer>
            </body>
            </html>
            """;

    private final Navigation navigation;
    private final Map<String, Document> documents;
    private final String version;
    private final boolean api;

    /**
     * Creates the frame.
     *
     * @param documents all documents by path
     * @param api whether there is a Javadoc to link to
     */
    Layout(Navigation navigation, Map<String, Document> documents, String version, boolean api) {
        this.navigation = navigation;
        this.documents = documents;
        this.version = version;
        this.api = api;
    }

    /** Returns the page of a document. */
    String page(Document document) {
        String title = document.path().equals("README.md") ? "Galley" : document.title() + " – Galley";
        return frame(document.path(), title, document.toHtml());
    }

    /** Returns a page that shows the text of a file. */
    String sourcePage(String path, String text) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String content = "<h1>%s</h1>%n<p>%s</p>%n<pre tabindex=\"0\"><code>%s</code></pre>%n"
                .formatted(escape(name), escape(path), escape(text))
                .replace("\r\n", "\n");
        return frame(path, name + " – Galley", content);
    }

    private String frame(String path, String title, String content) {
        String page = Site.address(path);
        return PAGE.formatted(
                escape(title),
                Site.relative(page, "style.css"),
                Site.relative(page, "index.html"),
                navigation(path, page),
                content,
                escape(version));
    }

    private String navigation(String path, String page) {
        StringBuilder html = new StringBuilder();
        for (Navigation.Group group : navigation.groups()) {
            boolean here =
                    group.entries().stream().anyMatch(entry -> entry.path().equals(path));
            // The decisions are many and seldom looked for.
            boolean open = here || !group.title().equals("Decisions");
            begin(html, group.title(), open);
            for (Navigation.Entry entry : group.entries()) {
                Document document = documents.get(entry.path());
                if (document == null) {
                    throw new IllegalStateException("Not collected: " + entry.path());
                }
                boolean current = entry.path().equals(path);
                String title = entry.title().orElse(document.title());
                item(html, Site.relative(page, Site.address(entry.path())), title, current);
                if (current) {
                    sections(html, document);
                }
                html.append("</li>\n");
            }
            end(html);
        }
        if (api) {
            begin(html, "API", true);
            item(html, Site.relative(page, "api/index.html"), "Javadoc", false);
            html.append("</li>\n");
            end(html);
        }
        return html.toString();
    }

    private static void begin(StringBuilder html, String title, boolean open) {
        html.append(open ? "<details open>" : "<details>");
        html.append("<summary>").append(escape(title)).append("</summary>\n<ul>\n");
    }

    private static void end(StringBuilder html) {
        html.append("</ul>\n</details>\n");
    }

    private static void item(StringBuilder html, String address, String title, boolean current) {
        html.append("<li><a href=\"").append(escape(address)).append('"');
        html.append(current ? " aria-current=\"page\">" : ">")
                .append(escape(title))
                .append("</a>");
    }

    /** The sections of the current page, below its entry. */
    private static void sections(StringBuilder html, Document document) {
        List<Document.Section> sections = document.sections().stream()
                .filter(section -> section.level() == 2)
                .toList();
        if (sections.size() < 2) {
            return;
        }
        html.append("\n<ul>\n");
        for (Document.Section section : sections) {
            item(html, "#" + section.anchor(), section.title(), false);
            html.append("</li>\n");
        }
        html.append("</ul>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
