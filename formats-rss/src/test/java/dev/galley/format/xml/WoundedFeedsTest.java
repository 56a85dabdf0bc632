package dev.galley.format.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.FeedReader;
import dev.galley.format.MalformedFeedException;
import dev.galley.format.ReadResult;
import dev.galley.model.Article;
import dev.galley.testkit.Corpora;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Damages one place of a clean feed and expects all articles away from it to be read unchanged. Documents are handled as
 * ISO 8859-1 so that every byte can be put into them.
 */
class WoundedFeedsTest {
    private static final FeedReader STRICT = FeedReader.builder().strict().build();
    private static final Pattern ITEM = Pattern.compile("<(item|entry)\\b[^>]*>.*?</\\1>", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("<title\\b[^>]*>(.*?)</title>", Pattern.DOTALL);
    private static final Map<String, UnaryOperator<String>> IN_TITLE = new LinkedHashMap<>();
    private static final Map<String, UnaryOperator<String>> ELSEWHERE = new LinkedHashMap<>();

    static {
        inserted("bare ampersand", "Fish & Chips");
        inserted("bare ampersand in address", "?a=1&b=2");
        inserted("entity without semicolon", "a &nbsp b");
        inserted("undeclared entity", "a &hellip; b");
        inserted("bare less-than", "1 < 2");
        inserted("less-than and letter", "a <b");
        inserted("unclosed HTML", "a <br> b");
        inserted("unclosed HTML with attribute", "a <img src=x> b");
        IN_TITLE.put("wrong end tag", item -> item.replaceFirst("</title>", "</titel>"));
        inserted("stray end tag", "a </p> b");
        inserted("overlap", "<b><i></b></i>");
        inserted("attribute twice", "<b a=\"1\" a=\"2\">x</b>");
        inserted("attribute without value", "<b hidden>x</b>");
        inserted("section end in text", "a ]]> b");
        inserted("hyphens in comment", "<!-- a -- b -->");
        inserted("PHP left in", "<?php echo 1?>");
        inserted("XML declaration inside", "<?xml version=\"1.0\"?>");
        inserted("reference to a forbidden character", "a&#11;b");
        inserted("reference to half a pair", "a&#55357;b");
        inserted("reference out of range", "a&#x110000;b");
        inserted("reference with X", "a&#X41;b");
        inserted("control character", "a\u000Bb");
        inserted("NUL", "a\0b");
        inserted("bytes that are not UTF-8", "a\u0092b");
        inserted("undeclared prefix", "<x:y>a</x:y>");
        inserted("element name that is none", "<1st>a</1st>");
        IN_TITLE.put("item without end tag", item -> item.replaceFirst("</(item|entry)>$", ""));
        ELSEWHERE.put("text before the document", document -> "PHP Warning: x in <b>feed.php</b>\n" + document);
        ELSEWHERE.put("comment before the XML declaration", document -> "<!-- cached -->\n" + document);
        ELSEWHERE.put(
                "bare ampersand in the channel",
                document -> document.replaceFirst("<title\\b([^>]*)>", "<title$1>Rope & tar "));
        ELSEWHERE.put("text behind the document", document -> document + "\ndone");
        ELSEWHERE.put("script behind the document", document -> document + "<script>track()</script>");
    }

    private static void inserted(String kind, String text) {
        IN_TITLE.put(kind, item -> {
            Matcher title = TITLE.matcher(item);
            return title.find() ? item.substring(0, title.start(1)) + text + item.substring(title.end(1)) : item;
        });
    }

    @Test
    void oneWoundCostsNoOtherItem() throws IOException {
        List<String> documents = clean();
        assertThat(documents).isNotEmpty();
        Map<String, int[]> kept = new LinkedHashMap<>();
        for (String document : documents) {
            List<int[]> items = items(document);
            int middle = items.size() / 2;
            List<Article> whole = articles(document);
            IN_TITLE.forEach((kind, wound) -> {
                String item = document.substring(items.get(middle)[0], items.get(middle)[1]);
                String wounded = document.substring(0, items.get(middle)[0])
                        + wound.apply(item)
                        + document.substring(items.get(middle)[1]);
                count(kept, kind, whole, middle, articles(wounded));
            });
            ELSEWHERE.forEach((kind, wound) -> count(kept, kind, whole, -1, articles(wound.apply(document))));
        }
        kept.forEach((kind, counts) -> System.out.printf("wounds: %s: %d of %d%n", kind, counts[0], counts[1]));
        kept.forEach((kind, counts) -> assertThat(counts[0]).as(kind).isGreaterThanOrEqualTo(counts[1] * 99 / 100));
    }

    /** Adds how many of the articles are kept: the others unchanged, the wounded one in its place. */
    private static void count(
            Map<String, int[]> kept, String kind, List<Article> whole, int wounded, List<Article> read) {
        int[] counts = kept.computeIfAbsent(kind, k -> new int[2]);
        counts[1] += whole.size();
        Set<Article> unchanged = new HashSet<>(read);
        for (int i = 0; i < whole.size(); i++) {
            boolean there = i == wounded ? read.size() >= whole.size() : unchanged.contains(whole.get(i));
            counts[0] += there ? 1 : 0;
        }
    }

    @Test
    void damageAtRandomCostsNoItemAwayFromIt() throws IOException {
        long seed = Long.getLong("galley.seed", 20_261_128);
        Random random = new Random(seed);
        int cases = 0;
        int intact = 0;
        List<String> lost = new ArrayList<>();
        for (String document : clean().stream().limit(40).toList()) {
            List<int[]> items = items(document);
            List<Article> whole = articles(document);
            for (int n = 0; n < 200; n++) {
                int at = random.nextInt(document.length());
                char c = (char) random.nextInt(256);
                int kind = random.nextInt(3);
                String damaged = document.substring(0, at)
                        + (kind == 0 ? "" : String.valueOf(c))
                        + document.substring(kind == 2 ? at : at + 1);
                Set<Article> read = new HashSet<>(articles(damaged));
                boolean kept = IntStream.range(0, whole.size())
                        .filter(i -> i >= items.size() || at < items.get(i)[0] || at >= items.get(i)[1])
                        .allMatch(i -> read.contains(whole.get(i)));
                cases++;
                intact += kept ? 1 : 0;
                if (!kept && lost.size() < 40) {
                    lost.add(document.substring(Math.max(0, at - 40), at) + "[" + kind + " " + (int) c + "]"
                            + document.substring(at, Math.min(document.length(), at + 30)));
                }
            }
        }
        System.out.printf("damage at random (seed %d): %d of %d cases keep every other item%n", seed, intact, cases);
        lost.forEach(place -> System.out.println("  " + place.replace('\n', ' ')));
        assertThat(intact).isGreaterThanOrEqualTo(cases * 99 / 100);
    }

    @Test
    void aFeedCutAnywhereKeepsTheItemsBeforeTheCut() throws IOException {
        Random random = new Random(20_261_128);
        for (String document : clean().stream().limit(40).toList()) {
            List<int[]> items = items(document);
            List<Article> whole = articles(document);
            for (int n = 0; n < 20; n++) {
                int at = items.get(0)[0] + random.nextInt(document.length() - items.get(0)[0]);
                List<Article> read = articles(document.substring(0, at));
                long before = items.stream().filter(item -> item[1] <= at).count();
                assertThat(read).hasSizeGreaterThanOrEqualTo((int) before);
                assertThat(whole.subList(0, (int) before)).isEqualTo(read.subList(0, (int) before));
            }
        }
    }

    private static List<Article> articles(String document) {
        try {
            return Reading.read(document.getBytes(ISO_8859_1)).feed().articles();
        } catch (MalformedFeedException | dev.galley.format.UnknownFormatException e) {
            return List.of();
        }
    }

    /** Returns the start and end of each item in the text; empty unless they are plain to see. */
    private static List<int[]> items(String document) {
        return ITEM.matcher(document)
                .results()
                .map(item -> new int[] {item.start(), item.end()})
                .toList();
    }

    /** Returns feeds that are well-formed, in UTF-8, and have six items with titles; at least one of our own. */
    private static List<String> clean() throws IOException {
        List<String> documents = new ArrayList<>(List.of(ownFeed("rss"), ownFeed("atom")));
        Optional<Path> folder = Corpora.find("realfeeds");
        if (folder.isPresent()) {
            try (Stream<Path> files = Files.walk(folder.get())) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String document = Files.readString(file, ISO_8859_1);
                    if (isClean(document)) {
                        documents.add(document);
                    }
                }
            }
        }
        return documents;
    }

    private static boolean isClean(String document) {
        int head = Math.min(document.length(), 200);
        if (!document.startsWith("<")
                || document.substring(0, head)
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("iso-8859")) {
            return false;
        }
        List<int[]> items = items(document);
        if (items.size() < 6) {
            return false;
        }
        try {
            ReadResult strict = Reading.read(STRICT, document.getBytes(ISO_8859_1));
            int[] middle = items.get(items.size() / 2);
            return strict.feed().articles().size() == items.size()
                    && TITLE.matcher(document.substring(middle[0], middle[1])).find();
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static String ownFeed(String format) {
        StringBuilder items = new StringBuilder();
        for (int i = 10; i <= 30; i++) {
            items.append(
                    format.equals("rss")
                            ? "<item><title>Boat " + i + "</title><link>https://harbour.example/" + i
                                    + "</link><description><![CDATA[<p>Tide &amp; time " + i
                                    + "</p>]]></description><enclosure url=\"https://harbour.example/" + i
                                    + ".mp3\" length=\"" + i + "\" type=\"audio/mpeg\"/><guid>https://harbour.example/"
                                    + i
                                    + "</guid></item>\n"
                            : "<entry><title>Boat " + i + "</title><id>https://harbour.example/" + i
                                    + "</id><updated>2024-05-" + i
                                    + "T08:00:00Z</updated><content type=\"html\">&lt;p>"
                                    + i + "&lt;/p></content><author><name>Ann</name></author></entry>\n");
        }
        return format.equals("rss")
                ? "<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel><title>Harbour</title><link>https://harbour.example/</link><description>d</description>\n"
                        + items + "</channel></rss>"
                : "<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Harbour</title><id>https://harbour.example/</id><updated>2024-05-31T08:00:00Z</updated>\n"
                        + items + "</feed>";
    }
}
