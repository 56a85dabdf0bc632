package dev.galley.cli.show;

import dev.galley.format.Head;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The prefixes of the XML namespaces that the root element of a document declares. */
final class DeclaredNamespaces {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(-->|$)", Pattern.DOTALL);

    /** A start tag; processing instructions and document types do not begin with a letter. */
    private static final Pattern ROOT = Pattern.compile("<[A-Za-z][^<>]*>");

    private static final Pattern PREFIX = Pattern.compile("\\sxmlns:([\\w.-]+)\\s*=");

    private DeclaredNamespaces() {}

    /** Returns the prefixes in the order of the document, separated by commas; empty if there are none. */
    static String of(Head head) {
        Set<String> prefixes = new LinkedHashSet<>();
        Matcher root = ROOT.matcher(COMMENT.matcher(head.text()).replaceAll(""));
        if (head.text().startsWith("<") && root.find()) {
            Matcher prefix = PREFIX.matcher(root.group());
            while (prefix.find()) {
                prefixes.add(prefix.group(1));
            }
        }
        return String.join(", ", prefixes);
    }
}
