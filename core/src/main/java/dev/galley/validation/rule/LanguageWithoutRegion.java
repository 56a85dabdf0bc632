package dev.galley.validation.rule;

import dev.galley.model.Feed;
import dev.galley.validation.Check;
import dev.galley.validation.Rule;

/** Reports a feed whose language names no region. */
final class LanguageWithoutRegion implements Rule<Feed> {
    @Override
    public String code() {
        return "language.without-region";
    }

    @Override
    public void check(Feed feed, Check check) {
        feed.language()
                .map(String::strip)
                .filter(language -> !language.isEmpty())
                .ifPresent(language -> {
                    if (!hasRegion(language)) {
                        check.report("/language", language);
                    }
                });
    }

    /** Checks for a subtag of two letters or three digits behind the language (RFC 5646 §2.2.4). */
    private static boolean hasRegion(String language) {
        String[] subtags = language.replace('_', '-').split("-", -1);
        for (int i = 1; i < subtags.length && subtags[i].length() > 1; i++) {
            boolean letters = subtags[i].length() == 2;
            boolean digits = subtags[i].length() == 3 && Character.isDigit(subtags[i].charAt(0));
            if (letters || digits) {
                return true;
            }
        }
        return false;
    }
}
