package dev.galley.format.xml.read;

/** Relations of links that are registered: by their names, or by IRIs that mean the same (RFC 4287 §4.2.7.2). */
public final class Registered {
    /** The IRI that precedes the name of a registered relation. */
    public static final String IRI = "http://www.iana.org/assignments/relation/";

    private Registered() {}

    /** The relation by its name where it has one, without white space around it. */
    public static String name(String relation) {
        String name = relation.strip();
        return name.startsWith(IRI) ? name.substring(IRI.length()) : name;
    }
}
