package dev.galley.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * All pages of the site: the documents of the navigation, and whatever files of the project they link to. Links between them are
 * checked and rewritten.
 */
final class Site {
    private static final Set<String> COPIED = Set.of("json", "png", "jpg", "svg", "gif", "webp");

    private final Path root;
    private final Map<String, Document> documents = new TreeMap<>();
    private final Set<String> sources = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    private Site(Path root) {
        this.root = root;
    }

    /**
     * Makes the site in memory, without the Javadoc.
     *
     * @param root the folder of the project
     * @param version the version of Galley
     * @param api whether the navigation links to the Javadoc, at {@code api/index.html}
     * @return the content of each file by its path in the site
     * @throws SiteException if links lead nowhere or the navigation does not fit the documents
     */
    static Map<String, byte[]> make(Path root, String version, boolean api) throws IOException, SiteException {
        String navigation = new String(resource("navigation.txt"), StandardCharsets.UTF_8);
        return make(root, navigation, version, api);
    }

    /** Makes the site of documents with another {@code navigation.txt}. */
    static Map<String, byte[]> make(Path root, String navigationText, String version, boolean api)
            throws IOException, SiteException {
        Navigation navigation = Navigation.parse(navigationText, documentsOf(root));
        Site site = new Site(root);
        site.collect(navigation.paths());
        site.documents.values().forEach(site::rewriteLinks);
        if (!site.problems.isEmpty()) {
            throw new SiteException(site.problems);
        }
        return site.files(new Layout(navigation, site.documents, version, api));
    }

    private static Collection<String> documentsOf(Path root) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> top = Files.list(root);
                Stream<Path> docs = Files.walk(root.resolve("docs"))) {
            Stream.concat(top, docs)
                    .map(file -> slashes(root.relativize(file)))
                    .filter(Site::isDocument)
                    .forEach(found::add);
        }
        return found;
    }

    /** Reads the documents, then those that they link to, and so on. */
    private void collect(List<String> paths) throws IOException {
        Deque<String> waiting = new ArrayDeque<>(paths);
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            if (documents.containsKey(path)) {
                continue;
            }
            Document document = new Document(path, Files.readString(root.resolve(path)));
            documents.put(path, document);
            for (Node link : document.links()) {
                Optional<String> file = target(document, link).map(Target::path);
                file.filter(Site::isDocument).ifPresent(waiting::add);
                file.filter(target -> !isDocument(target)).ifPresent(sources::add);
            }
        }
    }

    /** A file of the project and an anchor in it, which is empty if the link has none. */
    private record Target(String path, String anchor) {}

    /** Returns what a link leads to, or nothing if it leaves the project's files or leads nowhere. */
    private Optional<Target> target(Document document, Node link) {
        URI destination;
        try {
            destination = new URI(destinationOf(link));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
        if (destination.isAbsolute() || destination.getRawAuthority() != null) {
            return Optional.empty();
        }
        String anchor = Optional.ofNullable(destination.getFragment()).orElse("");
        String path = document.path();
        if (!destination.getPath().isEmpty()) {
            path = URI.create("/" + path).resolve(destination).getPath().substring(1);
        }
        if (Files.isRegularFile(root.resolve(path).resolve("README.md"))) {
            path = slashes(Path.of(path, "README.md"));
        }
        boolean exists = !path.startsWith("../") && Files.isRegularFile(root.resolve(path));
        return exists ? Optional.of(new Target(path, anchor)) : Optional.empty();
    }

    private void rewriteLinks(Document document) {
        for (Node link : document.links()) {
            Optional<Target> target = target(document, link);
            if (target.isEmpty()) {
                if (!destinationOf(link).matches("(https?|mailto):.*")) {
                    problems.add(document.path() + ": the link to " + destinationOf(link) + " leads to no file");
                }
                continue;
            }
            String path = target.get().path();
            String anchor = target.get().anchor();
            Document other = documents.get(path);
            if (!anchor.isEmpty()
                    && (other == null
                            || other.sections().stream()
                                    .noneMatch(section -> section.anchor().equals(anchor)))) {
                problems.add(document.path() + ": the link to " + destinationOf(link) + " leads to no heading");
            }
            if (other != null && link.getFirstChild() instanceof Text text && text.getNext() == null) {
                nameByTitle(text, destinationOf(link), other);
            }
            String address = path.equals(document.path()) ? "" : relative(address(document.path()), address(path));
            setDestination(link, anchor.isEmpty() ? address : address + "#" + anchor);
        }
    }

    /** Where a link shows the name of a file, the site shows the title of its page. */
    private static void nameByTitle(Text text, String destination, Document other) {
        if (text.getLiteral().equals(destination) || destination.equals(text.getLiteral() + "/README.md")) {
            text.setLiteral(other.title());
        }
    }

    private static String destinationOf(Node link) {
        return link instanceof Image image ? image.getDestination() : ((Link) link).getDestination();
    }

    private static void setDestination(Node link, String destination) {
        if (link instanceof Image image) {
            image.setDestination(destination);
        } else {
            ((Link) link).setDestination(destination);
        }
    }

    private Map<String, byte[]> files(Layout layout) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("style.css", resource("style.css"));
        for (Document document : documents.values()) {
            files.put(address(document.path()), bytes(layout.page(document)));
        }
        for (String source : sources) {
            byte[] content = Files.readAllBytes(root.resolve(source));
            boolean copied = address(source).equals(source);
            String text = new String(content, StandardCharsets.UTF_8);
            files.put(address(source), copied ? content : bytes(layout.sourcePage(source, text)));
        }
        return files;
    }

    /** Returns the path in the site of a file of the project. */
    static String address(String path) {
        if (isDocument(path)) {
            return path.replaceFirst("(^|/)README\\.md$", "$1index.md").replaceFirst("\\.md$", ".html");
        }
        return COPIED.contains(path.substring(path.lastIndexOf('.') + 1)) ? path : path + ".html";
    }

    /** Returns the relative address that leads from one file of the site to another. */
    static String relative(String from, String to) {
        return slashes(Path.of(from, "..").normalize().relativize(Path.of(to)));
    }

    private static boolean isDocument(String path) {
        return path.endsWith(".md");
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (var in = Site.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
