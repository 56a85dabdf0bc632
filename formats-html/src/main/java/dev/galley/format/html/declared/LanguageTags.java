package dev.galley.format.html.declared;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads language tags (BCP 47) as pages write them, with an underscore for the hyphen, or as the name of a language. */
final class LanguageTags {
    /** The well-formed tags of RFC 5646, section 2.1, that begin with a code of ISO 639. */
    private static final Pattern WELL_FORMED = Pattern.compile("[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?"
            + "(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
            + "(?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?");

    private static final int MAX_LENGTH = 35;

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("english", "en"),
            Map.entry("german", "de"),
            Map.entry("deutsch", "de"),
            Map.entry("french", "fr"),
            Map.entry("français", "fr"),
            Map.entry("spanish", "es"),
            Map.entry("español", "es"),
            Map.entry("italian", "it"),
            Map.entry("italiano", "it"),
            Map.entry("portuguese", "pt"),
            Map.entry("português", "pt"),
            Map.entry("dutch", "nl"),
            Map.entry("nederlands", "nl"),
            Map.entry("swedish", "sv"),
            Map.entry("svenska", "sv"),
            Map.entry("norwegian", "no"),
            Map.entry("norsk", "no"),
            Map.entry("danish", "da"),
            Map.entry("dansk", "da"),
            Map.entry("finnish", "fi"),
            Map.entry("suomi", "fi"),
            Map.entry("polish", "pl"),
            Map.entry("polski", "pl"),
            Map.entry("czech", "cs"),
            Map.entry("čeština", "cs"),
            Map.entry("hungarian", "hu"),
            Map.entry("magyar", "hu"),
            Map.entry("russian", "ru"),
            Map.entry("русский", "ru"),
            Map.entry("ukrainian", "uk"),
            Map.entry("українська", "uk"),
            Map.entry("turkish", "tr"),
            Map.entry("türkçe", "tr"),
            Map.entry("greek", "el"),
            Map.entry("ελληνικά", "el"),
            Map.entry("arabic", "ar"),
            Map.entry("العربية", "ar"),
            Map.entry("hebrew", "he"),
            Map.entry("עברית", "he"),
            Map.entry("hindi", "hi"),
            Map.entry("हिन्दी", "hi"),
            Map.entry("chinese", "zh"),
            Map.entry("中文", "zh"),
            Map.entry("japanese", "ja"),
            Map.entry("日本語", "ja"),
            Map.entry("korean", "ko"),
            Map.entry("한국어", "ko"));

    private LanguageTags() {}

    /** Returns the tag that {@code declared} is or names; empty if it is neither. */
    static String of(String declared) {
        String tag = declared.strip().replace('_', '-');
        String lower = tag.toLowerCase(Locale.ROOT);
        if (tag.length() <= MAX_LENGTH && WELL_FORMED.matcher(lower).matches()) {
            return tag;
        }
        return NAMES.getOrDefault(lower, "");
    }
}
