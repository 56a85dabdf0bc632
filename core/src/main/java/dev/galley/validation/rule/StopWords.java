package dev.galley.validation.rule;

import java.util.List;
import java.util.Map;

/**
 * The most frequent words of languages, by which {@link LanguageGuess} recognises them. They are function words of general
 * vocabulary, compiled for this class.
 */
final class StopWords {
    /** The words by language (ISO 639-1). */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry(
                    "en",
                    "the and of to is that with for are this have not but they from which you be been were would their was his her it on at by an has had will can more when who what about one all there so if out up new"),
            Map.entry(
                    "de",
                    "der die das und ist nicht mit ein eine auf den dem des sich auch von für als es im war zu wird bei aus oder noch nach wie einen einer werden sind haben hat aber dass kann nur über sie wir ich"),
            Map.entry(
                    "fr",
                    "le la les des est une dans que qui pour pas sur avec plus par ce cette sont au aux il elle nous vous mais ou du et à été ses leur comme tout son ont être fait"),
            Map.entry(
                    "es",
                    "el la los las de que y en un una es por con para del se su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde fue son ser"),
            Map.entry(
                    "pt",
                    "o a os as de que e do da em um uma para com não por mais dos das se na no ao como mas foi ele sua ou ser quando muito há nos já está eu também só pelo pela até isso são"),
            Map.entry(
                    "it",
                    "il lo la gli le di che e è un una per con non del della dei delle in da sono si anche come più ma al nel alla ha questo questa dal essere suo o dalla stato ci molto hanno"),
            Map.entry(
                    "nl",
                    "de het een en van in is dat op te voor niet met zijn er aan ook als maar om uit bij door naar dan nog wordt ik deze wat je heeft worden tot kan geen over zo hij werd"),
            Map.entry(
                    "sv",
                    "och att det som en på är av för med den till inte om ett har jag de var men så kan från vi ska när man också där blir efter eller under nu"),
            Map.entry(
                    "da",
                    "og at det er en på til af for med den som de ikke der et har jeg var men kan fra vi om så skal når man også være efter eller hvor nu blev"),
            Map.entry(
                    "nb",
                    "og at det er en på til av for med den som de ikke et har jeg var men kan fra vi om så skal når man også være etter eller hvor nå ble"),
            Map.entry(
                    "fi",
                    "ja on ei että se oli hän mutta ovat kun tai myös niin kuin joka sen mitä jos olla ole sitä voi nyt vain mukaan sekä jo jotka ovat hänen"),
            Map.entry(
                    "pl",
                    "i w nie na się że z do to jest jak co po ale od za o dla tak przez czy już są być tym jego tylko może ich oraz także który która które był"),
            Map.entry(
                    "cs",
                    "a se v na je že to s z do o jako ale by za jsou i k pro tak po od které který jeho jen byl už ve podle také více není bude"),
            Map.entry(
                    "hu",
                    "a az és hogy nem is egy ez van meg de csak már mint volt el ha még azt lesz vagy ki amely ezt után szerint lehet kell"),
            Map.entry(
                    "ro",
                    "de și în a la cu pe nu o că este un din pentru care se mai au fost sunt sau dar ce prin după el ei această acest fi"),
            Map.entry(
                    "tr",
                    "ve bir bu da de için ile çok daha olarak ne gibi kadar sonra ama var en olan o ki değil her şey mi oldu ancak"),
            Map.entry(
                    "vi",
                    "của và là các có được trong cho một những với không này đã người khi để từ cũng như về đến ra năm tại"),
            Map.entry(
                    "id",
                    "yang dan di ini itu dengan untuk dari pada tidak dalam akan ke adalah juga ada oleh bisa sudah karena saya mereka lebih seperti atau"),
            Map.entry(
                    "ca",
                    "el la els les de que i a en un una és per amb no del es al com més però va seva seu també ha són aquest aquesta dels"),
            Map.entry(
                    "hr",
                    "i u je na se da su za od s kao a o koji koja što ali iz ne bi sam bio nije po može biti kako te već"),
            Map.entry(
                    "ru",
                    "и в не на что я с он как это по но из у за к от о же для так вы было бы только мы его то ее все они был уже или если"),
            Map.entry(
                    "uk",
                    "і в не на що з та як це до за у від але про є він для його які який бути було вже так або їх також цього"),
            Map.entry(
                    "bg",
                    "и в на не за се от да с е са по като това че си който но или той към му след как при има която може"));

    /** The languages in the order of the bits. */
    static final List<String> CODES = LISTS.keySet().stream().sorted().toList();

    /** The size of the table, a power of two that leaves most places empty. */
    private static final int SIZE = 2_048;

    /** The hashes of the words; each is at the first empty place from its own on. */
    private static final long[] HASHES = new long[SIZE];
    /** The languages of the word at the same place, as bits. */
    private static final int[] LANGUAGES = new int[SIZE];

    static {
        for (int language = 0; language < CODES.size(); language++) {
            for (String word : LISTS.getOrDefault(CODES.get(language), "").split(" ", -1)) {
                long hash = 0;
                for (int i = 0; i < word.length(); i++) {
                    hash = hash(hash, word.charAt(i));
                }
                int place = place(hash);
                HASHES[place] = hash;
                LANGUAGES[place] |= 1 << language;
            }
        }
    }

    private StopWords() {}

    /** Returns the hash of a word that is continued by {@code letter}, which is a small letter; it begins with 0. */
    static long hash(long hash, char letter) {
        return (hash + letter) * 0x9E3779B97F4A7C15L;
    }

    /** Returns the languages of which the word with this hash is a frequent word, as bits in the order of {@link #CODES}. */
    static int languages(long hash) {
        return LANGUAGES[place(hash)];
    }

    private static int place(long hash) {
        int place = (int) (hash >>> 40) & (SIZE - 1);
        while (HASHES[place] != hash && HASHES[place] != 0) {
            place = (place + 1) & (SIZE - 1);
        }
        return place;
    }
}
