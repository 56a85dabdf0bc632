package dev.galley.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.galley.report.Severity;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileRegistryTest {
    private static final String FILE = "META-INF/services/" + ProfileProvider.class.getName();

    @TempDir
    private Path folder;

    /** Registered for the tests of this module. */
    public static final class House implements ProfileProvider {
        @Override
        public List<Profile> profiles() {
            return List.of(Profile.publishable().toBuilder()
                    .name("house")
                    .severity("headline.too-long", Severity.ERROR)
                    .build());
        }
    }

    public static final class Failing implements ProfileProvider {
        @Override
        public List<Profile> profiles() {
            throw new IllegalStateException("no connection");
        }
    }

    public static final class Uncreatable implements ProfileProvider {
        public Uncreatable() {
            throw new IllegalStateException("no licence");
        }

        @Override
        public List<Profile> profiles() {
            return List.of();
        }
    }

    public static final class SecondDraft implements ProfileProvider {
        @Override
        public List<Profile> profiles() {
            return List.of(Profile.builder("Draft").build());
        }
    }

    public static final class Reentrant implements ProfileProvider {
        private static ProfileRegistry registry = ProfileRegistry.INSTALLED;

        @Override
        public List<Profile> profiles() {
            return List.copyOf(registry.all().values());
        }
    }

    @Test
    void profilesOfAProviderMayBeDerivedFromPresets() {
        assertThat(Profile.named("house").severities()).containsEntry("headline.too-long", Severity.ERROR);
        assertThat(Profile.names()).startsWith("structural", "draft").endsWith("house");
    }

    @Test
    void aFailingProviderIsNamedEachTimeAndLeavesThePresetsUsable() {
        ProfileRegistry registry = registry(Failing.class.getName());

        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(ServiceConfigurationError.class)
                    .isThrownBy(registry::all)
                    .withMessageContaining(Failing.class.getName() + " failed")
                    .withMessageContaining("no connection");
            assertThatExceptionOfType(ServiceConfigurationError.class).isThrownBy(() -> registry.find("other"));
            assertThat(registry.find("PUBLISHABLE").name()).isEqualTo("publishable");
        }
    }

    @Test
    void providersThatCannotBeLoadedLeaveThePresetsUsable() {
        for (String provider : List.of(Uncreatable.class.getName(), "com.example.Missing", "not a class name")) {
            ProfileRegistry registry = registry(provider);

            assertThat(registry.find("atom").name()).isEqualTo("atom");
            assertThatThrownBy(registry::all)
                    .isInstanceOf(ServiceConfigurationError.class)
                    .hasMessageContaining(provider.contains(" ") ? "configuration-file syntax" : provider);
        }
    }

    @Test
    void twoProfilesOfOneNameAreRefused() {
        ProfileRegistry registry = registry(SecondDraft.class.getName());

        assertThatThrownBy(registry::all)
                .isInstanceOf(ServiceConfigurationError.class)
                .hasMessageContaining("Two profiles are named \"Draft\"")
                .hasMessageContaining(SecondDraft.class.getName());
    }

    @Test
    void aProviderThatAsksForTheProfilesBeingLoadedIsRefused() {
        Reentrant.registry = registry(Reentrant.class.getName());

        assertThatThrownBy(Reentrant.registry::all)
                .isInstanceOf(ServiceConfigurationError.class)
                .hasMessageContaining("may use the presets");
    }

    @Test
    void missingPresetsNameTheFileToMerge() {
        ProfileRegistry registry = new ProfileRegistry(new ClassLoader(null) {});

        assertThatThrownBy(() -> registry.find("draft"))
                .isInstanceOf(ServiceConfigurationError.class)
                .hasMessageContaining("own profiles were not found")
                .hasMessageContaining(FILE);
    }

    /** Returns a registry that finds {@code provider} before all others. */
    private ProfileRegistry registry(String provider) {
        return new ProfileRegistry(new ClassLoader(ProfileRegistryTest.class.getClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                List<URL> all = new ArrayList<>(Collections.list(super.getResources(name)));
                if (name.equals(FILE)) {
                    Path file = Files.writeString(folder.resolve("services"), provider);
                    all.add(0, file.toUri().toURL());
                }
                return Collections.enumeration(all);
            }
        });
    }
}
