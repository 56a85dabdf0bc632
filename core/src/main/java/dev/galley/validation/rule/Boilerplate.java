package dev.galley.validation.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of text that surrounds articles on web pages, and the phrases by which it is recognised.
 *
 * @param number selects the wording in the message of {@link BodyBoilerplate}
 * @param whole complete paragraphs, in lower case without trailing punctuation
 * @param prefixes the beginnings of paragraphs
 */
record Boilerplate(int number, Set<String> whole, Phrases prefixes) {
    private static final Boilerplate COMMENT_FORM = new Boilerplate(0, Set.of(), Phrases.of());
    // WordPress ends each post of its feeds with this; any other sentence may begin with the same two words.
    private static final String WORDPRESS_START = "The post ";
    private static final String WORDPRESS_MIDDLE = " appeared first on ";

    private static final Boilerplate SHARING = new Boilerplate(
            1,
            Set.of(
                    "share this",
                    "share this article",
                    "share on facebook",
                    "share on twitter",
                    "tweet",
                    "like this",
                    "like loading",
                    "teilen",
                    "diesen artikel teilen",
                    "partager",
                    "compartir"),
            Phrases.of());
    private static final Boilerplate SUBSCRIPTION = new Boilerplate(
            2,
            Set.of("subscribe now", "subscribe to our newsletter", "newsletter abonnieren"),
            Phrases.of(
                    "Sign up for our newsletter",
                    "Subscribe to our newsletter",
                    "Sign up to our newsletter",
                    "Melden Sie sich für unseren Newsletter an",
                    "Inscrivez-vous à notre newsletter"));
    private static final Boilerplate ADVERTISING = new Boilerplate(
            3,
            Set.of(
                    "advertisement",
                    "advertisement - continue reading below",
                    "sponsored content",
                    "anzeige",
                    "werbung",
                    "publicité",
                    "publicidad"),
            Phrases.of());
    private static final Boilerplate FOOTER = new Boilerplate(
            4,
            Set.of(
                    "all rights reserved",
                    "alle rechte vorbehalten",
                    "tous droits réservés",
                    "privacy policy",
                    "terms of use",
                    "back to top"),
            Phrases.of("© 20", "Copyright © ", WORDPRESS_START));
    private static final Boilerplate SOFTWARE = new Boilerplate(
            5,
            Set.of(
                    "loading",
                    "please enable javascript",
                    "continue reading",
                    "read more",
                    "weiterlesen",
                    "lire la suite"),
            Phrases.of(
                    "Please enable JavaScript",
                    "This site uses Akismet",
                    "We use cookies to",
                    "We use cookies on",
                    "We use cookies and",
                    "We use cookies.",
                    "This website uses cookies",
                    "Diese Website verwendet Cookies"));
    private static final List<Boilerplate> ALL = List.of(SHARING, SUBSCRIPTION, ADVERTISING, FOOTER, SOFTWARE);

    /** Returns the kind of boilerplate that a paragraph is, if it is any. */
    static Optional<Boilerplate> in(String words) {
        if (CommentForm.matches(words)) {
            return Optional.of(COMMENT_FORM);
        }
        String bare = words.length() <= 48 ? CommentForm.strip(words).toLowerCase(Locale.ROOT) : "";
        for (Boilerplate kind : ALL) {
            if (kind.whole.contains(bare) || kind.startsLike(words)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private boolean startsLike(String words) {
        return prefixes.prefixOf(words)
                .filter(prefix -> !prefix.equals(WORDPRESS_START) || words.contains(WORDPRESS_MIDDLE))
                .isPresent();
    }
}
