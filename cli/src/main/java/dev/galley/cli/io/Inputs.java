package dev.galley.cli.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The documents named on the command line, including those in folders.
 *
 * @param documents the documents, each once
 * @param folders the folders that were named
 * @param several whether there may be more than one document: several paths or a folder were named
 * @param problems a line for each folder that cannot be read
 */
public record Inputs(List<Input> documents, List<Path> folders, boolean several, List<String> problems) {
    /**
     * Finds the documents in files and folders.
     *
     * @param output the output folder or file, which is not searched for
     */
    public static Inputs of(List<Path> named, Optional<Path> output) {
        return of(
                named.stream()
                        .map(path -> new Source(path.toString(), Optional.empty()))
                        .toList(),
                output,
                new Downloads());
    }

    /**
     * Finds the documents in files and folders, and at web addresses.
     *
     * @param output the output folder, which is not searched
     * @param downloads fetches what is on the web
     */
    public static Inputs of(List<Source> named, Optional<Path> output, Downloads downloads) {
        FolderSearch search = new FolderSearch(output.map(Inputs::real));
        List<Input> documents = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        for (Source source : named) {
            Input input = Input.of(source, downloads);
            Path path = input.path();
            if (input.isFile() && Files.isDirectory(path)) {
                folders.add(path);
                search.filesIn(path).forEach(file -> documents.add(Input.in(path, file)));
            } else {
                documents.add(input);
            }
        }
        boolean several = !folders.isEmpty() || named.size() > 1;
        return new Inputs(eachOnce(documents), List.copyOf(folders), several, search.problems());
    }

    /** Returns the same path for a file, however it was named. */
    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static List<Input> eachOnce(List<Input> documents) {
        Set<Object> seen = new HashSet<>();
        return documents.stream()
                .filter(input -> seen.add(input.isFile() ? real(input.path()) : input.name()))
                .toList();
    }
}
