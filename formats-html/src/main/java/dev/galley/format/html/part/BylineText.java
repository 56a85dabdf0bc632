package dev.galley.format.html.part;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads names in a line of text, such as "By Ada Brook and Tom Reed". */
public final class BylineText {
    private static final int MAX_LINE = 120;

    /** Labels before the author in a line that has other values as well, such as the source: {@code 来源：…　作者：…}. */
    private static final List<String> LABELS = List.of("作者：", "作者:", "记者：", "記者：");

    private static final int MAX_LABELS = 80;

    private BylineText() {}

    /** Returns the names in a byline; empty if it is another line. */
    public static List<String> names(String line) {
        return List.copyOf(names(line, NameWords.LINES).keySet());
    }

    /** Returns the name with which a line begins before a date, as in "Ada on 5 May 2026"; empty if there is none. */
    public static String nameBeforeDate(String line) {
        String name = Names.writers(line).strip();
        return Names.isShownName(name) ? name : "";
    }

    /** Returns the names, without addresses, in a line that begins with one of {@code beginnings}. */
    static Map<String, String> names(String line, List<String> beginnings) {
        if (line.length() > MAX_LINE) {
            return Map.of();
        }
        List<String> caseless = CaselessByline.names(line);
        if (!caseless.isEmpty()) {
            Map<String, String> found = new LinkedHashMap<>();
            caseless.forEach(name -> found.put(name, ""));
            return found;
        }
        String text = line.length() <= MAX_LABELS ? withoutLabels(line) : line;
        String lower = text.toLowerCase(Locale.ROOT);
        Map<String, String> names = new LinkedHashMap<>();
        if (beginnings.stream().anyMatch(beginning -> begins(lower, beginning))) {
            for (String name : Names.split(Names.writers(text))) {
                if (!Names.isPersonal(name) && !Names.isCaseless(name) && !Names.isTeam(name)) {
                    break;
                }
                names.put(name, "");
            }
        }
        return names;
    }

    private static boolean begins(String lower, String beginning) {
        int end = beginning.length();
        boolean word = Character.isLetter(beginning.charAt(end - 1));
        return lower.startsWith(beginning) && lower.length() > end && (!word || lower.charAt(end) == ' ');
    }

    /** Returns the part of a line that names the author, if a label in the middle of the line marks it; else the whole line. */
    private static String withoutLabels(String line) {
        int reporter = line.indexOf(Names.KOREAN_REPORTER);
        if (reporter > 0) {
            return "by " + line.substring(0, reporter + Names.KOREAN_REPORTER.length());
        }
        for (String label : LABELS) {
            int at = line.indexOf(label);
            if (at > 0) {
                return line.substring(at);
            }
        }
        return line;
    }
}
