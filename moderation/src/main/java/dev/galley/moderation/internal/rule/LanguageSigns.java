package dev.galley.moderation.internal.rule;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cheap signs that a text is in a language whose phrases contain words that are ordinary ones in others, such as "full" and
 * "like" in offers in Indonesian and Vietnamese. Two words of Indonesian are a sign, because one may be a name or a word of another
 * language. A text is only searched after such a phrase was found.
 */
final class LanguageSigns {
    private static final String INDONESIAN = "id";
    private static final String VIETNAMESE = "vi";
    private static final int MIN_WORDS = 2;

    /** Letters that, of the languages in Latin letters that are frequent here, only Vietnamese has. */
    private static final String VIETNAMESE_LETTERS = "ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ";

    private static final Map<String, Set<String>> WORDS = Map.of(
            INDONESIAN,
            Set.of(
                    "yang",
                    "yg",
                    "dengan",
                    "dgn",
                    "untuk",
                    "utk",
                    "saya",
                    "kami",
                    "aku",
                    "gue",
                    "kalian",
                    "tidak",
                    "gak",
                    "nggak",
                    "bisa",
                    "boleh",
                    "harga",
                    "murah",
                    "jual",
                    "dijual",
                    "beli",
                    "daftar",
                    "langsung",
                    "hubungi",
                    "cepat",
                    "sudah",
                    "aman",
                    "terpercaya",
                    "dijamin",
                    "uang",
                    "duit",
                    "setiap",
                    "tiap",
                    "obat",
                    "ubat",
                    "tanpa",
                    "pinjaman",
                    "jasa",
                    "joki",
                    "percuma",
                    "hanya",
                    "juga",
                    "lagi",
                    "sekarang",
                    "segera",
                    "kembali",
                    "bantu",
                    "cuma",
                    "butuh",
                    "gacor",
                    "maxwin",
                    "togel",
                    "slot88",
                    "pasti",
                    "menang",
                    "malam",
                    "itu",
                    "nonton",
                    "dukun",
                    "bomoh",
                    "pelet",
                    "ampuh",
                    "sembuh",
                    "skripsi",
                    "tugas",
                    "ijazah",
                    "lowongan",
                    "loker",
                    "kerja",
                    "gaji",
                    "rumah",
                    "suami",
                    "istri",
                    "mantan",
                    "janda",
                    "cewek",
                    "bokep",
                    "penghasilan",
                    "cuan",
                    "keuntungan",
                    "rekening",
                    "akun",
                    "akaun",
                    "pelanggan",
                    "nasabah",
                    "garansi",
                    "terima"));

    private LanguageSigns() {}

    /** Checks whether a language has signs to look for. */
    static boolean areKnown(String language) {
        return language.equals(VIETNAMESE) || WORDS.containsKey(language);
    }

    /** Checks whether a text shows signs of a language that has them. */
    static boolean areIn(String text, String language) {
        return language.equals(VIETNAMESE)
                ? hasLetterOf(text)
                : hasWordsOf(text, WORDS.getOrDefault(language, Set.of()));
    }

    private static boolean hasLetterOf(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            char letter = composed.charAt(i);
            if (letter > 0x7F && VIETNAMESE_LETTERS.indexOf(Character.toLowerCase(letter)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWordsOf(String text, Set<String> words) {
        int found = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean isPart = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (isPart && start < 0) {
                start = i;
            } else if (!isPart && start >= 0) {
                found += words.contains(text.substring(start, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
                if (found == MIN_WORDS) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }
}
