package dev.galley.internal.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Replaces phrases such as "a. m." by one word each, so that dates consist of words, numbers and punctuation. */
final class DatePhrases {
    private static final Map<Character, List<Phrase>> BY_FIRST_LETTER = new HashMap<>();

    static {
        CalendarNames.lines("date-phrases.txt").forEach(line -> {
            String[] fields = line.split("\\|", -1);
            for (int i = 1; i < fields.length; i++) {
                BY_FIRST_LETTER
                        .computeIfAbsent(fields[i].charAt(0), first -> new ArrayList<>())
                        .add(new Phrase(fields[i], " " + fields[0] + " "));
            }
        });
    }

    private DatePhrases() {}

    /** Returns a folded text with words in place of the phrases, and each half of the day a word of its own. */
    static String replaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            Phrase phrase = phraseAt(text, at);
            if (phrase == null) {
                out.append(text.charAt(at));
                at++;
            } else {
                out.append(phrase.word);
                at += phrase.text.length();
            }
        }
        return text.indexOf('午') < 0 ? out.toString() : out.toString().replaceAll("[上下]午|午[前後]", " $0 ");
    }

    private static @Nullable Phrase phraseAt(String text, int at) {
        List<Phrase> phrases = BY_FIRST_LETTER.get(text.charAt(at));
        if (phrases == null || (at > 0 && isPartOfWord(text.charAt(at - 1)))) {
            return null;
        }
        for (Phrase phrase : phrases) {
            int end = at + phrase.text.length();
            if (text.startsWith(phrase.text, at) && (end == text.length() || !isPartOfWord(text.charAt(end)))) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetter(c) || DateWords.isMark(c);
    }

    private record Phrase(String text, String word) {}
}
