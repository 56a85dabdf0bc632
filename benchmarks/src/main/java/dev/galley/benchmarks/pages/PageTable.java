package dev.galley.benchmarks.pages;

import dev.galley.benchmarks.pages.Figure.Share;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Prints quality and speed of all libraries as a table in Markdown. */
public final class PageTable {
    private static final List<Extractor> COLUMNS = List.of(Extractor.values());

    private final List<PageSample> pages;
    private final PrintStream out;

    private PageTable(List<PageSample> pages, PrintStream out) {
        this.pages = pages;
        this.out = out;
    }

    /**
     * Reads the pages in {@code folder} with every library, and prints the figures.
     *
     * @param folder the folder of the sets {@code scrapinghub}, {@code wcxb}, {@code comments} and {@code fundus}
     * @param speed whether the speed is measured too
     * @throws IllegalArgumentException if the folder holds none of the sets
     */
    public static void print(Path folder, boolean speed, PrintStream out) throws IOException {
        PageTable table = new PageTable(PageCorpus.read(folder), out);
        table.head();
        table.quality();
        if (speed) {
            table.speed();
        }
    }

    private void head() {
        out.printf("| %d pages |", pages.size());
        COLUMNS.forEach(column -> out.printf(" %s |", column.title()));
        out.printf("%n|---|%s%n", "--:|".repeat(COLUMNS.size()));
    }

    private void quality() {
        Map<Extractor, Map<Figure, Share>> all = new EnumMap<>(Extractor.class);
        COLUMNS.forEach(extractor -> all.put(extractor, figures(extractor)));
        row("scrapinghub, F1 of 4-word runs", extractor -> harmonic(all.getOrDefault(extractor, Map.of())));
        for (Figure figure : Figure.values()) {
            row(figure.title(), extractor -> decimal(figure, all.getOrDefault(extractor, Map.of())));
        }
    }

    private Map<Figure, Share> figures(Extractor extractor) {
        Map<Figure, Share> sums = new EnumMap<>(Figure.class);
        for (PageSample page : pages) {
            Extraction found = extractor.readOrNothing(page.html());
            for (Figure figure : Figure.values()) {
                sums.merge(figure, figure.of(page, found), Share::plus);
            }
        }
        return sums;
    }

    /** Returns a dash for what the library does not read at all. */
    private static String decimal(Figure figure, Map<Figure, Share> figures) {
        Figure read = figure == Figure.NOT_COMMENTS ? Figure.COMMENTS : figure;
        return figures.getOrDefault(read, Share.NONE).part() == 0
                ? "–"
                : String.format(
                        Locale.ROOT,
                        "%.3f",
                        figures.getOrDefault(figure, Share.NONE).ratio());
    }

    /** Returns F1 of the mean precision and the mean recall, as the authors of scrapinghub define it. */
    private static String harmonic(Map<Figure, Share> figures) {
        double precision = figures.getOrDefault(Figure.PRECISION, Share.NONE).ratio();
        double recall = figures.getOrDefault(Figure.RECALL, Share.NONE).ratio();
        double sum = precision + recall;
        return sum == 0 ? "–" : String.format(Locale.ROOT, "%.3f", 2 * precision * recall / sum);
    }

    private void speed() {
        PageSpeed speed = new PageSpeed(pages);
        List<Extractor> measured = COLUMNS.stream()
                .filter(extractor -> extractor != Extractor.GALLEY_WITHOUT_JSON_LD)
                .toList();
        Map<Extractor, Double> speeds = speed.measure(measured);
        row("pages of 100 kB a second and core", extractor -> {
            Double value = speeds.get(extractor);
            return value == null ? "–" : String.format(Locale.ROOT, "%.0f", value);
        });
        out.printf(
                Locale.ROOT,
                "%njsoup's parser alone: %.0f pages of 100 kB a second and core. %s %s, %d processors.%n",
                speed.parserAlone(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"),
                Runtime.getRuntime().availableProcessors());
    }

    private void row(String title, Function<Extractor, String> cell) {
        out.printf("| %s |", title);
        COLUMNS.forEach(column -> out.printf(" %s |", cell.apply(column)));
        out.println();
        out.flush();
    }
}
