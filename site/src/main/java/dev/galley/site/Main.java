package dev.galley.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the documentation site to a folder. */
final class Main {
    /** Marks a folder that holds a site, and so may be replaced. */
    private static final String MARK = ".galley-site";

    private Main() {}

    /**
     * Writes the site.
     *
     * @param args the folder of the project, the folder to write, the version, and the folder of the Javadoc
     */
    public static void main(String[] args) {
        try {
            write(Path.of(args[0]), Path.of(args[1]), args[2], Path.of(args[3]));
        } catch (SiteException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("The site cannot be written: " + e);
            System.exit(1);
        }
    }

    /** Makes all pages before it touches the folder. */
    static void write(Path root, Path folder, String version, Path apidocs) throws IOException, SiteException {
        if (!Files.isRegularFile(apidocs.resolve("index.html"))) {
            throw new SiteException(
                    List.of("There is no Javadoc in " + apidocs + ": run ./mvnw compile javadoc:aggregate"));
        }
        Map<String, byte[]> files = Site.make(root, version, true);
        clear(folder);
        Files.createDirectories(folder);
        Files.createFile(folder.resolve(MARK));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        copy(apidocs, folder.resolve("api"));
    }

    /** Deletes the site of an earlier run, and nothing else. */
    private static void clear(Path folder) throws IOException, SiteException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> found;
        try (Stream<Path> walk = Files.walk(folder)) {
            found = walk.sorted(Comparator.reverseOrder()).toList();
        }
        if (found.size() > 1 && !Files.exists(folder.resolve(MARK))) {
            throw new SiteException(
                    List.of(folder + " holds files that are not a site of an earlier run; choose another folder"));
        }
        for (Path file : found) {
            if (!file.equals(folder)) {
                Files.delete(file);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
