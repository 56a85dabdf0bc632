package dev.galley.validation.rule;

import java.util.Locale;
import java.util.Set;

/** Recognises the text of comment forms. */
final class CommentForm {
    private static final Phrases PHRASES = Phrases.of(
            "Your email address will not be published",
            "Your e-mail address will not be published",
            "Required fields are marked",
            "Save my name, email, and website in this browser",
            "You must be logged in to post a comment",
            "Ihre E-Mail-Adresse wird nicht veröffentlicht",
            "Deine E-Mail-Adresse wird nicht veröffentlicht",
            "Erforderliche Felder sind mit",
            "Votre adresse e-mail ne sera pas publiée",
            "Votre adresse de messagerie ne sera pas publiée",
            "Tu dirección de correo electrónico no será publicada",
            "Il tuo indirizzo email non sarà pubblicato");

    private static final Set<String> WHOLE = Set.of(
            "leave a reply",
            "leave a comment",
            "post a comment",
            "cancel reply",
            "leave a reply cancel reply",
            "post comment",
            "schreibe einen kommentar",
            "schreiben sie einen kommentar",
            "einen kommentar hinterlassen",
            "laisser un commentaire",
            "deja una respuesta",
            "lascia un commento");

    private CommentForm() {}

    static boolean matches(String words) {
        return PHRASES.prefixOf(words).isPresent()
                || (words.length() <= 40 && WHOLE.contains(strip(words).toLowerCase(Locale.ROOT)));
    }

    /** Removes punctuation and white space at the end. */
    static String strip(String words) {
        int end = words.length();
        while (end > 0 && !Character.isLetterOrDigit(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end).strip();
    }
}
