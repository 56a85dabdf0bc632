package dev.galley.validation.rule;

import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.model.Text;
import dev.galley.validation.Check;
import dev.galley.validation.Passage;
import dev.galley.validation.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reports an article whose text is clearly in another language or script than declared. Quotations are left out, because they may
 * be in any language.
 */
final class LanguageMismatch implements Rule<Article> {
    @Override
    public String code() {
        return "language.mismatch";
    }

    @Override
    public void check(Article article, Check check) {
        List<Passage> body = check.passages().body();
        String tag = body.isEmpty() ? "" : declared(article, check);
        String language = primary(tag);
        if (language.isEmpty() || tag.toLowerCase(Locale.ROOT).contains("-latn")) {
            return;
        }
        if (LanguageGuess.knows(language)) {
            LanguageGuess guess = LanguageGuess.of(language, body);
            if (guess.isAsDeclared()) {
                return;
            }
            if (guess.other().isPresent()) {
                check.report("/language", tag, tag, guess.other().get());
                return;
            }
        }
        ScriptGuess.other(language, body).ifPresent(script -> check.report("/language", tag, tag, script));
    }

    /** Returns the language of the body: its own, else that of the article, of its feed or of the feed it was copied from. */
    private static String declared(Article article, Check check) {
        List<Passage> markup = check.passages().markup();
        Optional<String> own = Optional.empty();
        for (int i = 0; i < markup.size() && own.isEmpty(); i++) {
            own = markup.get(i).kind().isBody() ? markup.get(i).text().language() : own;
        }
        return own.or(article::language)
                .or(() -> check.passages().body().get(0).text().language())
                .or(() -> article.headline().flatMap(Text::language))
                .or(() -> check.feed().flatMap(Feed::language))
                .or(() -> article.source().flatMap(Feed::language))
                .orElse("");
    }

    /** Returns the language without region and script; Norwegian without a variety is nearly always Bokmål. */
    private static String primary(String tag) {
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
            end++;
        }
        String language = tag.substring(0, end).toLowerCase(Locale.ROOT);
        return language.equals("no") || language.equals("nn") ? "nb" : language;
    }
}
