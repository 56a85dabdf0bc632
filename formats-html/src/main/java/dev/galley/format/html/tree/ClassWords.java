package dev.galley.format.html.tree;

import java.util.HashMap;
import java.util.Map;

/** The words that class names and ids of pages in many languages are made of, by what they say. */
final class ClassWords {
    private static final WordTrie WORDS = new WordTrie();
    private static final Map<String, Long> NAMES = new HashMap<>();
    private static final WordTrie COMPOUNDS = new WordTrie();

    static {
        words(
                Mark.NAVIGATION,
                "nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager paging skip"
                        + " sitemap crumbs crumb navi topnav topbar bottombar subnav searchform searchbox");
        words(Mark.FOOTER, "footer colophon copyright impressum foot fusszeile");
        words(Mark.SIDEBAR, "sidebar aside rail sidebars sidenav side");
        words(
                Mark.SHARE,
                "share sharing social socials sharedaddy addtoany addthis shariff sharethis sharer shares"
                        + " teilen partage compartir condividi sharebar whatsapp");
        words(
                Mark.RELATED,
                "related relacionadas relacionados relationed recommended recommendation recommendations recommend"
                        + " recirc recirculation mostread popular trending outbrain taboola similar suggested suggestions readmore"
                        + " seealso relatedposts teaser teasers teaserlist verwandte weiterlesen meistgelesen yarpp crosslinks"
                        + " upnext readnext nextup morefrom moreon onward latestnews topstories nrelate zergnet lire ligatus plista"
                        + " promoted bestof correlati correlate");
        words(
                Mark.NEWSLETTER,
                "newsletter subscribe subscription signup mailchimp optin subscribebox abonnieren abo"
                        + " mailinglist inscription");
        words(Mark.CONSENT, "cookie cookies consent gdpr onetrust cookiebar cookiebanner");
        words(
                Mark.ADVERT,
                "ad ads advert advertisement advertising adsense adslot adunit sponsored sponsor sponsors promo"
                        + " promos promotion banner dfp gpt commercial anzeige anzeigen werbung publicidad publicite pubblicita reklame"
                        + " annonce adbox advertorial affiliate cta callout");
        words(
                Mark.COMMENTS,
                "comment comments respond disqus kommentar kommentare commentlist livefyre commentaires commentaire"
                        + " comentarios comentario commenti reacties kommentarer coral viafoura spotim hyvor discussion");
        words(
                Mark.BYLINE,
                "byline author authors autor autoren auteur auteurs autore writer contributor journalist verfasser"
                        + " authored creator bylines writtenby autores authorname fn autorenzeile textauthor verfasserin autorin autora"
                        + " redacteur redactrice firma assinatura firmato skribent reporter yazar avtor kirjoittaja");
        words(
                Mark.DATE,
                "date dates dateline datum published publication timestamp pubdate time posted datetime fecha"
                        + " updated modified postdate datumszeile tarih");
        words(
                Mark.TAGS,
                "tags tag taglist keywords topics categories catlinks schlagworte etiquetas taxonomy hashtags");
        words(
                Mark.POPUP,
                "modal popup overlay lightbox dialog tooltip popover flyout dropdown drawer offcanvas snackbar toast");
        words(Mark.PAYWALL, "paywall regwall piano meter metered premiumoffer subscriberonly");
        words(Mark.CAPTION, "caption captions figcaption legend legende bildunterschrift imagecaption");
        words(Mark.CREDIT, "credit credits copyrightholder bildnachweis fotograf photographer");
        words(
                Mark.TOOLS,
                "toolbar tools print printer actions buttons button btn btns rating ratings vote votes feedback"
                        + " bookmark bookmarks merkliste download clap claps audioplayer reactions emoji likes like control controls"
                        + " carousel slider slideshow swiper slick swatch quantity addtocart");
        words(
                Mark.ARTICLE,
                "article post story entry content main artikel hentry beitrag text body blog news page articolo"
                        + " noticia nota");
        words(
                Mark.STANDFIRST,
                "standfirst dek deck subtitle subtitulo subheadline subhead lead lede intro summary teasertext vorspann description"
                        + " chapo excerpt sapo ingress abstract subheading leadtext anleser unterzeile sommario"
                        + " introduction bajada entradilla strapline einleitung anriss vorspanntext perex manchet"
                        + " underrubrik preamble chapeau sumario copete sottotitolo catenaccio ondertitel inleiding"
                        + " ingresso zajawka leadin bajante postilla");
        words(
                Mark.KICKER,
                "kicker dachzeile overline eyebrow topline surtitre pretitle antetitulo occhiello volanta supertitle overtitle rubric rubrik roofline"
                        + " spitzmarke");
        words(Mark.BIO, "bio biography aboutauthor authorbox authorbio authorinfo");
        words(
                Mark.POST,
                "post posts message messages answer answers reply replies thread topic postbit msg beitrag question"
                        + " threadpost");
        words(Mark.MESSAGE, "message msg answer reply comment postbit");
        words(
                Mark.USER,
                "user username hnuser userinfo poster nick nickname member profile avatar avatars usercard postprofile");
        words(Mark.META, "meta metadata info infos details byline postmeta entrymeta dateline timestamp readingtime");
        words(Mark.SIGNATURE, "signature sig");
        words(Mark.TOC, "toc tableofcontents inhaltsverzeichnis");
        words(Mark.REPLY, "reply replies children respond antworten");
        words(Mark.QUOTE, "quote blockquote quoted bbcode");

        exact(
                Mark.HIDDEN,
                "hidden invisible d-none is-hidden sr-only visually-hidden visuallyhidden noprint no-print"
                        + " screen-reader-text u-hidden hide print-only screenreader a11y-hidden");
        exact(Mark.SIDEBAR, "widget widgets");
        exact(Mark.TOOLS, "mw-editsection magnify");
        exact(Mark.NAVIGATION, "navbox hatnote");

        compounds(
                Mark.BODY,
                "articlebody articlecontent articletext entrycontent postcontent postbody posttext storybody"
                        + " storycontent storytext articlecopy bodycopy contentbody newsbody newstext newscontent entrybody entrytext"
                        + " blogcontent blogbody blogpost postentry singlecontent pagecontent bodytext maintext richtext articlemain"
                        + " articleparagraph textbody postarticle artikeltext artikelbody articlesection textcontent newsarticle"
                        + " detailtext cuerpo bodycontent storybodytext pfcontent articlewrap markdownbody mwparseroutput"
                        + " tdpostcontent instapaperbody articledetail articledetails contenttext cmscontent");
        compounds(
                Mark.NAVIGATION,
                "breadcrumb pagination navbar skiplink skiptocontent sitenav mainnav pagenav postnav"
                        + " postnavigation navlinks sitesearch mainmenu navmenu");
        compounds(Mark.FOOTER, "footer colophon");
        compounds(Mark.SIDEBAR, "sidebar siderail rightrail rightcol sidecol widgetarea");
        compounds(
                Mark.SHARE,
                "sharebar sharebutton socialshare sharelinks socialbar socialicons sharetools" + " sharedaddy socials");
        compounds(
                Mark.RELATED,
                "related recommend mostread mostpopular readmore readalso seealso lireaussi youmaylike"
                        + " youmayalso alsolike morestories morenews morefrom moreon trending popularposts relacionad meistgelesen"
                        + " recirc furtherreading outbrain taboola latestposts latestnews recentposts topstories nextarticle prevpost"
                        + " nextpost upsell crosssell postlist articlelist");
        compounds(Mark.NEWSLETTER, "newsletter emailsignup subscribe mailinglist signupform");
        compounds(Mark.CONSENT, "cookieconsent cookiebanner cookienotice consentbanner gdpr privacybanner");
        compounds(Mark.ADVERT, "advertis adcontainer adwrapper adslot googlead banner sponsored promobox");
        compounds(Mark.COMMENTS, "comment kommentar commentaire comentario disqus");
        compounds(
                Mark.BIO,
                "authorbio aboutauthor abouttheauthor authorbox authorcard authorinfo authorprofile writerbio"
                        + " authordesc authordescription postauthor");
        compounds(Mark.HIDDEN, "screenreadertext screenreader visuallyhidden visuallyhide");
        compounds(Mark.BYLINE, "byline authorname postauthor entryauthor articleauthor storyauthor");
        compounds(
                Mark.DATE,
                "publishdate publisheddate postdate entrydate articledate timestamp pubdate datepublished"
                        + " publicationdate");
        compounds(Mark.CAPTION, "caption");
        compounds(Mark.CREDIT, "imagecredit photocredit photographer copyright");
        compounds(Mark.PAYWALL, "paywall regwall");
        compounds(Mark.TAGS, "posttags articletags taglist tagslist entrytags tagcloud articletopics");
        compounds(
                Mark.STANDFIRST,
                "standfirst articlelead articleintro leadtext articlesubtitle articlesummary"
                        + " articledek postexcerpt articledescription articleleadtext subheadline subtit soustitre"
                        + " untertitel linhafina teaservorspann");
        compounds(Mark.USER, "postprofile userinfo username postauthor messageuser usercard");
        compounds(
                Mark.MESSAGE,
                "commentbody commentcontent commenttext postcontent postbody messagebody messagecontent"
                        + " messagetext posttext");
        compounds(Mark.TOC, "tableofcontent eztoc");
        compounds(
                Mark.META,
                "commentmeta postmeta entrymeta articlemeta readingtime readtime postinfo lastedit editedby");
    }

    private ClassWords() {}

    private static void words(long mark, String list) {
        for (String word : list.split(" ", -1)) {
            WORDS.add(word, mark);
        }
    }

    private static void compounds(long mark, String list) {
        for (String compound : list.split(" ", -1)) {
            COMPOUNDS.add(compound, mark);
        }
    }

    private static void exact(long mark, String list) {
        for (String name : list.split(" ", -1)) {
            NAMES.merge(name, mark, (one, other) -> one | other);
        }
    }

    /** Returns the marks of a whole class name, in lower case. */
    static long ofName(String name) {
        return NAMES.getOrDefault(name, 0L);
    }

    /** Returns the marks of the word of a class name that {@code letters} has from {@code start} on, in lower case. */
    static long ofWord(CharSequence letters, int start) {
        return WORDS.marksOf(letters, start);
    }

    /** Returns the marks of the compounds that the letters of a class name contain. */
    static long ofCompound(CharSequence letters) {
        return COMPOUNDS.marksIn(letters);
    }
}
