package dev.galley.format.xml;

import dev.galley.format.Fidelity;
import dev.galley.format.xml.check.ExtensionRules;
import dev.galley.format.xml.check.Grammar;
import dev.galley.format.xml.check.KnownNamespaces;
import dev.galley.format.xml.namespace.AccessRestriction;
import dev.galley.format.xml.namespace.Admin;
import dev.galley.format.xml.namespace.Aggregation;
import dev.galley.format.xml.namespace.Annotation;
import dev.galley.format.xml.namespace.BasicGeo;
import dev.galley.format.xml.namespace.BlogChannel;
import dev.galley.format.xml.namespace.ChangedPage;
import dev.galley.format.xml.namespace.CommentApi;
import dev.galley.format.xml.namespace.Content;
import dev.galley.format.xml.namespace.ConversationsNetwork;
import dev.galley.format.xml.namespace.CreativeCommons;
import dev.galley.format.xml.namespace.CreativeCommonsRdf;
import dev.galley.format.xml.namespace.DublinCore;
import dev.galley.format.xml.namespace.DublinCoreTerms;
import dev.galley.format.xml.namespace.Event;
import dev.galley.format.xml.namespace.FeedBurner;
import dev.galley.format.xml.namespace.FeedHistory;
import dev.galley.format.xml.namespace.FeedSync;
import dev.galley.format.xml.namespace.GeoRss;
import dev.galley.format.xml.namespace.GeoUrl;
import dev.galley.format.xml.namespace.Icbm;
import dev.galley.format.xml.namespace.Namespace;
import dev.galley.format.xml.namespace.Pingback;
import dev.galley.format.xml.namespace.Prism;
import dev.galley.format.xml.namespace.RawVoice;
import dev.galley.format.xml.namespace.Rdf;
import dev.galley.format.xml.namespace.ReallySimpleLicensing;
import dev.galley.format.xml.namespace.SimpleLists;
import dev.galley.format.xml.namespace.Slash;
import dev.galley.format.xml.namespace.SourceModule;
import dev.galley.format.xml.namespace.Spotify;
import dev.galley.format.xml.namespace.SyndicationModule;
import dev.galley.format.xml.namespace.Taxonomy;
import dev.galley.format.xml.namespace.Threading;
import dev.galley.format.xml.namespace.Tombstones;
import dev.galley.format.xml.namespace.Trackback;
import dev.galley.format.xml.namespace.WidelyUsed;
import dev.galley.format.xml.namespace.Wiki;
import dev.galley.format.xml.namespace.Xrds;
import dev.galley.format.xml.namespace.YouTube;
import dev.galley.format.xml.namespace.atom.Atom;
import dev.galley.format.xml.namespace.atom.Atom03;
import dev.galley.format.xml.namespace.atom.Publishing;
import dev.galley.format.xml.namespace.itunes.GooglePlay;
import dev.galley.format.xml.namespace.itunes.ITunes;
import dev.galley.format.xml.namespace.itunes.ITunesTexts;
import dev.galley.format.xml.namespace.media.MediaRss;
import dev.galley.format.xml.namespace.opensearch.OpenSearch;
import dev.galley.format.xml.namespace.opensearch.OpenSearch10;
import dev.galley.format.xml.namespace.podcast.PodcastIndex;
import dev.galley.format.xml.namespace.podcast.PodloveChapters;
import dev.galley.format.xml.namespace.rss.Rss;
import dev.galley.format.xml.namespace.rss.Rss090;
import dev.galley.format.xml.namespace.rss.Rss10;
import dev.galley.format.xml.namespace.rss.Rss11;
import dev.galley.format.xml.namespace.wordpress.Excerpt;
import dev.galley.format.xml.namespace.wordpress.WordPressExport;
import dev.galley.format.xml.namespace.xhtml.Xhtml;
import dev.galley.format.xml.read.NamespaceIndex;
import dev.galley.format.xml.read.NamespaceReader;
import dev.galley.format.xml.read.NamespaceUri;
import dev.galley.format.xml.write.NamespaceWriter;
import dev.galley.model.XmlName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of all known XML namespaces. To add one, write its descriptor and list it here. */
final class NamespaceRegistry {
    /** All namespaces. A value that several of them can write is written by the first: simple names before Atom. */
    static final List<Namespace> ALL = Stream.concat(
                    Stream.of(
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
                            new WordPressExport(),
                            new Excerpt(),
                            new Atom(),
                            new Atom03(),
                            new Xhtml(),
                            Namespace.named("rdfs", "http://www.w3.org/2000/01/rdf-schema#", "RDF Schema"),
                            Namespace.named("foaf", "http://xmlns.com/foaf/0.1/", "Friend of a Friend"),
                            new DublinCoreTerms(),
                            new SyndicationModule(),
                            new Aggregation(),
                            new Annotation(),
                            Namespace.named(
                                    "company", "http://purl.org/rss/1.0/modules/company", "RSS 1.0 module Company"),
                            new ChangedPage(),
                            Namespace.named("email", "http://purl.org/rss/1.0/modules/email/", "RSS 1.0 module Email"),
                            new Event(),
                            Namespace.named("l", "http://purl.org/rss/1.0/modules/link/", "RSS 1.0 module Link"),
                            Namespace.named(
                                    "ref", "http://purl.org/rss/1.0/modules/reference/", "RSS 1.0 module Reference"),
                            Namespace.named(
                                    "reqv",
                                    "http://purl.org/rss/1.0/modules/richequiv/",
                                    "RSS 1.0 module Rich Equivalents"),
                            Namespace.named(
                                    "search", "http://purl.org/rss/1.0/modules/search/", "RSS 1.0 module Search"),
                            Namespace.named(
                                    "ss",
                                    "http://purl.org/rss/1.0/modules/servicestatus/",
                                    "RSS 1.0 module Service Status"),
                            Namespace.named(
                                    "sub",
                                    "http://purl.org/rss/1.0/modules/subscription/",
                                    "RSS 1.0 module Subscription"),
                            new Taxonomy(),
                            new Wiki(),
                            new FeedHistory(),
                            new Tombstones(),
                            new Publishing(),
                            new OpenSearch(),
                            new OpenSearch10(),
                            new MediaRss(),
                            new ITunes(),
                            new GeoRss(),
                            Namespace.named("gml", GeoRss.GML_URI, "Geography Markup Language"),
                            new BasicGeo(),
                            new GeoUrl(),
                            new Icbm(),
                            new Admin(),
                            new BlogChannel(),
                            new CreativeCommons(),
                            new CreativeCommonsRdf(),
                            new Trackback(),
                            new Pingback(),
                            Namespace.named("audio", "http://media.tangent.org/rss/1.0/", "Audio module of RSS 1.0"),
                            new AccessRestriction(),
                            new FeedBurner(),
                            new ConversationsNetwork(),
                            new SimpleLists(),
                            new FeedSync(),
                            Namespace.named("g", "http://base.google.com/ns/1.0", "Google Base"),
                            Namespace.named("gd", "http://schemas.google.com/g/2005", "Google Data"),
                            new Prism(),
                            new YouTube(),
                            new SourceModule(),
                            new RawVoice(),
                            new Spotify(),
                            new ReallySimpleLicensing(),
                            Namespace.named(
                                    "str",
                                    "http://hacks.benhammersley.com/rss/streaming/",
                                    "Streaming module of RSS 1.0"),
                            Namespace.named(
                                    "xrd",
                                    "http://docs.oasis-open.org/ns/xri/xrd-1.0",
                                    "XRD, Extensible Resource Descriptor"),
                            new PodcastIndex(),
                            new PodloveChapters(),
                            new GooglePlay(),
                            new Xrds(),
                            Namespace.named("galley", Fidelity.NAMESPACE, "Original values in lossless documents"),
                            Namespace.named("dctype", "http://purl.org/dc/dcmitype/", "DCMI Type Vocabulary")),
                    WidelyUsed.ALL.stream())
            .toList();

