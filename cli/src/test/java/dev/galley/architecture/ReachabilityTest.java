package dev.galley.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks the metadata for native images: each module lists its resources, and galley-json the records that it reads by reflection. */
class ReachabilityTest {
    private static final String METADATA = "META-INF/native-image/dev.galley";
    private static final Pattern TYPE = Pattern.compile("\"type\": \"([^\"]+)\"");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/testkit/") && !location.contains("galley-testkit"))
            .importPackages("dev.galley");

    @Test
    void everyModuleWithResourcesNamesThem() throws IOException {
        Set<String> locations = CLASSES.stream()
                .map(type -> type.getSource().orElseThrow().getUri().toString().replaceFirst("/dev/galley/.*", ""))
                // The command is a program that nobody embeds.
                .filter(location -> !location.contains("/cli/target/"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(locations).hasSizeGreaterThan(10);
        for (String location : locations) {
            if (location.startsWith("jar:")) {
                try (FileSystem jar = FileSystems.newFileSystem(URI.create(location + "/"), Map.of())) {
                    assertResourcesAreNamed(jar.getPath("/"), location);
                }
            } else {
                assertResourcesAreNamed(Path.of(URI.create(location)), location);
            }
        }
    }

    private static void assertResourcesAreNamed(Path root, String location) throws IOException {
        if (resources(root.resolve("dev/galley")).isEmpty()) {
            return;
        }
        List<Path> metadata = resources(root.resolve(METADATA));

        assertThat(metadata)
                .as(location + " has resources, so it needs " + METADATA)
                .hasSize(1);
        assertThat(Files.readString(metadata.get(0))).contains("{\"glob\": \"dev/galley/**\"}");
    }

    private static List<Path> resources(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(".class"))
                    .toList();
        }
    }

    @Test
    void jsonNamesTheRecordsOfTheModel() throws IOException {
        Set<String> records = CLASSES.stream()
                .filter(type -> type.isRecord())
                .filter(type -> Set.of("dev.galley.model", "dev.galley.report").contains(type.getPackageName()))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        String metadata;
        try (InputStream in = Objects.requireNonNull(ReachabilityTest.class
                .getClassLoader()
                .getResourceAsStream(METADATA + "/galley-json/reachability-metadata.json"))) {
            metadata = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(TYPE.matcher(metadata).results().map(match -> match.group(1)))
                .containsExactlyElementsOf(records);
    }
}
