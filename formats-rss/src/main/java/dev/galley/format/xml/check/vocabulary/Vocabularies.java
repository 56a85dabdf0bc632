package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Grammar;
import java.util.List;

/** All that is understood. To add a vocabulary, write a file like its neighbours and list it here. */
public final class Vocabularies {
    /** The grammar of RSS and Atom documents with every extension that is known. */
    public static final Grammar GRAMMAR = Grammar.of(List.of(
            Atom.VOCABULARY,
            Atom03.VOCABULARY,
            Rss.VOCABULARY,
            Rdf.VOCABULARY,
            Rss10.VOCABULARY,
            Rss090.VOCABULARY,
            Rss11.VOCABULARY,
            DublinCore.VOCABULARY,
            DublinCoreTerms.VOCABULARY,
            Content.VOCABULARY,
            Slash.VOCABULARY,
            CommentApi.VOCABULARY,
            Threading.VOCABULARY,
            Syndication.VOCABULARY,
            GeoRss.VOCABULARY,
            BasicGeo.VOCABULARY,
            GeoUrl.VOCABULARY,
            Icbm.VOCABULARY,
            BlogChannel.VOCABULARY,
            CreativeCommons.VOCABULARY,
            CreativeCommonsRdf.VOCABULARY,
            Admin.VOCABULARY,
            Trackback.VOCABULARY,
            Pingback.VOCABULARY,
            Event.VOCABULARY,
            Aggregation.VOCABULARY,
            Annotation.VOCABULARY,
            ChangedPage.VOCABULARY,
            Taxonomy.VOCABULARY,
            FeedBurner.VOCABULARY,
            ConversationsNetwork.VOCABULARY,
            AccessRestriction.VOCABULARY,
            SimpleLists.VOCABULARY,
            Xhtml.VOCABULARY,
            MediaRss.VOCABULARY,
            FeedHistory.VOCABULARY,
            ITunes.VOCABULARY,
            FeedSync.VOCABULARY,
            Publishing.VOCABULARY,
            OpenSearch.VOCABULARY,
            OpenSearch.FIRST,
            Xrds.VOCABULARY));

    private Vocabularies() {}
}
