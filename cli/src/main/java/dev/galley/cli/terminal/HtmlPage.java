package dev.galley.cli.terminal;

import dev.galley.internal.markup.HtmlWriter;

/** The beginning that all HTML reports of the command share. */
public final class HtmlPage {
    private HtmlPage() {}

    /**
     * Begins a self-contained page with its heading. The caller ends it with {@link HtmlWriter#end()}.
     *
     * @param style the style sheet
     */
    public static void start(String title, String heading, String style, HtmlWriter html) {
        html.doctype().start("html").attribute("lang", "en").newline();
        html.start("meta").attribute("charset", "utf-8").end().newline();
        html.start("meta").attribute("name", "viewport").attribute("content", "width=device-width");
        html.end().newline();
        html.element("title", title).newline();
        html.element("style", "\n" + style).newline();
        html.element("h1", heading).newline();
    }
}
