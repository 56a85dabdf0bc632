package dev.galley.benchmarks.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTableTest {
    private static final String WORDS =
            "The tide came in at noon, the harbour office says, and it went out again in the evening. ";

    @TempDir
    private Path folder;

    @Test
    void everyLibraryReadsThePages() throws IOException {
        String text = WORDS.repeat(3).strip();
        String body = ("<p>" + text + "</p>").repeat(4);
        page(
                "scrapinghub",
                "{\"articleBody\": \"" + (text + "\\n").repeat(4) + "\"}",
                "<article>" + body + "</article>");
        page(
                "fundus",
                "{\"standfirst\": \"What the harbour office says about noon\", \"sections\": [{\"heading\": \"Evening\", \"paragraphs\": [\""
                        + (text + " ").repeat(4) + "\"]}]}",
                "<article><h1>Tide</h1><p class=standfirst>What the harbour office says about noon</p><h2>Evening</h2>"
                        + body + "</article>");

        String table = table();

        assertThat(table).contains("| 2 pages | Galley | Galley, JSON-LD removed | Readability4J 1.0.8 |");
        assertThat(row(table, "scrapinghub, F1")).doesNotContain("–").contains("| 1.000 | 1.000 |");
        assertThat(row(table, "fundus, F1 of words")).doesNotContain("–");
        assertThat(row(table, "fundus, F1 of section headings")).endsWith("| 1.000 | 1.000 | – | – | – |");
        assertThat(row(table, "fundus, standfirst")).endsWith("| 1.000 | 1.000 | – | – | – |");
    }

    @Test
    void namesTheMissingFolder() {
        assertThatThrownBy(this::table)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-Dgalley.corpora=FOLDER");
    }

    private void page(String set, String truth, String body) throws IOException {
        Path html = Files.createDirectories(folder.resolve(set).resolve("html"));
        Files.writeString(folder.resolve(set).resolve("ground-truth.json"), "{\"one\": " + truth + "}");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(html.resolve("one.html.gz")))) {
            out.write(("<!DOCTYPE html><html><head><title>Tide</title></head><body>" + body + "</body></html>")
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    private String table() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PageTable.print(folder, false, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String row(String table, String title) {
        return table.lines()
                .filter(line -> line.startsWith("| " + title))
                .findFirst()
                .orElseThrow();
    }
}
