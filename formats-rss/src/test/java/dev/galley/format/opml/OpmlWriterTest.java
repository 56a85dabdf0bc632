package dev.galley.format.opml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.galley.model.Url;
import dev.galley.model.XmlName;
import dev.galley.report.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OpmlWriterTest {
    private static String written(Opml opml) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OpmlWriter.write(opml, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesAListThatAPersonCanRead() throws IOException {
        Opml list = Opml.builder()
                .title("Ports & piers")
                .outline(Outline.builder("News")
                        .outline(Outline.feed("\"Harbour\"", Url.of("https://harbour.example/?a=1&b=2")))
                        .build())
                .build();

        assertThat(written(list)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="2.0">
                  <head>
                    <title>Ports &amp; piers</title>
                  </head>
                  <body>
                    <outline text="News">
                      <outline text="&quot;Harbour&quot;" type="rss" xmlUrl="https://harbour.example/?a=1&amp;b=2"/>
                    </outline>
                  </body>
                </opml>
                """);
    }

    @Test
    void reportsWhatItDerivesAndReplaces() throws IOException {
        Opml list = Opml.builder()
                .title("a\u0001b")
                .outline(Outline.builder("News")
                        .outline(Outline.builder("A")
                                .xmlUrl(Url.of("https://a.example/"))
                                .build())
                        .outline(Outline.builder("\uD800").build())
                        .build())
                .build();

        List<Finding> findings = OpmlWriter.write(list, new ByteArrayOutputStream());

        assertThat(findings)
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly(
                        "character.replaced /title",
                        "derived.type /outlines/0/outlines/0/type",
                        "character.replaced /outlines/0/outlines/1");
        assertThat(written(list)).contains("xmlUrl=\"https://a.example/\"").contains("type=\"rss\"");
    }

    @Test
    void writesOutlinesNestedToAnyDepth() throws IOException {
        Outline outline = Outline.builder("0").build();
        for (int i = 1; i <= 20_000; i++) {
            outline = Outline.builder(Integer.toString(i)).outline(outline).build();
        }

        assertThat(OpmlWriter.write(Opml.builder().outline(outline).build(), java.io.OutputStream.nullOutputStream()))
                .isEmpty();
    }

    @Test
    void refusesNamesThatCannotBeWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outline.builder("a").attribute(XmlName.of("xmlurl"), "b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outline.builder("a").attribute(XmlName.of("a b"), "b"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Outline.builder("a").category("a,b"));
        assertThatIllegalArgumentException().isThrownBy(() -> Opml.builder().setting("Title", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> Opml.builder().setting("a:b", "a"));
    }

    @Test
    void theAddressOfTheOwnerIsNotPrinted() {
        assertThat(Opml.builder().ownerEmail("ada@harbour.example").build().toString())
                .doesNotContain("ada@");
    }

    @Property(tries = 500)
    void whatIsWrittenIsReadBack(@ForAll("lists") Opml list) throws IOException {
        OpmlReadResult read =
                OpmlReader.strict().read(new ByteArrayInputStream(written(list).getBytes(StandardCharsets.UTF_8)));

        assertThat(read.findings()).isEmpty();
        assertThat(read.opml()).isEqualTo(list);
    }

    @Provide
    Arbitrary<Opml> lists() {
        Arbitrary<List<Outline>> outlines = outlines().list().ofMaxSize(3);
        return Combinators.combine(words(), dates(), outlines).as((words, date, inner) -> {
            Opml.Builder list = Opml.builder()
                    .title(words)
                    .modified(date)
                    .ownerName(words)
                    .ownerId(Url.of("https://harbour.example/ada"))
                    .setting("windowTop", "61");
            inner.forEach(list::outline);
            return list.build();
        });
    }

    private static Arbitrary<Outline> outlines() {
        return Arbitraries.recursive(
                () -> words().map(words -> Outline.builder(words).build()),
                inner -> Combinators.combine(words(), dates(), inner.list().ofMaxSize(3))
                        .as((words, date, outlines) -> {
                            Outline.Builder outline = Outline.builder(words)
                                    .title(words)
                                    .type("rss")
                                    .xmlUrl(Url.of("https://harbour.example/feed?a=1&b=%C3%A4"))
                                    .description(words)
                                    .created(date)
                                    .category("/News/Local")
                                    .comment(outlines.isEmpty())
                                    .breakpoint(!outlines.isEmpty())
                                    .attribute(XmlName.of("https://reader.example/ns", "unread"), words)
                                    .attribute(XmlName.of("icon"), words);
                            outlines.forEach(outline::outline);
                            return outline.build();
                        }),
                3);
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("Tide & time", "<b>\"bold\"</b>", "гавань", "a\tb\nc", "港 ' 𝄞", "]]>")
                .map(word -> "x" + word + "x");
    }

    private static Arbitrary<OffsetDateTime> dates() {
        return Arbitraries.integers()
                .between(0, 2_000_000_000)
                .map(seconds -> OffsetDateTime.ofInstant(java.time.Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
    }
}
