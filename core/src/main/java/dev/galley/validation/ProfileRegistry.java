package dev.galley.validation;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The profiles of all providers by name. The presets are loaded on their own: other providers can derive profiles from them,
 * and a provider that fails leaves them usable. Failures are not cached. Thread-safe.
 */
final class ProfileRegistry {
    static final ProfileRegistry INSTALLED = new ProfileRegistry(Profile.class.getClassLoader());

    /** The package of the provider of the presets, by which it is recognised before it is created. */
    private static final String PRESETS = ProfileRegistry.class.getPackageName() + ".rule";

    /** The maximum number of entries of classes that do not exist. */
    private static final int MAX_BROKEN = 100;

    private final @Nullable ClassLoader loader;
    private volatile @Nullable Map<String, Profile> presets;
    private volatile @Nullable Map<String, Profile> all;
    private boolean loading;

    ProfileRegistry(@Nullable ClassLoader loader) {
        this.loader = loader;
    }

    /** Returns the profile with this name in upper or lower case. Loads further providers only if it is not a preset. */
    @Nullable
    Profile find(String name) {
        Profile preset = presets().get(key(name));
        return preset != null ? preset : all().get(key(name));
    }

    /** Returns the presets by name. */
    Map<String, Profile> presets() {
        Map<String, Profile> loaded = presets;
        return loaded != null ? loaded : loadPresets();
    }

    /** Returns all profiles by name, beginning with the presets. */
    Map<String, Profile> all() {
        Map<String, Profile> loaded = all;
        return loaded != null ? loaded : loadAll();
    }

    private synchronized Map<String, Profile> loadPresets() {
        Map<String, Profile> byName = new LinkedHashMap<>();
        addProfiles(presetProvider(), byName);
        Map<String, Profile> loaded = Collections.unmodifiableMap(byName);
        presets = loaded;
        return loaded;
    }

    private synchronized Map<String, Profile> loadAll() {
        Map<String, Profile> byName = new LinkedHashMap<>(presets());
        if (loading) {
            throw new IllegalStateException("ProfileProvider.profiles() may use the presets,"
                    + " but not the profiles of providers, which are still being loaded");
        }
        loading = true;
        try {
            Iterator<ServiceLoader.Provider<ProfileProvider>> providers = providers();
            while (providers.hasNext()) {
                ServiceLoader.Provider<ProfileProvider> provider = providers.next();
                if (!providesPresets(provider)) {
                    addProfiles(provider, byName);
                }
            }
        } finally {
            loading = false;
        }
        Map<String, Profile> loaded = Collections.unmodifiableMap(byName);
        all = loaded;
        return loaded;
    }

    /** Returns the provider of the presets; skips entries of classes that do not exist, which {@link #loadAll} reports. */
    private ServiceLoader.Provider<ProfileProvider> presetProvider() {
        Iterator<ServiceLoader.Provider<ProfileProvider>> providers = providers();
        for (int broken = 0; broken < MAX_BROKEN; ) {
            try {
                if (!providers.hasNext()) {
                    break;
                }
                ServiceLoader.Provider<ProfileProvider> provider = providers.next();
                if (providesPresets(provider)) {
                    return provider;
                }
            } catch (ServiceConfigurationError e) {
                broken++;
            }
        }
        throw new ServiceConfigurationError("Galley's own profiles were not found. If its jar was merged with others,"
                + " merge their files META-INF/services/" + ProfileProvider.class.getName() + ", too");
    }

    private Iterator<ServiceLoader.Provider<ProfileProvider>> providers() {
        return ServiceLoader.load(ProfileProvider.class, loader).stream().iterator();
    }

    private static boolean providesPresets(ServiceLoader.Provider<ProfileProvider> provider) {
        return provider.type().getPackageName().equals(PRESETS);
    }

    private static void addProfiles(ServiceLoader.Provider<ProfileProvider> provider, Map<String, Profile> byName) {
        String type = provider.type().getName();
        try {
            for (Profile profile : provider.get().profiles()) {
                if (byName.putIfAbsent(key(profile.name()), profile) != null) {
                    throw new ServiceConfigurationError(
                            "Two profiles are named \"" + profile.name() + "\"; rename that of " + type);
                }
            }
        } catch (RuntimeException | LinkageError e) {
            throw new ServiceConfigurationError("The profile provider " + type + " failed: " + e, e);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
