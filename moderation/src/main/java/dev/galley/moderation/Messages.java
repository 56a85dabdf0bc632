package dev.galley.moderation;

import dev.galley.report.MessageBundle;
import java.util.Locale;
import java.util.Map;

/** The messages for moderators and authors, in the available languages. */
final class Messages {
    private static final MessageBundle ENGLISH = load(Locale.ROOT);
    private static final Map<String, MessageBundle> OTHERS = Map.of("de", load(Locale.GERMAN));

    private Messages() {}

    /** Returns the messages in the language of {@code locale}, or in English if it is not available. */
    static MessageBundle in(Locale locale) {
        return OTHERS.getOrDefault(locale.getLanguage(), ENGLISH);
    }

    private static MessageBundle load(Locale locale) {
        return MessageBundle.load("Messages", locale, name -> Messages.class.getResourceAsStream(name));
    }
}
