package dev.galley.format.html.write;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of a page that do not come from the article, in its language if Galley has them, otherwise in English. */
final class Labels {
    private static final String NAME = "dev.galley.format.html.write.Labels";

    private final ResourceBundle words;

    Labels(Locale locale) {
        ResourceBundle found = ResourceBundle.getBundle(NAME, locale);
        boolean known = found.getLocale().getLanguage().equals(locale.getLanguage());
        words = known ? found : ResourceBundle.getBundle(NAME, Locale.ROOT);
    }

    /**
     * Returns a label.
     *
     * @throws MissingResourceException if there is none of that name
     */
    String of(String name) {
        return words.getString(name);
    }

    /** Returns the language of the labels. */
    String language() {
        String language = words.getLocale().getLanguage();
        return language.isEmpty() ? "en" : language;
    }
}
