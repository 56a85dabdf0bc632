package dev.galley.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The groups of documents that every page lists, as {@code navigation.txt} has them. */
record Navigation(List<Group> groups) {
    private static final String REST_OF_FOLDER = "/*.md";

    /** Documents under one title, in the order of their entries. */
    record Group(String title, List<Entry> entries) {}

    /** A document by its path in the project, with its title if that is not its first heading. */
    record Entry(String path, Optional<String> title) {}

    /**
     * Reads the groups.
     *
     * @param text the content of {@code navigation.txt}
     * @param documents the paths of all documents in sorted order
     * @throws SiteException if a document of {@code docs} is not listed, or one is listed twice or does not exist
     */
    static Navigation parse(String text, Collection<String> documents) throws SiteException {
        List<String> problems = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        Set<String> rest = new HashSet<>(documents);
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        for (String line : lines) {
            if (!line.startsWith("[") && !line.endsWith(REST_OF_FOLDER) && !rest.remove(pathOf(line))) {
                String why = documents.contains(pathOf(line)) ? "is listed twice" : "does not exist";
                problems.add("navigation.txt: " + pathOf(line) + " " + why);
            }
        }
        for (String line : lines) {
            if (line.startsWith("[")) {
                groups.add(new Group(line.substring(1, line.length() - 1), new ArrayList<>()));
                continue;
            }
            if (groups.isEmpty()) {
                throw new SiteException(List.of("navigation.txt: no [Group] precedes " + line));
            }
            List<Entry> entries = groups.get(groups.size() - 1).entries();
            if (line.endsWith(REST_OF_FOLDER)) {
                String folder = line.substring(0, line.length() - REST_OF_FOLDER.length() + 1);
                documents.stream()
                        .filter(path -> path.lastIndexOf('/') == folder.length() - 1 && path.startsWith(folder))
                        .filter(rest::remove)
                        .forEach(path -> entries.add(new Entry(path, Optional.empty())));
            } else {
                int equals = line.indexOf('=');
                Optional<String> title = equals < 0
                        ? Optional.empty()
                        : Optional.of(line.substring(equals + 1).strip());
                entries.add(new Entry(pathOf(line), title));
            }
        }
        rest.stream()
                .filter(path -> path.startsWith("docs/"))
                .sorted()
                .forEach(path -> problems.add(path + " is in no group of the site's navigation: add it to "
                        + "site/src/main/resources/dev/galley/site/navigation.txt"));
        if (!problems.isEmpty()) {
            throw new SiteException(problems);
        }
        return new Navigation(groups);
    }

    private static String pathOf(String line) {
        int equals = line.indexOf('=');
        return (equals < 0 ? line : line.substring(0, equals)).strip();
    }

    /** Returns the paths of all entries in order. */
    List<String> paths() {
        return groups.stream()
                .flatMap(group -> group.entries().stream())
                .map(Entry::path)
                .toList();
    }
}
