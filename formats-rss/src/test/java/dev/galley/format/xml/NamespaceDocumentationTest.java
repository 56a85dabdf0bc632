package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.xml.namespace.Namespace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/namespaces.md} agrees with the registry of namespaces. */
class NamespaceDocumentationTest {
    private static final Path PAGE = Path.of("..", "docs", "namespaces.md");

    @Test
    void isUpToDate() throws IOException {
        String now = markdown();
        if (Boolean.getBoolean("galley.updateNamespaces")) {
            Files.writeString(PAGE, now);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("docs/namespaces.md is stale. Write it anew with"
                        + " ./mvnw -pl formats-rss -am test -Dtest=NamespaceDocumentationTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dgalley.updateNamespaces=true")
                .isEqualTo(now);
    }

    @Test
    void noUriBelongsToTwoNamespaces() {
        Set<String> seen = new HashSet<>();
        for (Namespace namespace : NamespaceRegistry.ALL) {
            assertThat(namespace.uris()).allMatch(seen::add, "is new in " + namespace.title());
        }
    }

    @Test
    void noUriIsWrittenTwiceInTheCode() throws IOException {
        List<String> sources = new ArrayList<>();
        // Core has the URI of its own namespace.
        sources.add(code(Path.of("..", "core", "src", "main", "java", "dev", "galley", "format", "Fidelity.java")));
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(NamespaceDocumentationTest::code)
                    .forEach(sources::add);
        }
        for (Namespace namespace : NamespaceRegistry.ALL) {
            for (String uri : namespace.uris()) {
                long found = sources.stream()
                        .mapToLong(
                                source -> source.split(java.util.regex.Pattern.quote("\"" + uri + "\""), -1).length - 1)
                        .sum();
                assertThat(uri.isEmpty() ? 1 : found).as(uri).isEqualTo(1);
            }
        }
    }

    private static String code(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String markdown() {
        StringBuilder page = new StringBuilder("""
                # XML namespaces in RSS and Atom

                This page is generated from the namespaces' descriptors. Elements of namespaces that are only known or
                validated are kept as extensions. An application can add a namespace with `XmlNamespace`.

                ## Read and written
                """);
        for (Namespace namespace : NamespaceRegistry.ALL) {
            if (!namespace.documentation().isEmpty()) {
                page.append("\n### ").append(namespace.title()).append("\n\n");
                page.append(facts(namespace)).append('\n').append(namespace.documentation());
            }
        }
        page.append("\n## Known by prefix and URI\n\n| prefix | namespace | URI | validated |\n|---|---|---|---|\n");
        for (Namespace namespace : NamespaceRegistry.ALL) {
            if (namespace.documentation().isEmpty()) {
                page.append("| ").append(code(namespace.prefix())).append(" | ");
                page.append(namespace.title())
                        .append(" | ")
                        .append(code(namespace.uri()))
                        .append(" | ");
                page.append(namespace.grammar().isPresent() ? "yes" : "no").append(" |\n");
            }
        }
        return page.toString();
    }

    private static String facts(Namespace namespace) {
        StringBuilder facts = new StringBuilder();
        facts.append("- Prefix: ").append(code(namespace.prefix())).append('\n');
        facts.append("- URI: ").append(code(namespace.uri())).append('\n');
        facts.append(line("Also", namespace.aliases()));
        facts.append(line("Read, but reported by the validator", namespace.misspellings()));
        facts.append("- Validated: ")
                .append(namespace.grammar().isPresent() ? "yes" : "no")
                .append('\n');
        return facts.toString();
    }

    private static String line(String label, List<String> uris) {
        return uris.isEmpty()
                ? ""
                : "- " + label + ": "
                        + uris.stream().map(NamespaceDocumentationTest::code).collect(Collectors.joining(", ")) + "\n";
    }

    private static String code(String value) {
        return value.isEmpty() ? "none" : "`" + value + "`";
    }
}
