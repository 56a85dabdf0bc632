package dev.galley.moderation;

import dev.galley.report.MessageBundle;
import java.util.Locale;
import java.util.Map;

/** The texts for moderators and authors, in the languages there are. */
final class Messages {
    private static final MessageBundle ENGLISH = load(Locale.ROOT);
    private static final Map<String, MessageBundle> OTHERS = Map.of("de", load(Locale.GERMAN));

    private Messages() {}

    /** The texts in the language of {@code locale}, in English where there is no other. */
    static MessageBundle in(Locale locale) {
        return OTHERS.getOrDefault(locale.getLanguage(), ENGLISH);
    }

    private static MessageBundle load(Locale locale) {
        return MessageBundle.load("Messages", locale, name -> Messages.class.getResourceAsStream(name));
    }
}
