package dev.galley.format.xml.write;

import dev.galley.format.xml.namespace.Atom;
import dev.galley.format.xml.namespace.CommentApi;
import dev.galley.format.xml.namespace.Content;
import dev.galley.format.xml.namespace.DublinCore;
import dev.galley.format.xml.namespace.Slash;
import dev.galley.format.xml.namespace.Threading;
import java.util.Map;

/** The namespaces that are declared at the root, since a stream cannot know which of them its articles will need. */
final class Prefixes {
    /** In RSS, whose own elements are in no namespace. */
    static final Map<String, String> RSS = Map.of(
            "atom", Atom.URI,
            "content", Content.URI,
            "dc", DublinCore.URI,
            "slash", Slash.URI,
            "thr", Threading.URI,
            "wfw", CommentApi.URI);

    /** In Atom, whose own namespace is the default one. */
    static final Map<String, String> ATOM = Map.of("", Atom.URI, "thr", Threading.URI);

    private Prefixes() {}
}
