package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import java.util.List;

/** All built-in rules on articles and feeds, with their severity in each {@link Preset}. */
final class ArticleRules {
    // Columns: structural, draft, publishable, scraped, rss, atom, jsonfeed, apple-podcasts, psp-1, google-news,
    // apple-news, seo.
    private static final String RSS_ONLY = ". . . . E . . . . . . .";
    private static final String ATOM_ONLY = ". . . . . E . . . . . .";
    private static final String RELATIVE = "W W E W E W W E E E E W";
    private static final String MALFORMED = "E E E E E E E E E E E E";
    private static final String DANGEROUS = "E E E E W W W W W W W W";
    private static final String NOT_IRI = ". . I I E E I I I I I I";

    private static final List<TableRow<Article>> ON_ARTICLES = List.of(
            new TableRow<>(new IdMissing(), ". I I I . E E E E . . ."),
            new TableRow<>(new IdNotIri(), ATOM_ONLY),
            new TableRow<>(new UrlMissing(), ". I E W . . . I I E E E"),
            new TableRow<>(new UrlRelative<>(Addresses::ofOwn), RELATIVE),
            new TableRow<>(new UrlMalformed<>(Addresses::ofArticle), MALFORMED),
            new TableRow<>(new UrlNotIri<>(Addresses::ofAllInArticle), NOT_IRI),
            new TableRow<>(new UrlScheme(), "W W W W W . . . . W . ."),
            new TableRow<>(new UrlIdParameter(), ". . . . . . . . . W . ."),
            new TableRow<>(new UrlTrackingParams(), ". I W W . . . . . W W W"),
            new TableRow<>(new HeadlineMissing(), ". I E E . . . E E E E E"),
            new TableRow<>(new HeadlineTooLong(), ". I I I . . . . . I . I"),
            new TableRow<>(new HeadlineKickerPrefix(), ". W W W . . . . . . . ."),
            new TableRow<>(new HeadlineAllCaps(), ". I W W . . . . . . . ."),
            new TableRow<>(new HeadlineSiteSuffix(), ". W W W . . . . . W . ."),
            new TableRow<>(new HeadlineAuthorName(), ". . . . . . . . . W . ."),
            new TableRow<>(new HeadlineCardLength(), ". . . . . . . . . . I ."),
            new TableRow<>(new TextMarkup(), ". W W W . . . . . . W ."),
            new TableRow<>(new TextEscapedEntity(), ". W W W . . . . . . . ."),
            new TableRow<>(new TextWhitespace(), ". I I I . . . . . . . ."),
            new TableRow<>(new TextControlChar(), "W W E W W W W W W W W W"),
            new TableRow<>(new TextInvisibleChar(), ". I I W . . . . . . . ."),
            new TableRow<>(new TextReplacementChar(), ". W W W . . . . . . . ."),
            new TableRow<>(new TextMojibake(), ". W E W . . . . . . . ."),
            new TableRow<>(new ContentMissing(), ". . . . E . . . . . . ."),
            new TableRow<>(new ContentOrPageMissing(), ATOM_ONLY),
            new TableRow<>(new StandfirstMissing(), ATOM_ONLY),
            new TableRow<>(new SnippetMissing(), ". . . . . . . . . . . I"),
            new TableRow<>(new BodyMissing(), ". I E E . . E . . W W W"),
            new TableRow<>(new BodyTooShort(), ". . I W . . . . . . . ."),
            new TableRow<>(new BodyHeadlineRepeated(), ". W W W . . . . . . . ."),
            new TableRow<>(new BodyStandfirstRepeated(), ". I W I . . . . . . . ."),
            new TableRow<>(new BodyBoilerplate(), ". W W W . . . . . . W ."),
            new TableRow<>(new BodyTruncated(), ". . W W . . . . . . I ."),
            new TableRow<>(BodyOpening.placeholder(), ". W E W . . . . . . . ."),
            new TableRow<>(BodyOpening.generatorRemark(), ". W E W . . . . . . . ."),
            new TableRow<>(BodyOpening.accessNotice(), ". W W W . . . . . . . ."),
            new TableRow<>(new BodyRelatedLinkInline(), ". W W W . . . . . . W ."),
            new TableRow<>(new ParagraphDuplicate(), ". W W W . . . . . . . ."),
            new TableRow<>(new ParagraphFragment(), ". I I I . . . . . . . ."),
            new TableRow<>(new ParagraphLostLinkSpacing(), ". I I W . . . . . . . ."),
            new TableRow<>(new SectionEmpty(), "W I W W . . . . . . . ."),
            new TableRow<>(new SectionHeadingEmpty(), ". I W W . . . . . . . W"),
            new TableRow<>(new SectionLevelSkip(), ". I W I . . . . . . . ."),
            new TableRow<>(new SectionHeadingIsSentence(), ". I I I . . . . . . . ."),
            new TableRow<>(new AuthorMissing(), ". I W W . E . . . W I I"),
            new TableRow<>(new AuthorUrlMissing(), ". . . . . . . . . I . I"),
            new TableRow<>(new AuthorByPrefix(), ". W W W . . . . . W . W"),
            new TableRow<>(new AuthorCombined(), ". W W W . . . . . W . W"),
            new TableRow<>(new AuthorContactInName(), ". W W W . . . . . W . W"),
            new TableRow<>(new PublishedMissing(), ". I E W . E . W W E W W"),
            new TableRow<>(new PublishedFuture(), "W I W W . . . . . W . ."),
            new TableRow<>(new PublishedOldNews(), ". . . . . . . . . I . ."),
            new TableRow<>(new PublishedImplausible(), "W W W W W W W W W W W W"),
            new TableRow<>(new UpdatedBeforePublished(), "W W W W W W W W W W W W"),
            new TableRow<>(new ExpiresBeforePublished(), "W W W W W . . . . . . ."),
            new TableRow<>(new LanguageMalformed(), "W W W W W E W W W E E W"),
            new TableRow<>(new LanguageMissing(), ". . I I . . . . . E E ."),
            new TableRow<>(new LanguageMismatch(), ". W W W . . . . . W W W"),
            new TableRow<>(new ReadabilityHard(), ". I . . . . . . . . . ."),
            new TableRow<>(new MediaLeadMissing(), ". . . . . . . . . W I I"),
            new TableRow<>(new MediaLeadTooSmall(), ". . . . . . . . . W . W"),
            new TableRow<>(new MediaSizeMissing(), ". . . . . . . . . . . I"),
            new TableRow<>(new MediaAltMissing(), ". I W I . . . . . I I W"),
            new TableRow<>(new MediaTypeMismatch(), "W W W W W W W W W W W W"),
            new TableRow<>(new MediaTypeMissing(), ". I W I W . E E E . . ."),
            new TableRow<>(new MediaUrl(), "E E E E E E E E E E E E"),
            new TableRow<>(new MediaDimensions(), ". I W W . . . . . W W W"),
            new TableRow<>(EpisodeIncomplete.ENCLOSURE, ". . . . . . . E E . . ."),
            new TableRow<>(EpisodeIncomplete.LENGTH, ". . . . . . . E E . . ."),
            new TableRow<>(EpisodeIncomplete.DURATION, ". . . . . . . W W . . ."),
            new TableRow<>(EpisodeIncomplete.TRANSCRIPT, ". . . . . . . I I . . ."),
            new TableRow<>(new EpisodeFormat(), ". . . . . . . W W . . ."),
            new TableRow<>(new LinkNoTarget(), ". I W W . . . . . . . W"),
            new TableRow<>(new LinkEmptyTitle(), ". I W I . . . . . . . W"),
            new TableRow<>(new LinkAlternateDuplicate<>(CommonFields::of), ATOM_ONLY),
            new TableRow<>(new CategorySchemeNotIri<>(CommonFields::of), ATOM_ONLY),
            new TableRow<>(new ReplyRefNotIri(), ". . . . E E . . . . . ."),
            new TableRow<>(new ExtensionWithoutNamespace<>(CommonFields::of), RSS_ONLY),
            new TableRow<>(new CommentThreadRule("comment.parent-unknown"), "E W W W . . . . . . . ."),
            new TableRow<>(new CommentThreadRule("comment.cycle"), "E W W W . . . . . . . ."),
            new TableRow<>(new CommentThreadRule("comment.id-duplicate"), "E W W W . . . . . . . ."),
            new TableRow<>(new CommentEmailExposed(), "E E E E E E E E E E E E"),
            new TableRow<>(new CommentFormText(), ". W W W . . . . . . . ."),
            new TableRow<>(new MarkupScript(), DANGEROUS),
            new TableRow<>(new MarkupEventHandler(), DANGEROUS),
            new TableRow<>(new MarkupJavascriptUrl<>(AllAddresses::ofArticle), DANGEROUS));

