package dev.galley.format.xml;

import dev.galley.format.xml.namespace.CommentApi;
import dev.galley.format.xml.namespace.Content;
import dev.galley.format.xml.namespace.CreativeCommons;
import dev.galley.format.xml.namespace.DublinCore;
import dev.galley.format.xml.namespace.Namespace;
import dev.galley.format.xml.namespace.Slash;
import dev.galley.format.xml.namespace.SyndicationModule;
import dev.galley.format.xml.namespace.Threading;
import dev.galley.format.xml.namespace.atom.Atom;
import dev.galley.format.xml.namespace.atom.Atom03;
import dev.galley.format.xml.namespace.rss.Rdf;
import dev.galley.format.xml.namespace.rss.Rss;
import dev.galley.format.xml.namespace.rss.Rss090;
import dev.galley.format.xml.namespace.rss.Rss10;
import dev.galley.format.xml.namespace.rss.Rss11;
import java.util.List;

/** Every XML namespace that is known. To add one, write its descriptor and list it here. */
final class NamespaceRegistry {
    /** All namespaces. A value that several of them can write is written by the first: simple names before Atom. */
    static final List<Namespace> ALL = List.of(
            new Rss(),
            new Rss10(),
            new Rss090(),
            new Rss11(),
            new Rdf(),
            new Content(),
            new DublinCore(),
            new Slash(),
            new CommentApi(),
            new Threading(),
            new Atom(),
            new Atom03(),
            Namespace.named("xhtml", "http://www.w3.org/1999/xhtml", "XHTML"),
            Namespace.named("rdfs", "http://www.w3.org/2000/01/rdf-schema#", "RDF Schema"),
            Namespace.named("foaf", "http://xmlns.com/foaf/0.1/", "Friend of a Friend"),
            Namespace.named("dcterms", "http://purl.org/dc/terms/", "Dublin Core Terms"),
            new SyndicationModule(),
            Namespace.named("ag", "http://purl.org/rss/1.0/modules/aggregation/", "RSS 1.0 module Aggregation"),
            Namespace.named("annotate", "http://purl.org/rss/1.0/modules/annotate/", "RSS 1.0 module Annotation"),
            Namespace.named("company", "http://purl.org/rss/1.0/modules/company", "RSS 1.0 module Company"),
            Namespace.named("cp", "http://my.theinfo.org/changed/1.0/rss/", "RSS 1.0 module Changed Page"),
            Namespace.named("email", "http://purl.org/rss/1.0/modules/email/", "RSS 1.0 module Email"),
            Namespace.named("ev", "http://purl.org/rss/1.0/modules/event/", "RSS 1.0 module Event"),
            Namespace.named("l", "http://purl.org/rss/1.0/modules/link/", "RSS 1.0 module Link"),
            Namespace.named("ref", "http://purl.org/rss/1.0/modules/reference/", "RSS 1.0 module Reference"),
            Namespace.named("reqv", "http://purl.org/rss/1.0/modules/richequiv/", "RSS 1.0 module Rich Equivalents"),
            Namespace.named("search", "http://purl.org/rss/1.0/modules/search/", "RSS 1.0 module Search"),
            Namespace.named("ss", "http://purl.org/rss/1.0/modules/servicestatus/", "RSS 1.0 module Service Status"),
            Namespace.named("sub", "http://purl.org/rss/1.0/modules/subscription/", "RSS 1.0 module Subscription"),
            Namespace.named("taxo", "http://purl.org/rss/1.0/modules/taxonomy/", "RSS 1.0 module Taxonomy"),
            Namespace.named("wiki", "http://purl.org/rss/1.0/modules/wiki/", "RSS 1.0 module Wiki"),
            Namespace.named("fh", "http://purl.org/syndication/history/1.0", "Feed Paging and Archiving (RFC 5005)"),
            Namespace.named(
                    "app",
                    "http://www.w3.org/2007/app",
                    "Atom Publishing Protocol (RFC 5023)",
                    "http://purl.org/atom/app#"),
            Namespace.named("opensearch", "http://a9.com/-/spec/opensearch/1.1/", "OpenSearch 1.1"),
            Namespace.named("media", "http://search.yahoo.com/mrss/", "Media RSS"),
            Namespace.named(
                    "itunes",
                    "http://www.itunes.com/dtds/podcast-1.0.dtd",
                    "Apple Podcasts",
                    "http://www.itunes.com/DTDs/Podcast-1.0.dtd"),
            Namespace.named("georss", "http://www.georss.org/georss", "GeoRSS"),
            Namespace.named("gml", "http://www.opengis.net/gml", "Geography Markup Language"),
            Namespace.named("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#", "W3C Basic Geo"),
            Namespace.named("geourl", "http://geourl.org/rss/module/", "GeoURL"),
            Namespace.named("icbm", "http://postneo.com/icbm/", "ICBM coordinates", "http://postneo.com/icbm"),
            Namespace.named("admin", "http://webns.net/mvcb/", "Administration of RSS 1.0 channels"),
            Namespace.named(
                    "blogChannel", "http://backend.userland.com/blogChannelModule", "blogChannel module of RSS 2.0"),
            new CreativeCommons(),
            Namespace.named(
                    "cc", "http://web.resource.org/cc/", "Creative Commons in RDF", "http://creativecommons.org/ns#"),
            Namespace.named("trackback", "http://madskills.com/public/xml/rss/module/trackback/", "TrackBack"),
            Namespace.named("pingback", "http://madskills.com/public/xml/rss/module/pingback/", "Pingback"),
            Namespace.named("audio", "http://media.tangent.org/rss/1.0/", "Audio module of RSS 1.0"),
            Namespace.named("access", "http://www.bloglines.com/about/specs/fac-1.0", "Feed Access Control"),
            Namespace.named("feedburner", "http://rssnamespace.org/feedburner/ext/1.0", "FeedBurner"),
            Namespace.named(
                    "conversationsNetwork",
                    "http://conversationsnetwork.org/rssNamespace-1.0/",
                    "The Conversations Network"),
            Namespace.named("cf", "http://www.microsoft.com/schemas/rss/core/2005", "Simple List Extensions"),
            Namespace.named(
                    "sx", "http://www.microsoft.com/schemas/sse", "FeedSync", "http://feedsync.org/2007/feedsync"),
            Namespace.named("g", "http://base.google.com/ns/1.0", "Google Base"),
            Namespace.named("gd", "http://schemas.google.com/g/2005", "Google Data"),
            Namespace.named("prism", "http://prismstandard.org/namespaces/1.2/basic/", "PRISM 1.2"),
            Namespace.named("str", "http://hacks.benhammersley.com/rss/streaming/", "Streaming module of RSS 1.0"),
            Namespace.named("xrd", "http://docs.oasis-open.org/ns/xri/xrd-1.0", "XRD, Extensible Resource Descriptor"),
            Namespace.named("podcast", "https://podcastindex.org/namespace/1.0", "Podcasting 2.0"),
            Namespace.named("googleplay", "http://www.google.com/schemas/play-podcasts/1.0", "Google Play podcasts"),
            Namespace.named("dctype", "http://purl.org/dc/dcmitype/", "DCMI Type Vocabulary"));

    private NamespaceRegistry() {}
}
