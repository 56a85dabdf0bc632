package dev.galley.benchmarks.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads sets of annotated pages from a folder. Each set is a folder with {@code ground-truth.json}, an object from identifier to
 * annotation, and {@code html/ID.html.gz}; {@code metadata.json}, if there is one, gives the kind of each page.
 */
final class PageCorpus {
    static final List<String> SETS = List.of("scrapinghub", "wcxb", "comments", "fundus");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PageCorpus() {}

    /**
     * Reads all pages of the sets that are there, in the order of their identifiers.
     *
     * @throws IllegalArgumentException if the folder holds none of the sets
     */
    static List<PageSample> read(Path folder) throws IOException {
        List<PageSample> pages = new ArrayList<>();
        for (String set : SETS) {
            Path truths = folder.resolve(set).resolve("ground-truth.json");
            if (Files.exists(truths)) {
                addSet(set, folder.resolve(set), pages);
            }
        }
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("No pages in " + folder + "; name the folder that holds \"pages\" with"
                    + " -Dgalley.corpora=FOLDER");
        }
        return pages;
    }

    private static void addSet(String set, Path folder, List<PageSample> pages) throws IOException {
        JsonNode truths = JSON.readTree(folder.resolve("ground-truth.json").toFile());
        Path kinds = folder.resolve("metadata.json");
        JsonNode metadata = Files.exists(kinds) ? JSON.readTree(kinds.toFile()) : JSON.createObjectNode();
        for (String id : truths.propertyNames().stream().sorted().toList()) {
            try (InputStream in = new GZIPInputStream(
                    Files.newInputStream(folder.resolve("html").resolve(id + ".html.gz")))) {
                String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                String kind = metadata.path(id).path("page_type").stringValue("");
                pages.add(new PageSample(set, kind, html, truths.path(id)));
            }
        }
    }
}
