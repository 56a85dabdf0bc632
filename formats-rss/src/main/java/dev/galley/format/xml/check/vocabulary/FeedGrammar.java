package dev.galley.format.xml.check.vocabulary;

import dev.galley.format.xml.check.Grammar;
import java.util.List;

/** The combined grammar of all known namespaces. A new grammar is listed here. */
public final class FeedGrammar {
    /** The grammar of RSS and Atom documents with every extension that is known. */
    public static final Grammar GRAMMAR = Grammar.of(List.of(
            AtomGrammar.GRAMMAR,
            Atom03.GRAMMAR,
            RssGrammar.GRAMMAR,
            Rdf.GRAMMAR,
            Rss10.GRAMMAR,
            Rss090.GRAMMAR,
            Rss11.GRAMMAR,
            DublinCoreGrammar.GRAMMAR,
            DublinCoreTerms.GRAMMAR,
            ContentGrammar.GRAMMAR,
            SlashGrammar.GRAMMAR,
            CommentApiGrammar.GRAMMAR,
            ThreadingGrammar.GRAMMAR,
            SyndicationGrammar.GRAMMAR,
            GeoRss.GRAMMAR,
            BasicGeo.GRAMMAR,
            GeoUrl.GRAMMAR,
            Icbm.GRAMMAR,
            BlogChannel.GRAMMAR,
            CreativeCommonsGrammar.GRAMMAR,
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
            MediaGrammar.GRAMMAR,
            FeedHistory.GRAMMAR,
            ITunes.GRAMMAR,
            FeedSync.GRAMMAR,
            Publishing.GRAMMAR,
            OpenSearch.GRAMMAR,
            OpenSearch.GRAMMAR_1_0,
            Xrds.GRAMMAR));

    private FeedGrammar() {}
}
