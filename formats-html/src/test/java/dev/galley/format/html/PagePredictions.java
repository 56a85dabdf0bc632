package dev.galley.format.html;

import dev.galley.model.Article;
import dev.galley.model.Block;
import dev.galley.model.Comment;
import dev.galley.model.Person;
import dev.galley.model.Section;
import dev.galley.model.Text;
import dev.galley.model.Url;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Reads every page of a corpus and writes one line of JSON for each, as its {@code score.py} expects. Run with the folder
 * of the corpus and the file to write.
 */
public final class PagePredictions {
    private PagePredictions() {}

    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(args[0]);
        long nanos = 0;
        long bytes = 0;
        int pages = 0;
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            for (String set : List.of("scrapinghub", "wcxb", "comments", "fundus")) {
                try (Stream<Path> files = Files.list(corpus.resolve(set).resolve("html"))) {
                    for (Path file : files.sorted().toList()) {
                        String id = file.getFileName().toString().replace(".html.gz", "");
                        if (args.length > 2 && !id.equals(args[2])) {
                            continue;
                        }
                        byte[] raw;
                        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                            raw = in.readAllBytes();
                        }
                        String html = new String(raw, StandardCharsets.UTF_8);
                        long start = cpu();
                        Page page = Pages.read(html, Url.of("https://site.example/page"));
                        nanos += cpu() - start;
                        bytes += raw.length;
                        pages++;
                        out.write(line(set, id, page));
                        out.newLine();
                    }
                }
            }
        }
        System.err.printf(
                "%d pages, %d kB, %d ms, %.0f pages of 100 kB a second%n",
                pages, bytes / 1000, nanos / 1_000_000, bytes / 100_000.0 / (nanos / 1e9));
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String line(String set, String id, Page page) {
        Article article = page.article();
        StringBuilder json = new StringBuilder("{\"set\":")
                .append(quoted(set))
                .append(",\"id\":")
                .append(quoted(id));
        StringBuilder text = new StringBuilder();
        StringBuilder sections = new StringBuilder();
        for (Section section : article.body()) {
            sections.append(sections.isEmpty() ? "" : ",").append("{\"heading\":");
            String heading = section.heading().map(Text::plain).orElse(null);
            sections.append(heading == null ? "null" : quoted(heading)).append(",\"paragraphs\":[");
            if (heading != null) {
                text.append(heading).append('\n');
            }
            boolean first = true;
            for (Block block : section.blocks()) {
                String words = words(block);
                if (!words.isBlank()) {
                    sections.append(first ? "" : ",").append(quoted(words));
                    text.append(words).append('\n');
                    first = false;
                }
            }
            sections.append("]}");
        }
        List<String> comments = new ArrayList<>();
        for (Comment comment : article.comments()) {
            comments.add(comment.body().map(Text::plain).orElse(""));
        }
        if (page.kind() == Page.Kind.THREAD) {
            text.append(String.join("\n", comments));
        }
        json.append(",\"text\":").append(quoted(text.toString()));
        json.append(",\"sections\":[").append(sections).append(']');
        article.headline().ifPresent(value -> json.append(",\"title\":").append(quoted(value.plain())));
        json.append(",\"authors\":")
                .append(array(article.authors().stream()
                        .map(Person::name)
                        .map(n -> n.orElse(""))
                        .toList()));
        article.published().ifPresent(value -> json.append(",\"published\":").append(quoted(value.toString())));
        article.standfirst().ifPresent(value -> json.append(",\"standfirst\":").append(quoted(value.plain())));
        json.append(",\"comments\":").append(array(comments));
        return json.append('}').toString();
    }

    private static String words(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text().plain();
        }
        if (block instanceof Block.Listing listing) {
            return String.join("\n", listing.items().stream().map(Text::plain).toList());
        }
        if (block instanceof Block.Quote quote) {
            return quote.text().plain()
                    + quote.attribution().map(name -> "\n" + name).orElse("");
        }
        if (block instanceof Block.Table table) {
            StringBuilder words = new StringBuilder();
            table.caption().ifPresent(caption -> words.append(caption.plain()).append('\n'));
            table.header().forEach(cell -> words.append(cell.plain()).append('\n'));
            table.rows()
                    .forEach(row ->
                            row.forEach(cell -> words.append(cell.plain()).append('\n')));
            return words.toString();
        }
        if (block instanceof Block.Code code) {
            return code.code();
        }
        if (block instanceof Block.Markup markup) {
            return markup.content().plain();
        }
        return "";
    }

    private static String array(List<String> values) {
        return "["
                + String.join(",", values.stream().map(PagePredictions::quoted).toList()) + "]";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
