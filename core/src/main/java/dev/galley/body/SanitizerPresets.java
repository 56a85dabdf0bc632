package dev.galley.body;

/** The built-in sanitizers. */
final class SanitizerPresets {
    private SanitizerPresets() {}

    static HtmlSanitizerBuilder basic() {
        return inline().enforce("a", "rel", "nofollow ugc");
    }

    static HtmlSanitizerBuilder article() {
        return inline().allow(
                        "h1", "h2", "h3", "h4", "h5", "h6", "hr", "address", "aside", "section", "header", "footer")
                .allow("div", "span", "figure", "figcaption", "mark", "u", "wbr", "bdi", "bdo", "details", "summary")
                .allow("data", "time", "rb", "rt", "rtc", "rp", "ruby", "tt", "big", "center", "strike", "acronym")
                .allow("table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td")
                .allow("img", "picture", "source", "audio", "video", "track", "article", "main", "dfn")
                .allowAttributes("*", "title", "lang", "dir")
                .allowAttributes("img", "src", "srcset", "sizes", "alt", "width", "height", "longdesc")
                .allowAttributes("source", "src", "srcset", "sizes", "type", "media", "width", "height")
                .allowAttributes("audio", "src", "controls", "loop")
                .allowAttributes("video", "src", "controls", "loop", "poster", "width", "height")
                .allowAttributes("track", "src", "kind", "srclang", "label", "default")
                .allowAttributes("a", "hreflang", "type")
                .allowAttributes("data", "value")
                .allowAttributes("time", "datetime")
                .allowAttributes("col", "span")
                .allowAttributes("colgroup", "span")
                .allowAttributes("th", "colspan", "rowspan", "headers", "scope", "abbr")
                .allowAttributes("td", "colspan", "rowspan", "headers")
                .allowStyles("text-align", "text-decoration", "font-style", "font-weight", "vertical-align");
    }

    private static HtmlSanitizerBuilder inline() {
        return new HtmlSanitizerBuilder()
                .allow(
                        "p", "br", "b", "strong", "i", "em", "s", "small", "sub", "sup", "ins", "del", "cite", "q",
                        "abbr")
                .allow("a", "blockquote", "code", "pre", "kbd", "samp", "var", "ul", "ol", "li", "dl", "dt", "dd")
                .allowAttributes("a", "href")
                .allowAttributes("abbr", "title")
                .allowAttributes("blockquote", "cite")
                .allowAttributes("q", "cite")
                .allowAttributes("ins", "cite", "datetime")
                .allowAttributes("del", "cite", "datetime")
                .allowAttributes("ol", "start", "type", "reversed")
                .allowAttributes("li", "value")
                .allowSchemes("href", "http", "https", "mailto", "tel");
    }
}
