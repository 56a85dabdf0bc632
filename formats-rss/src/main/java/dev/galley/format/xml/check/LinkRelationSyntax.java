package dev.galley.format.xml.check;

import dev.galley.internal.syntax.Notice;
import dev.galley.internal.syntax.Syntax;
import java.util.Locale;
import java.util.Set;

/** The relation of a link: a registered name, or an IRI (RFC 4287 §4.2.7.2, RFC 8288 §2.1). */
public final class LinkRelationSyntax implements Syntax {
    /** The only instance. */
    public static final Syntax INSTANCE = new LinkRelationSyntax();

    private static final Set<String> REGISTERED = Set.of(("about acl alternate amphtml api-catalog appendix"
                    + " apple-touch-icon apple-touch-startup-image archives author blocked-by bookmark c2pa-manifest"
                    + " canonical chapter cite-as collection compression-dictionary contents convertedfrom copyright"
                    + " create-form current deprecation describedby describes disclosure dns-prefetch duplicate edit"
                    + " edit-form edit-media enclosure external first geofeed glossary help hosts hub ice-server icon"
                    + " index intervalafter intervalbefore intervalcontains intervaldisjoint intervalduring"
                    + " intervalequals intervalfinishedby intervalfinishes intervalin intervalmeets intervalmetby"
                    + " intervaloverlappedby intervaloverlaps intervalstartedby intervalstarts item last latest-version"
                    + " license linkset lrdd manifest mask-icon me media-feed memento micropub modulepreload monitor"
                    + " monitor-group next next-archive nofollow noopener noreferrer opener openid2.local_id"
                    + " openid2.provider original p3pv1 payment pingback preconnect predecessor-version prefetch preload"
                    + " prerender prev prev-archive preview previous privacy-policy profile publication rdap-active"
                    + " rdap-bottom rdap-down rdap-top rdap-up related replies restconf ruleinput search section self"
                    + " service service-desc service-doc service-meta sip-trunking-capability sponsored start status"
                    + " stylesheet subsection successor-version sunset tag terms-of-service timegate timemap type ugc up"
                    + " version-history via webmention working-copy working-copy-of")
            .split(" "));

    private LinkRelationSyntax() {}

    @Override
    public void check(String value, Notice notice) {
        if (value.indexOf(':') >= 0) {
            return;
        }
        if (value.isEmpty() || value.chars().anyMatch(LinkRelationSyntax::isForbidden)) {
            notice.add("link.rel-malformed", value);
        } else if (!REGISTERED.contains(value.toLowerCase(Locale.ROOT))) {
            notice.add("link.rel-unregistered", value);
        }
    }

    /** Checks for a character that RFC 3987 does not allow in a segment of a path. */
    private static boolean isForbidden(int c) {
        return c <= ' ' || c == 0x7F || "/?#[]\"<>\\^`{|}".indexOf(c) >= 0;
    }
}
