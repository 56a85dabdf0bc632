package dev.galley.validation.rule;

import dev.galley.internal.EmailPromise;
import java.util.Locale;
import java.util.Set;

/** Recognises the text of comment forms. */
final class CommentForm {
    private static final Phrases PROMISES = Phrases.of(EmailPromise.sentences().toArray(String[]::new));

    private static final Phrases OTHERS = Phrases.of(
            "Required fields are marked",
            "Save my name, email, and website in this browser",
            "You must be logged in to post a comment",
            "Erforderliche Felder sind mit",
            "Les champs obligatoires sont indiqués avec",
            "Los campos obligatorios están marcados con",
            "I campi obbligatori sono contrassegnati",
            "Vereiste velden zijn gemarkeerd met",
            "Wymagane pola są oznaczone",
            "Обязательные поля помечены");

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
            "lascia un commento",
            "deixe um comentário",
            "deixe uma resposta",
            "geef een reactie",
            "lämna ett svar",
            "skriv et svar",
            "legg igjen en kommentar",
            "dodaj komentarz",
            "napsat komentář",
            "lasă un răspuns",
            "bir yanıt yazın",
            "bir cevap yazın",
            "αφήστε μια απάντηση",
            "добавить комментарий",
            "залишити відповідь",
            "اترك تعليقاً",
            "tinggalkan balasan",
            "コメントを残す",
            "发表评论",
            "댓글 남기기");

    private CommentForm() {}

    static boolean matches(String words) {
        return PROMISES.prefixOf(words).isPresent()
                || OTHERS.prefixOf(words).isPresent()
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
