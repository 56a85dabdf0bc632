package dev.galley.format.html.part;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads names in lines of Chinese, Japanese and Korean, where neither capitals nor spaces set a name apart. */
final class CaselessByline {
    private static final int MAX_LINE = 60;

    /** How many characters at the beginning of a report may hold the place, the agency and the reporter. */
    private static final int OPENING = 60;

    private static final int MIN_NAME = 2;
    private static final int MAX_NAME = 4;
    private static final int MAX_JAPANESE = 8;
    private static final int MAX_LABEL = 6;

    /** A Chinese name that runs into the name of a place has as many characters. */
    private static final int USUAL_NAME = 3;

    /** Labels ahead of the name of the writer, separated from it by a space or a sign. */
    private static final Set<String> LABELS = Set.of(
            "文", "撰文", "撰稿", "作者", "执笔", "執筆", "取材・文", "取材·文", "文・写真", "文・撮影", "構成・文", "ライター", "編集委員", "論説委員", "글",
            "글·사진", "글/사진", "글쓴이", "글·그림");

    /** What the words for reporters end with, and what a name may follow without a space. */
    private static final List<String> REPORTERS = List.of("记者", "記者");

    private static final List<String> JOINED = List.of("记者", "記者", "編譯", "编译", "撰文", "作者");

    /** Words that follow the name of the writer. */
    private static final List<String> KOREAN = List.of("기자", "특파원", "선임기자", "논설위원", "객원기자");

    /** Beginnings and endings that show that a part is not a name: places of reports, and what others did. */
    private static final List<String> NO_NAMES = List.of(
            "报道", "報導", "報道", "综合", "綜合", "摄", "攝", "摄影", "攝影", "写真", "撮影", "编辑", "編輯", "編集", "来源", "來源", "电", "電", "图",
            "圖", "责编", "通讯员", "取材", "記者", "记者", "사진", "뉴스", "신문", "일보", "입력", "등록", "수정");

    private CaselessByline() {}

    /** Returns the names in a line; empty if it is not a byline. */
    static List<String> names(String line) {
        if (line.length() > MAX_LINE || line.indexOf('。') >= 0 || !hasCaseless(line)) {
            return List.of();
        }
        List<String> korean = korean(line);
        if (!korean.isEmpty()) {
            return korean;
        }
        List<String> parts = parts(line);
        for (int k = 0; k < parts.size(); k++) {
            String part = parts.get(k);
            boolean reporter = part.length() <= MAX_LABEL && REPORTERS.stream().anyMatch(part::endsWith);
            if (LABELS.contains(part) || reporter) {
                return after(parts, k + 1, isJapanese(part));
            }
            for (String label : JOINED) {
                String name = part.startsWith(label) ? part.substring(label.length()) : "";
                if (isName(name, MAX_NAME)) {
                    return List.of(name);
                }
            }
        }
        return List.of();
    }

    /** Returns the reporters named at the beginning of a report, as in "（中央社記者林小舟台北12日電）". */
    static List<String> inOpening(String text) {
        String opening = text.substring(0, Math.min(OPENING, text.length()));
        int end = Math.max(opening.indexOf('）'), opening.indexOf(')'));
        for (String reporter : REPORTERS) {
            int at = opening.indexOf(reporter);
            boolean inBrackets = at > 0 && at < end && opening.substring(0, at).matches(".*[（(][^）)]*");
            if (inBrackets) {
                return listed(opening.substring(at + reporter.length(), end));
            }
        }
        return List.of();
    }

    private static List<String> listed(String words) {
        Set<String> names = new LinkedHashSet<>();
        for (String part : words.split("[、，,\\s]+", -1)) {
            int letters = 0;
            while (letters < part.length() && isCaseless(part.charAt(letters))) {
                letters++;
            }
            boolean place = letters < part.length() || letters > MAX_NAME;
            String name = part.substring(0, place ? Math.min(letters, USUAL_NAME) : letters);
            if (isName(name, MAX_NAME)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /** Splits a line at spaces, slashes, colons and the like. */
    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : line.split("[\\s\\u3000／/：:＝=|｜（）()\\[\\]【】、，,]+", -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static List<String> after(List<String> parts, int from, boolean japanese) {
        List<String> names = new ArrayList<>();
        for (int k = from; k < parts.size(); k++) {
            String part = parts.get(k);
            if (!isName(part, japanese ? MAX_JAPANESE : MAX_NAME) || LABELS.contains(part)) {
                break;
            }
            names.add(part);
        }
        boolean halves = parts.get(from - 1).equals("文") && names.stream().allMatch(name -> name.length() == MIN_NAME);
        return halves && names.size() == 2 ? List.of(String.join(" ", names)) : names;
    }

    /** Returns the names before a Korean word for a reporter, behind the place and the agency if they are there. */
    private static List<String> korean(String line) {
        List<String> parts = List.of(line.split("[\\s·,/|]+", -1));
        int reporter = 0;
        while (reporter < parts.size() && !KOREAN.contains(parts.get(reporter))) {
            reporter++;
        }
        List<String> names = new ArrayList<>();
        for (int k = reporter - 1; k >= 0 && reporter < parts.size(); k--) {
            String part = parts.get(k);
            int before = Math.max(part.lastIndexOf('='), Math.max(part.lastIndexOf(')'), part.lastIndexOf(']')));
            String name = part.substring(before + 1);
            if (!isName(name, MAX_NAME) || LABELS.contains(name)) {
                break;
            }
            names.add(0, name);
            if (before >= 0) {
                break;
            }
        }
        return names;
    }

    private static boolean isJapanese(String label) {
        return label.indexOf('・') >= 0 || label.equals("執筆") || label.equals("ライター") || label.endsWith("委員");
    }

    private static boolean isName(String part, int most) {
        if (part.length() < MIN_NAME || part.length() > most) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            if (!isCaseless(part.charAt(i)) && part.charAt(i) != '・') {
                return false;
            }
        }
        return NO_NAMES.stream().noneMatch(word -> part.endsWith(word) || part.startsWith(word));
    }

    private static boolean hasCaseless(String line) {
        return line.chars().anyMatch(c -> isCaseless((char) c));
    }

    /** Checks for a Chinese character, kana or Korean syllable. */
    private static boolean isCaseless(char c) {
        return (c >= '\u3040' && c <= '\u30FF' && c != '・')
                || c == '々'
                || (c >= '\u4E00' && c <= '\u9FFF')
                || (c >= '\uAC00' && c <= '\uD7A3');
    }
}