    private static final List<TableRow<Feed>> ON_FEEDS = List.of(
            new TableRow<>(new IdDuplicate(), "E E E W E E E E E E E E"),
            new TableRow<>(new ArticleDuplicate(), ". . W W . . . . . W . W"),
            new TableRow<>(new UrlDuplicate(), ". . . . . . . . . E . W"),
            new TableRow<>(new HeadlineDuplicate(), ". . . . . . . . . . . W"),
            new TableRow<>(new BodyEndingRepeated(), ". . I W . . . . . . I ."),
            new TableRow<>(new LanguageWithoutRegion(), ". . . . . . . . . . W ."),
            new TableRow<>(new FeedTooManyArticles(), ". . . . . . . . . W . ."),
            new TableRow<>(new FeedIdNotIri(), ". . . . E E . . . . . ."),
            new TableRow<>(new UrlRelative<>(Addresses::ofFeed), RELATIVE),
            new TableRow<>(new UrlMalformed<>(Addresses::ofFeed), MALFORMED),
            new TableRow<>(new UrlNotIri<>(Addresses::ofFeed), NOT_IRI),
            new TableRow<>(new MarkupJavascriptUrl<>(AllAddresses::ofFeed), DANGEROUS),
            new TableRow<>(new LinkAlternateDuplicate<>(CommonFields::of), ATOM_ONLY),
            new TableRow<>(new CategorySchemeNotIri<>(CommonFields::of), ATOM_ONLY),
            new TableRow<>(new ExtensionWithoutNamespace<>(CommonFields::of), RSS_ONLY),
            new TableRow<>(new FeedTitleMissing(), ". . . . E E E E E E E ."),
            new TableRow<>(new FeedUrlMissing(), ". . . . E . . I E . E ."),
            new TableRow<>(new FeedUpdatedMissing(), ATOM_ONLY),
            new TableRow<>(new CloudIncomplete(), RSS_ONLY),
            new TableRow<>(new TextInputIncomplete(), RSS_ONLY),
            new TableRow<>(new LogoDimensions(), RSS_ONLY),
            new TableRow<>(new WebmasterEmailMissing(), RSS_ONLY),
            new TableRow<>(PodcastIncomplete.DESCRIPTION, ". . . . . . . E E . . ."),
            new TableRow<>(PodcastIncomplete.IMAGE, ". . . . . . . E E . . ."),
            new TableRow<>(PodcastIncomplete.LANGUAGE, ". . . . . . . E E . . ."),
            new TableRow<>(PodcastIncomplete.CATEGORY, ". . . . . . . E E . . ."),
            new TableRow<>(PodcastIncomplete.EXPLICIT, ". . . . . . . E E . . ."),
            new TableRow<>(PodcastIncomplete.AUTHOR, ". . . . . . . W W . . ."),
            new TableRow<>(PodcastIncomplete.OWNER, ". . . . . . . W . . . ."),
            new TableRow<>(PodcastIncomplete.SELF, ". . . . . . . . E . . ."),
            new TableRow<>(PodcastIncomplete.GUID, ". . . . . . . . W . . ."),
            new TableRow<>(PodcastIncomplete.LOCKED, ". . . . . . . . W . . ."));

    private ArticleRules() {}

    /** Returns the rules on a single article. */
    static List<TableRow<Article>> onArticles() {
        return ON_ARTICLES;
    }

    /** Returns the rules on a feed as a whole. A code that is in both lists has the same severities in both. */
    static List<TableRow<Feed>> onFeeds() {
        return ON_FEEDS;
    }
}
