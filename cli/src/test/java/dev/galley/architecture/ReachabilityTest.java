package dev.galley.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Checks the metadata for native images: each module lists its resources, and galley-json the records that it reads by reflection.
 * GraalVM itself registers the providers of services that files in {@code META-INF/services} name.
 */
class ReachabilityTest {
    private static final String METADATA = "META-INF/native-image/dev.galley";
    private static final Pattern TYPE = Pattern.compile("\"type\": \"([^\"]+)\"");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/testkit/") && !location.contains("galley-testkit"))
            .importPackages("dev.galley");

    @Test
    void everyModuleWithResourcesNamesThem() throws IOException {
        forEachModule((root, location) -> {
            if (!files(root.resolve("dev/galley")).isEmpty()) {
                assertThat(metadata(root, location)).contains("{\"glob\": \"dev/galley/**\"}");
            }
        });
    }

    @Test
    void everyResourceBundleIsNamed() throws IOException {
        Set<String> bundles = new TreeSet<>();

        forEachModule((root, location) -> {
            for (JavaClass type : CLASSES) {
                // Each bundle has the name of the class that loads it.
                if (location(type).equals(location) && loadsBundle(type)) {
                    assertThat(metadata(root, location)).contains("{\"bundle\": \"" + type.getName() + "\"}");
                    bundles.add(type.getName());
                }
            }
        });
        assertThat(bundles).isNotEmpty();
    }

    private static boolean loadsBundle(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(ResourceBundle.class)
                        && call.getName().equals("getBundle"));
    }

    @Test
    void everyProviderOfAServiceIsNamedInAFileAndCanBeCreated() throws IOException {
        Set<String> services = new TreeSet<>();

        forEachModule((root, location) -> {
            Map<String, Set<String>> declared = declaredProviders(root);
            assertThat(namedProviders(root)).as("services of " + location).isEqualTo(declared);
            assertThat(declared.values())
                    .allSatisfy(providers -> assertThat(providers)
                            .allSatisfy(provider -> assertThat(CLASSES.get(provider)
                                            .getConstructor()
                                            .getModifiers())
                                    .contains(JavaModifier.PUBLIC)));
            services.addAll(declared.keySet());
        });
        assertThat(services)
                .contains(
                        "dev.galley.format.FeedFormat",
                        "dev.galley.lossless.LosslessCodec",
                        "dev.galley.report.RuleCatalog",
                        "dev.galley.validation.ProfileProvider");
    }

    private static Map<String, Set<String>> declaredProviders(Path root) throws IOException {
        try (InputStream in = Files.newInputStream(root.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).provides().stream()
                    .collect(Collectors.toMap(
                            ModuleDescriptor.Provides::service, service -> Set.copyOf(service.providers())));
        }
    }

    private static Map<String, Set<String>> namedProviders(Path root) throws IOException {
        Map<String, Set<String>> providers = new HashMap<>();
        for (Path file : files(root.resolve("META-INF/services"))) {
            providers.put(file.getFileName().toString(), Set.copyOf(Files.readAllLines(file)));
        }
        return providers;
    }

    /** Checks the classes and resources of one module. */
    private interface ModuleCheck {
        void check(Path root, String location) throws IOException;
    }

    private static void forEachModule(ModuleCheck check) throws IOException {
        Set<String> locations = CLASSES.stream()
                .map(ReachabilityTest::location)
                // The command is a program that nobody embeds.
                .filter(location -> !location.contains("/cli/target/"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(locations).hasSizeGreaterThan(10);
        for (String location : locations) {
            if (location.startsWith("jar:")) {
                try (FileSystem jar = FileSystems.newFileSystem(URI.create(location + "/"), Map.of())) {
                    check.check(jar.getPath("/"), location);
                }
            } else {
                check.check(Path.of(URI.create(location)), location);
            }
        }
    }

    private static String location(JavaClass type) {
        return type.getSource().orElseThrow().getUri().toString().replaceFirst("/dev/galley/.*", "");
    }

    private static String metadata(Path root, String location) throws IOException {
        List<Path> metadata = files(root.resolve(METADATA));

        assertThat(metadata)
                .as(location + " has resources, so it needs " + METADATA)
                .hasSize(1);
        return Files.readString(metadata.get(0));
    }

    private static List<Path> files(Path folder) throws IOException {
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
