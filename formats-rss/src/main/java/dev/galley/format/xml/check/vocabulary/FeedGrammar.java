package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Grammar;
import java.util.List;

/** All that is understood. To add a vocabulary, write a file like its neighbours and list it here. */
public final class FeedGrammar {
    /** The grammar of RSS and Atom documents with every extension that is known. */
    public static final Grammar GRAMMAR = Grammar.of(List.of(
            Atom.GRAMMAR,
            Atom03.GRAMMAR,
            Rss.GRAMMAR,
            Rdf.GRAMMAR,
            Rss10.GRAMMAR,
            Rss090.GRAMMAR,
            Rss11.GRAMMAR,
            DublinCore.GRAMMAR,
            DublinCoreTerms.GRAMMAR,
            Content.GRAMMAR,
            Slash.GRAMMAR,
            CommentApi.GRAMMAR,
            Threading.GRAMMAR,
            Syndication.GRAMMAR,
            GeoRss.GRAMMAR,
            BasicGeo.GRAMMAR,
            GeoUrl.GRAMMAR,
            Icbm.GRAMMAR,
            BlogChannel.GRAMMAR,
            CreativeCommons.GRAMMAR,
            CreativeCommonsRdf.GRAMMAR,
            Admin.GRAMMAR,
            Trackback.GRAMMAR,
            Pingback.GRAMMAR,
            Event.GRAMMAR,
            Aggregation.GRAMMAR,
            Annotation.GRAMMAR,
            ChangedPage.GRAMMAR,
            Taxonomy.GRAMMAR,
            FeedBurner.GRAMMAR,
            ConversationsNetwork.GRAMMAR,
            AccessRestriction.GRAMMAR,
            SimpleLists.GRAMMAR,
            Xhtml.GRAMMAR,
            MediaRss.GRAMMAR,
            FeedHistory.GRAMMAR,
            ITunes.GRAMMAR,
            FeedSync.GRAMMAR,
            Publishing.GRAMMAR,
            OpenSearch.GRAMMAR,
            OpenSearch.FIRST,
            Xrds.GRAMMAR));

    private FeedGrammar() {}
}
