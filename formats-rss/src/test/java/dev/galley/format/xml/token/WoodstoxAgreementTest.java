package dev.galley.format.xml.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.testkit.Corpora;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares the tokens of well-formed documents with those of Woodstox, in strict and in lenient reading. */
class WoodstoxAgreementTest {
    private static final List<String> FOLDERS = List.of("realfeeds", "feedparser", "feedvalidator", "gofeed");

    @Property(tries = 2000)
    void givesTheSameTokensForGeneratedDocuments(@ForAll("documents") String document)
            throws IOException, XMLStreamException {
        byte[] utf8 = document.getBytes(StandardCharsets.UTF_8);
        assertThat(Tokenizing.strict(utf8)).isEqualTo(Tokenizing.byWoodstox(utf8));
        assertThat(Tokenizing.lenient(document)).isEqualTo(Tokenizing.byWoodstox(utf8));
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> names = Arbitraries.of(
                "item", "entry", "rss", "channel", "feed", "link", "guid", "image", "a", "b:c", "é", "x-y.z", "title");
        Arbitrary<String> texts = Arbitraries.strings()
                .ofMaxLength(60)
                .map(WoodstoxAgreementTest::allowed)
                .map(text -> text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        Arbitrary<String> leaves = Arbitraries.oneOf(
                texts,
                Arbitraries.of("\r\n", "\r", "\t ", "&#xe9;", "&#8230;", "&quot;&apos;", "]]", "]"),
                texts.map(text -> "<!--" + text.replace("-", "") + "-->"),
                texts.map(text -> "<![CDATA[" + text.replace("&gt;", ">").replace("]]>", "") + "]]>"),
                texts.map(text -> "<?target " + text.replace("?", "") + "?>"),
                Arbitraries.of("<!-- </item><link> -->", "<![CDATA[</channel></rss><item>]]>", "<?x </channel>?>"),
                Arbitraries.of("x".repeat(70_000), "é".repeat(40_000), "a&amp;".repeat(15_000)));
        Arbitrary<String> content =
                Arbitraries.lazyOf(() -> leaves, () -> leaves, () -> elements(names, texts, leaves, 3));
        return content.list().ofMaxSize(6).map(parts -> "<rss>" + String.join("", parts) + "</rss>");
    }

    private static Arbitrary<String> elements(
            Arbitrary<String> names, Arbitrary<String> texts, Arbitrary<String> leaves, int depth) {
        Arbitrary<String> inside =
                depth == 0 ? leaves : Arbitraries.oneOf(leaves, elements(names, texts, leaves, depth - 1));
        return net.jqwik.api.Combinators.combine(names, texts, inside.list().ofMaxSize(3))
                .as((name, value, parts) -> parts.isEmpty()
                        ? "<" + name + " v='" + value.replace("'", "&#39;") + "' />"
                        : "<" + name + " v = \"" + value.replace("\"", "&quot;") + "\">" + String.join("", parts) + "</"
                                + name + " >");
    }

    /** Leaves out characters that XML forbids, and those of C1, whose references mean others. */
    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder();
        text.codePoints()
                .filter(c -> Utf8.isAllowed(c) && (c < 0x80 || c > 0x9F))
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    @Example
    void givesTheSameTokensForRealDocuments() throws IOException {
        int compared = 0;
        List<String> differences = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(Corpora.folder(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    byte[] document = Files.readAllBytes(file);
                    if (isUtf8(document)) {
                        compared += compare(document, file.toString(), differences) ? 1 : 0;
                    }
                }
            }
        }
        System.out.printf("tokens: %d documents as by Woodstox, %d others%n", compared, differences.size());
        assertThat(differences).isEmpty();
    }

    /** Checks whether both read the document and agree; a difference in either is added to {@code differences}. */
    private static boolean compare(byte[] document, String file, List<String> differences) {
        List<String> expected;
        try {
            expected = Tokenizing.byWoodstox(document);
        } catch (XMLStreamException | RuntimeException notWellFormed) {
            return false;
        }
        List<String> strict = strict(document);
        boolean control =
                new String(document, StandardCharsets.UTF_8).matches("(?s).*&#(1[2-5][0-9]|x[89][0-9a-fA-F]);.*");
        if (!strict.equals(expected) && !control) {
            differences.add(file);
        }
        return strict.equals(expected);
    }

    private static List<String> strict(byte[] document) {
        try {
            return Tokenizing.strict(document);
        } catch (IOException | RuntimeException refused) {
            return List.of(refused.toString());
        }
    }

    private static boolean isUtf8(byte[] document) {
        String head = new String(document, 0, Math.min(document.length, 200), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00EF\u00BB\u00BF") || head.matches("(?is).*encoding=[\"'](?!utf-8).*")) {
            return false;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(document));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
