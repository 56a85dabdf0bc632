package dev.galley.internal;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Charsets as browsers understand their names (WHATWG Encoding §4.2): a name that documents use also for a larger charset means
 * that one.
 */
public final class WebCharset {
    /** The labels of the standard that Java does not know or knows for another charset, and the charset of each. */
    private static final Map<String, String> LABELS = new HashMap<>();

    /** The larger charset by the name of the smaller one. */
    private static final Map<String, String> SUPERSETS = Map.of(
            "GB2312", "GB18030",
            "GBK", "GB18030",
            "Shift_JIS", "windows-31j",
            "EUC-KR", "x-windows-949",
            "Big5", "Big5-HKSCS",
            "ISO-8859-1", "windows-1252",
            "ISO-8859-9", "windows-1254",
            "TIS-620", "x-windows-874",
            "x-iso-8859-11", "x-windows-874");

    static {
        add("GB18030", "chinese csgb2312 csiso58gb231280 gb_2312 gb_2312-80 iso-ir-58 x-gbk");
        add("Big5-HKSCS", "cn-big5 x-x-big5");
        add("windows-31j", "cp932");
        add("x-windows-949", "cp949 iso-ir-149 korean ks_c_5601-1989");
        add("x-windows-874", "dos-874");
        add("ISO-8859-6", "csiso88596e csiso88596i iso-8859-6-e iso-8859-6-i");
        add("ISO-8859-8", "csiso88598e csiso88598i iso-8859-8-e iso-8859-8-i logical visual");
        add("x-MacRoman", "csmacintosh mac macintosh x-mac-roman");
        add("x-MacUkraine", "x-mac-cyrillic x-mac-ukrainian");
        add("KOI8-R", "koi");
        add("KOI8-U", "koi8-ru");
        add("UTF-8", "unicode20utf8 x-unicode20utf8");
        for (int page = 1250; page <= 1258; page++) {
            add("windows-" + page, "x-cp" + page);
        }
    }

    private WebCharset() {}

    private static void add(String charset, String labels) {
        for (String label : List.of(labels.split(" "))) {
            LABELS.put(label, charset);
        }
    }

    /** Returns the charset that a document means by {@code label}; empty if the label is unknown. */
    public static Optional<Charset> of(String label) {
        String known = LABELS.get(label.toLowerCase(Locale.ROOT));
        return supported(known == null ? label : known).map(WebCharset::meant);
    }

    /** Returns the charset that a document means if it names {@code charset}. */
    public static Charset meant(Charset charset) {
        String superset = SUPERSETS.get(charset.name());
        return superset == null ? charset : supported(superset).orElse(charset);
    }

    /** Returns the charset of this name; a small Java runtime has none of East Asia. */
    private static Optional<Charset> supported(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
