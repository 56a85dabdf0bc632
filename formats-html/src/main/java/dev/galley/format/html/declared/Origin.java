package dev.galley.format.html.declared;

/** Where a declared value comes from. */
public enum Origin {
    JSON_LD("JSON-LD"),
    MICRODATA("microdata"),
    RDFA("RDFa"),
    H_ENTRY("h-entry"),
    CITATION("citation_* meta"),
    DUBLIN_CORE("Dublin Core"),
    OPEN_GRAPH("Open Graph"),
    TWITTER("Twitter card"),
    META("meta"),
    LINK("link"),
    TIME("time element"),
    HTML("html element"),
    TITLE("title element");

    private final String shown;

    Origin(String shown) {
        this.shown = shown;
    }

    /** Returns the name in messages. */
    public String shown() {
        return shown;
    }
}
