package dev.galley.spark;

import dev.galley.format.ArticleWriter;
import dev.galley.format.FeedWriter;
import dev.galley.internal.Sha256;
import dev.galley.model.Article;
import dev.galley.model.Feed;
import dev.galley.report.Finding;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.write.DataWriter;
import org.apache.spark.sql.connector.write.WriterCommitMessage;
import org.jspecify.annotations.Nullable;

/** Writes the documents of one attempt of a task, one after the other. */
final class FeedsTask implements DataWriter<InternalRow> {
    private static final int MAX_NAME = 150;

    private final FeedsWrite.Plan plan;
    private final int partitionId;
    private final Path folder;
    private final RowArticles rows;
    private final FeedWriter writer;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Long> findings = new TreeMap<>();
    private long articles;
    private long skipped;
    private @Nullable OpenDocument open;

    FeedsTask(FeedsWrite.Plan plan, int partitionId, Path folder) {
        this.plan = plan;
        this.partitionId = partitionId;
        this.folder = folder;
        rows = new RowArticles(plan.schema(), plan.options());
        writer = plan.options().writer();
    }

    private record OpenDocument(String name, OutputStream out, ArticleWriter articles) {}

    @Override
    public void write(InternalRow row) throws IOException {
        Optional<Article> article = rows.article(row);
        if (article.isEmpty()) {
            skipped++;
            return;
        }
        String name = name(row);
        OpenDocument document = open;
        if (document == null || !document.name().equals(name)) {
            finish();
            document = begin(name, rows.feed(row).orElseGet(plan.options()::feed));
            open = document;
        }
        document.articles().write(article.get());
        articles++;
    }

    private String name(InternalRow row) {
        String extension = "." + writer.format().fileExtension();
        if (plan.options().key() == null) {
            return String.format("part-%05d-%s%s", partitionId, plan.queryId(), extension);
        }
        return rows.key(row)
                .filter(key -> !key.isEmpty())
                .map(key -> fileName(key) + extension)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The column \"" + plan.options().key()
                                + "\" is null or empty in a row. Filter such rows out, or give them a value."));
    }

    /**
     * Returns a file name for a key: letters, digits and hyphens stay, all other characters become percent escapes, so that different keys
     * have different names. A long name is cut, with a hash of the key at its end.
     */
    static String fileName(String key) {
        StringBuilder name = new StringBuilder();
        for (byte each : key.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-') {
                name.append(c);
            } else {
                name.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return name.length() <= MAX_NAME ? name.toString() : name.substring(0, MAX_NAME) + "~" + Sha256.hex(key, 16);
    }

    private OpenDocument begin(String name, Feed metadata) throws IOException {
        OutputStream out = new BufferedOutputStream(plan.files().create(new Path(folder, name), true), 64 * 1024);
        names.add(name);
        return new OpenDocument(name, out, writer.open(out, metadata));
    }

    private void finish() throws IOException {
        OpenDocument document = open;
        open = null;
        if (document != null) {
            try (OutputStream out = document.out();
                    ArticleWriter written = document.articles()) {
                for (Finding finding : written.finish().findings()) {
                    findings.merge(finding.code(), 1L, Long::sum);
                }
                out.flush();
            }
        }
    }

    @Override
    public WriterCommitMessage commit() throws IOException {
        finish();
        return new FeedsWrite.Written(folder.toString(), List.copyOf(names), articles, skipped, findings);
    }

    @Override
    public void abort() throws IOException {
        close();
        FileSystem files = plan.files();
        files.delete(folder, true);
        // The job may have been given up, and its folder removed, while this task was still writing.
        if (files.exists(plan.staging()) && files.listStatus(plan.staging()).length == 0) {
            files.delete(plan.staging(), false);
        }
    }

    @Override
    public void close() throws IOException {
        OpenDocument document = open;
        open = null;
        if (document != null) {
            document.out().close();
        }
    }
}
