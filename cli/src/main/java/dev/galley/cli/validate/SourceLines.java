package dev.galley.cli.validate;

import dev.galley.report.Finding;
import dev.galley.report.Location;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the lines of a document that a report quotes with its findings. */
final class SourceLines {
    /** Shorter documents are shown completely. */
    private static final int MAX_COMPLETE_LINES = 2_000;

    private static final int AROUND = 2;
    private static final int HEAD = 512;

    private SourceLines() {}

    /** Reads the lines by number, starting at 1, and closes the document. */
    static Map<Integer, String> read(InputStream in, List<Finding> findings) throws IOException {
        TreeSet<Integer> wanted = new TreeSet<>();
        for (Finding finding : findings) {
            finding.location().map(Location::line).ifPresent(wanted::add);
        }
        Map<Integer, String> lines = new TreeMap<>();
        if (wanted.isEmpty()) {
            in.close();
            return lines;
        }
        try (BufferedInputStream buffered = new BufferedInputStream(in);
                BufferedReader reader = new BufferedReader(new InputStreamReader(buffered, charset(buffered)))) {
            int number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                Integer next = wanted.ceiling(number - AROUND);
                if (number <= MAX_COMPLETE_LINES || (next != null && next <= number + AROUND)) {
                    lines.put(number, line);
                }
                if (number > MAX_COMPLETE_LINES && number > wanted.last() + AROUND) {
                    break;
                }
                number++;
            }
        }
        return lines;
    }

    /** Detects the charset well enough for display: byte order mark, XML declaration, else UTF-8. */
    private static Charset charset(BufferedInputStream in) throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        if (head.length > 1 && ((head[0] & 0xFF) == 0xFE || (head[0] & 0xFF) == 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        int start = text.indexOf("encoding=");
        if (start < 0 || start + 10 >= text.length() || start > text.indexOf("?>")) {
            return StandardCharsets.UTF_8;
        }
        int end = text.indexOf(text.charAt(start + 9), start + 10);
        String name = end < 0 ? "" : text.substring(start + 10, end);
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
