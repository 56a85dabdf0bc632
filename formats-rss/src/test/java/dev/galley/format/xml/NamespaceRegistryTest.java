package dev.galley.format.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.galley.format.xml.namespace.Namespace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of namespaces from which readers, writers and the validator are derived. */
class NamespaceRegistryTest {
    @Test
    void registersEachUriOnce() {
        List<String> uris = NamespaceRegistry.ALL.stream()
                .flatMap(namespace -> namespace.uris().stream())
                .toList();

        assertThat(uris).doesNotHaveDuplicates();
    }

    @Test
    void registersEachPrefixOnce() {
        List<String> prefixes = NamespaceRegistry.ALL.stream()
                .map(Namespace::prefix)
                .filter(prefix -> !prefix.isEmpty())
                .toList();

        assertThat(prefixes).doesNotHaveDuplicates();
    }
}
