package dev.galley.benchmarks.pages;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;

/**
 * Measures how many pages of 100 kB each library reads in a second of processor time. All read the same pages in turn, so that a
 * disturbance of the machine affects all of them; the median of the rounds counts.
 */
final class PageSpeed {
    private static final int WARMUPS = 2;
    private static final int ROUNDS = 3;

    /** Every so many pages are read; larger pages than this are left out, because few pages are. */
    private static final int STEP = 5;

    private static final int MAX_LENGTH = 600_000;
    private static final double PAGE = 100_000;

    private final List<String> pages = new ArrayList<>();
    private final long size;

    PageSpeed(List<PageSample> samples) {
        List<String> usual = samples.stream()
                .map(PageSample::html)
                .filter(html -> html.length() <= MAX_LENGTH)
                .toList();
        for (int i = 0; i < usual.size(); i += STEP) {
            pages.add(usual.get(i));
        }
        size = pages.stream().mapToLong(String::length).sum();
    }

    /** Returns the pages of 100 kB a second of each library. */
    Map<Extractor, Double> measure(List<Extractor> extractors) {
        Map<Extractor, List<Double>> rounds = new EnumMap<>(Extractor.class);
        for (int round = -WARMUPS; round < ROUNDS; round++) {
            for (Extractor extractor : extractors) {
                double speed = speed(extractor::readOrNothing);
                if (round >= 0) {
                    rounds.computeIfAbsent(extractor, e -> new ArrayList<>()).add(speed);
                }
            }
        }
        Map<Extractor, Double> medians = new EnumMap<>(Extractor.class);
        rounds.forEach((extractor, speeds) -> medians.put(extractor, median(speeds)));
        return medians;
    }

    /** Returns the speed of jsoup's parser alone, which Galley, Readability4J and Crux build upon. */
    double parserAlone() {
        List<Double> speeds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            speeds.add(speed(html -> Parser.htmlParser().parseInput(html, "")));
        }
        return median(speeds);
    }

    private interface Reader {
        Object read(String html);
    }

    private double speed(Reader reader) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int read = 0;
        for (String page : pages) {
            read += reader.read(page) == null ? 0 : 1;
        }
        if (read != pages.size()) {
            throw new IllegalStateException("A reader returned null");
        }
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        return size / PAGE / (nanos / 1e9);
    }

    private static double median(List<Double> speeds) {
        return speeds.stream().sorted().toList().get(speeds.size() / 2);
    }
}
