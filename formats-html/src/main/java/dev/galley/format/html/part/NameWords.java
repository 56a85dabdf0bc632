package dev.galley.format.html.part;

import java.util.List;
import java.util.Set;

/** The words of bylines in many languages, in lower case. */
final class NameWords {
    /** Words before the names of authors. */
    static final List<String> BEFORE = phrases("""
            written by, posted by, published by, reported by, article by, reviewed by, words by, story by, report by,
            reporting by, live reporting by, text by, about the author:, author(s):, author(s), author:, authors:, author, about,
            by:, by, autor/a:, autor:, autora:, autorin:, autoren:, autore:, auteur:, auteur :, auteurs :, text:, texte :,
            texto:, testo:, tekst:, tekst, von:, von, verfasst von, geschrieben von, veröffentlicht von, ein artikel von,
            eine analyse von, ein kommentar von, ein gastbeitrag von, eine kolumne von, ein interview von, kommentar von,
            kolumne von, analyse von, gastbeitrag von, interview von, essay von, par, écrit par, rédigé par, publié par,
            propos recueillis par, por, por:, escrito por, publicado por, di, scritto da, a cura di, door, geschreven door, av,
            af, skriven av, autor, автор:, автор, авторы:, текст:, بقلم:, بقلم, كتب:, מאת:, מאת, γράφει ο, γράφει η, του, της,
            yazan:, oleh:, oleh, 文・, 文/, 文：, 作者：, 作者:, 作者, 撰文：, 记者：, 記者：, 記者, 记者,
            編集委員, 論説委員, soumis par, submitted by, eingereicht von, enviado por, inviato da, authored by
            """);

    /** Words before the names of people who contributed something other than the text. */
    static final List<String> OTHERS = phrases("""
            reviewed by, edited by, fact checked by, fact-checked by, checked by, translated by, photos by, photographs by,
            photography by, illustrations by, illustration by, geprüft von, übersetzt von, fotos:, foto:, photo:, photos:
            """);

    /** Words that occur in bylines but are not names. */
    static final Set<String> NOT_NAMES = Set.copyOf(phrases("""
            admin, editor, staff, author, author(s), authors, guest, guest columnists, editorial, user, by, name, written by,
            posted by, posts, administrator, webmaster, unknown, null, none, undefined, anonymous, team, redaktion, autor,
            autoren, von, veröffentlicht am, veröffentlicht von, contributor, contributors, contact, profile, bio, print,
            powered by, e-mail, email, rss, website, facebook, twitter, linkedin, instagram, bluesky, mastodon, youtube, threads,
            tiktok, pinterest, reddit, whatsapp, telegram, xing
            """));

    /** The first words of links beside a name. */
    static final Set<String> ACTIONS = Set.copyOf(phrases("""
            follow, view, read, see, more, meet, back, all, explore, share, visit, learn, click, subscribe, contact, folgen,
            mehr, alle, suivre, voir, seguir, ver, about, über
            """));

    /** The last words of the names of groups. */
    static final Set<String> TEAMS = Set.copyOf(phrases("""
            team, staff, editors, desk, newsroom, redaktion
            """));

    /** Words that no person is called: what somebody does, or the kind of an organisation. */
    static final Set<String> ROLES = Set.copyOf(phrases("""
            correspondent, reporter, editor, writer, columnist, contributor, journalist, coordinator, director, manager, founder,
            officer, specialist, expert, author, producer, staff, team, desk, news, newsroom, editors, redaktion, redakteur,
            redakteurin, korrespondent, korrespondentin, volontär, journaliste, rédaction, redacción, redactor, redactora,
            corresponsal, redazione, inviato, redactie, redação, institute, university, college, marketing, foundation, center,
            centre, department, school, inc, llc, ltd, gmbh
            """));

    /** Words that precede the number of a date, besides months. */
    static final Set<String> DATE_WORDS = Set.copyOf(phrases("""
            on, at, am, vom, den, um, le, el, em, il, op, updated, published, posted, monday, tuesday, wednesday, thursday,
            friday, saturday, sunday, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, publié, publicado,
            aktualisiert, veröffentlicht, •, |
            """));

    /** Words between two names. */
    static final Set<String> CONNECTIVES = Set.copyOf(phrases("""
            and, und, et, y, e, og, och, en, i, и, ve, with, mit, avec
            """));

    /** What lines begin with that name the author near the headline. */
    static final List<String> LINES = phrases("""
            by, by:, written by, article by, reporting by, live reporting by, author:, authors:, posted by, posted by:, soumis par,
            submitted by, eingereicht von, enviado por, inviato da,
            about the author:, von, text:, autor:, autorin:, geschrieben von, par, écrit par, por, escrito por, di,
            scritto da, a cura di, door, av, tekst:, автор:, текст:, بقلم:, بقلم, מאת:, γράφει ο, γράφει η, yazan:, 文・,
            作者：, 作者:
            """);

    /** What lines begin with that name the author wherever they are on the page. */
    static final List<String> LINES_ANYWHERE = phrases("""
            written by, article by, posted by, words by, author:, geschrieben von, escrito por, scritto da
            """);

    /** Lines before that with the name of the author. */
    static final Set<String> LINES_BEFORE = Set.copyOf(phrases("""
            by, written by, article by, author, author(s), authors, von, autor, autorin, auteur, par, por
            """));

    private NameWords() {}

    private static List<String> phrases(String list) {
        return List.of(list.strip().split(",\\s+", -1));
    }
}
