package dev.galley.moderation.internal.rule;

import dev.galley.model.Article;
import dev.galley.model.Text;
import dev.galley.moderation.Examination;
import dev.galley.moderation.submission.Submission;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The language of a text of a submission, as far as it is known: the submission names it for the comment or the article, or
 * the text shows it. It tells whether a phrase of one language may count, since the same letters are an ordinary word in another:
 * "FDP" is a party in German.
 */
final class CommentLanguage {
    private static final String ENGLISH = "en";
    private static final String LATIN = "Latin";
    /** The scripts of languages that are not written in Latin letters. */
    private static final Map<String, String> SCRIPTS = scripts();

    private final Optional<String> named;
    private final String text;
    private final Map<String, Boolean> seen = new HashMap<>(2);

    private CommentLanguage(Optional<String> named, String text) {
        this.named = named;
        this.text = text;
    }

    /** Returns what is known about the language of a text of the submission. */
    static CommentLanguage of(Examination examination, String text) {
        return new CommentLanguage(named(examination.submission()), text);
    }

    /** Returns the primary language of the comment, or else of the article. */
    private static Optional<String> named(Submission submission) {
        return submission
                .comment()
                .body()
                .flatMap(Text::language)
                .or(() -> submission.article().flatMap(Article::language))
                .map(tag -> tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0])
                .filter(tag -> !tag.isEmpty());
    }

    /** Checks whether a phrase of these languages may count; one of no language always does. */
    boolean allows(Set<String> languages) {
        return languages.isEmpty() || languages.stream().anyMatch(this::allows);
    }

    private boolean allows(String language) {
        if (named.filter(language::equals).isPresent()) {
            return true;
        }
        if (LanguageSigns.areKnown(language)) {
            return seen.computeIfAbsent(language, tag -> LanguageSigns.areIn(text, tag));
        }
        // People write English everywhere, and a word in another script is no ordinary word of the language.
        return named.isEmpty() || language.equals(ENGLISH) || !script(language).equals(script(named.get()));
    }

    private static String script(String language) {
        return SCRIPTS.getOrDefault(language, LATIN);
    }

    private static Map<String, String> scripts() {
        Map<String, String> scripts = new HashMap<>();
        for (String language : new String[] {"ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg"}) {
            scripts.put(language, "Cyrillic");
        }
        for (String language : new String[] {"ar", "fa", "ur", "ps", "ckb"}) {
            scripts.put(language, "Arabic");
        }
        scripts.put("zh", "Han");
        scripts.put("ja", "Han");
        scripts.put("ko", "Hangul");
        scripts.put("hi", "Devanagari");
        scripts.put("mr", "Devanagari");
        scripts.put("el", "Greek");
        scripts.put("he", "Hebrew");
        scripts.put("th", "Thai");
        return scripts;
    }
}