    private NamespaceRegistry() {}

    /** Returns the index of all namespaces; the URIs and the prefix of {@code preferred} resolve to that reader. */
    static NamespaceIndex index(NamespaceReader preferred) {
        return Reading.INDEX.preferring(preferred);
    }

    /** Returns the namespaces that write values, starting with those that an application added. */
    static List<NamespaceWriter> writers(List<UserNamespace> added) {
        return Stream.<NamespaceWriter>concat(added.stream(), ALL.stream()).toList();
    }

    /**
     * Returns the grammar of all namespaces, created on first use. The namespaces that an application added are known, but
     * their elements are not checked.
     */
    static Grammar grammar(List<UserNamespace> added) {
        return added.isEmpty() ? Validation.GRAMMAR : Validation.GRAMMAR.with(known(added));
    }

    /** Returns what the validator demands of extensions. */
    static ExtensionRules rules(List<UserNamespace> added) {
        return new ExtensionRules() {
            @Override
            public boolean knows(XmlName name) {
                String usual = Extensions.BY_PREFIX.get(name.prefix());
                return Extensions.FOLDED.contains(NamespaceUri.folded(name.namespace()))
                        || (usual != null && NamespaceUri.isMisspelt(name.namespace(), usual));
            }

            @Override
            public String meant(XmlName name) {
                return knows(name) ? grammar().meant(name.prefix(), name.namespace()) : name.namespace();
            }

            @Override
            public boolean limits(XmlName name) {
                return Extensions.ITUNES.contains(NamespaceUri.folded(name.namespace()));
            }

            @Override
            public String fitted(XmlName name, String text) {
                return limits(name) ? ITunesTexts.fitted(name.local(), text) : text;
            }

            @Override
            public Grammar grammar() {
                return NamespaceRegistry.grammar(added);
            }
        };
    }

    private static KnownNamespaces known(List<UserNamespace> added) {
        KnownNamespaces known = new KnownNamespaces();
        ALL.forEach(namespace ->
                known.add(namespace.prefix(), namespace.uri(), namespace.aliases(), namespace.misspellings()));
        added.forEach(namespace -> known.add("", namespace.uri(), namespace.aliases(), List.of()));
        return known;
    }

    /** Creates the index lazily, so that programs that only write feeds do not pay for it. */
    private static final class Reading {
        static final NamespaceIndex INDEX = new NamespaceIndex(ALL);
    }

    /** Creates lazily what is asked about extensions that are written. */
    private static final class Extensions {
        /** The URIs of all namespaces, folded. */
        static final Set<String> FOLDED = ALL.stream()
                .flatMap(namespace -> namespace.uris().stream())
                .map(NamespaceUri::folded)
                .collect(Collectors.toUnmodifiableSet());

        /** The URIs of Apple Podcasts, folded. */
        static final Set<String> ITUNES =
                new ITunes().uris().stream().map(NamespaceUri::folded).collect(Collectors.toUnmodifiableSet());

        static final Map<String, String> BY_PREFIX = ALL.stream()
                .collect(Collectors.toUnmodifiableMap(Namespace::prefix, Namespace::uri, (first, second) -> first));
    }

    /** Creates the grammar lazily, so that programs that read, or write feeds without extensions, do not pay for it. */
    private static final class Validation {
        static final Grammar GRAMMAR = create();

        private static Grammar create() {
            return Grammar.of(
                    ALL.stream()
                            .flatMap(namespace -> namespace.grammar().stream())
                            .toList(),
                    known(List.of()));
        }
    }
}
