package dev.galley.format.xml.namespace;

import java.util.List;

/**
 * Namespaces of vendors and services that many feeds use. Their elements stay extensions, and the validator does not check
 * them: there is nothing for a publisher to mend.
 */
public final class WidelyUsed {
    /** The namespaces. */
    public static final List<Namespace> ALL = List.of(
            Namespace.named("sparkle", "http://www.andymatuschak.org/xml-namespaces/sparkle", "Sparkle appcasts"),
            Namespace.named("webfeeds", "http://webfeeds.org/rss/1.0", "Web Feeds (Feedly)"),
            Namespace.named("snf", "http://www.smartnews.be/snf", "SmartNews"),
            Namespace.named("mi", "http://schemas.ingestion.microsoft.com/common/", "Microsoft Start"),
            Namespace.named("feedpress", "https://feed.press/xmlns", "FeedPress"),
            Namespace.named("pheedo", "http://www.pheedo.com/namespace/pheedo", "Pheedo"),
            Namespace.named("nyt", "http://www.nytimes.com/namespaces/rss/2.0", "The New York Times"),
            Namespace.named("yandex", "http://news.yandex.ru", "Yandex News"),
            Namespace.named("turbo", "http://turbo.yandex.ru", "Yandex Turbo pages"),
            Namespace.named("mailru", "http://news.mail.ru/", "Mail.ru News"),
            Namespace.named("blogger", "http://schemas.google.com/blogger/2008", "Blogger"),
            Namespace.named("gphoto", "http://schemas.google.com/photos/2007", "Google photos"),
            Namespace.named("exif", "http://schemas.google.com/photos/exif/2007", "Exif data of Google photos"),
            Namespace.named("gCal", "http://schemas.google.com/gCal/2005", "Google Calendar"),
            Namespace.named("", "http://schemas.google.com/gdata/batch", "Google Data batches"),
            Namespace.named("", "http://schemas.google.com/docs/2007", "Google Docs"),
            Namespace.named("gr", "http://www.google.com/schemas/reader/atom/", "Google Reader"),
            Namespace.named("idx", "urn:atom-extension:indexing", "Feed indexing"),
            Namespace.named("", "http://purl.org/atompub/rank/1.0", "Atom ranking extension"),
            Namespace.named("activity", "http://activitystrea.ms/spec/1.0/", "Activity Streams 1.0"),
            Namespace.named("poco", "http://portablecontacts.net/spec/1.0", "Portable Contacts"),
            Namespace.named("ostatus", "http://ostatus.org/schema/1.0", "OStatus"),
            Namespace.named("statusnet", "http://status.net/schema/api/1/", "StatusNet"),
            Namespace.named("mastodon", "http://mastodon.social/schema/1.0", "Mastodon"),
            Namespace.named("lj", "http://www.livejournal.org/rss/lj/1.0/", "LiveJournal"),
            Namespace.named("flickr", "urn:flickr:user", "Flickr"),
            Namespace.named("", "http://jadedpixel.com/-/spec/shopify", "Shopify"),
            Namespace.named("discourse", "http://www.discourse.org/", "Discourse forums"),
            Namespace.named("im", "http://itunes.apple.com/rss", "Charts of the iTunes Store"),
            Namespace.named("itunesu", "http://www.itunesu.com/feed", "iTunes U"),
            Namespace.named("yweather", "http://xml.weather.yahoo.com/ns/rss/1.0", "Yahoo Weather"),
            Namespace.named("", "urn:oasis:names:tc:emergency:cap:1.1", "Common Alerting Protocol 1.1"),
            Namespace.named("", "urn:oasis:names:tc:emergency:cap:1.2", "Common Alerting Protocol 1.2"),
            Namespace.named("gdacs", "http://www.gdacs.org", "Global Disaster Alert and Coordination System"),
            Namespace.named("kml", "http://www.opengis.net/kml/2.2", "Keyhole Markup Language"),
            Namespace.named("arxiv", "http://arxiv.org/schemas/atom", "arXiv"),
            Namespace.named("", "http://schemas.microsoft.com/ado/2007/08/dataservices", "OData data"),
            Namespace.named("", "http://schemas.microsoft.com/ado/2007/08/dataservices/metadata", "OData metadata"),
            Namespace.named("", "http://xmlns.ezrss.it/0.1/", "ezRSS torrents"),
            Namespace.named("torznab", "http://torznab.com/schemas/2015/feed", "Torznab"),
            Namespace.named("newznab", "http://www.newznab.com/DTD/2010/feeds/attributes/", "Newznab"),
            Namespace.named("nyaa", "https://nyaa.si/xmlns/nyaa", "Nyaa"),
            Namespace.named("enc", "http://purl.oclc.org/net/rss_2.0/enc#", "Enclosures in RSS 1.0"),
            Namespace.named("xCal", "urn:ietf:params:xml:ns:xcal", "xCal"),
            Namespace.named("xlink", "http://www.w3.org/1999/xlink", "XLink"),
            Namespace.named("xsi", "http://www.w3.org/2001/XMLSchema-instance", "XML Schema instances"),
            Namespace.named("", "http://www.w3.org/2001/XMLSchema", "XML Schema"),
            Namespace.named("og", "http://ogp.me/ns#", "Open Graph"),
            Namespace.named("", "http://ogp.me/ns/fb#", "Facebook Open Graph"),
            Namespace.named("acast", "https://schema.acast.com/1.0/", "Acast"),
            Namespace.named("podaccess", "https://access.acast.com/schema/1.0/", "Acast access"),
            Namespace.named("anchor", "https://anchor.fm/xmlns", "Anchor"),
            Namespace.named("omny", "https://omny.fm/rss-extensions", "Omny Studio"),
            Namespace.named("art19", "https://art19.com/xmlns/rss-extensions/1.0", "ART19"),
            Namespace.named("fireside", "http://fireside.fm/modules/rss/fireside", "Fireside"),
            Namespace.named("bitlove", "http://bitlove.org", "Bitlove"),
            Namespace.named("fyyd", "https://fyyd.de/fyyd-ns/", "fyyd"),
            Namespace.named("ppg", "http://bbc.co.uk/2009/01/ppgRss", "BBC podcasts"),
            Namespace.named("radiofrance", "http://radiofrance.fr/Lancelot/Podcast#", "Radio France"),
            Namespace.named("", "http://organizeseries.com/", "Organize Series"),
            Namespace.named("", "http://planet.intertwingly.net/", "Planet Venus"),
            Namespace.named("thespringbox", "http://www.thespringbox.com/dtds/thespringbox-1.0.dtd", "SpringBox"),
            Namespace.named("IA", "http://rss2.io/ia/", "Instant Articles"),
            Namespace.named("", "com-wordpress:feed-additions:1", "WordPress.com feed additions"));

    private WidelyUsed() {}
}
