package dev.galley.validation.rule;

import dev.galley.report.Severity;
import dev.galley.validation.Profile;
import dev.galley.validation.ProfileBuilder;
import dev.galley.validation.ProfileProvider;
import dev.galley.validation.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Builds the presets from the severity tables in {@link ArticleRules}. */
public final class PresetProvider implements ProfileProvider {
    /** Called by {@link java.util.ServiceLoader}. */
    public PresetProvider() {}

    @Override
    public List<Profile> profiles() {
        return Stream.of(Preset.values()).map(PresetProvider::profile).toList();
    }

    private static Profile profile(Preset preset) {
        ProfileBuilder profile = Profile.builder(preset.profileName());
        ArticleRules.onArticles().forEach(row -> add(row, preset, profile, profile::with));
        ArticleRules.onFeeds().forEach(row -> add(row, preset, profile, profile::withFeedRule));
        return profile.build();
    }

    /** Adds a rule. One that the preset leaves out is added switched off, so that a user can switch it on. */
    private static <T> void add(
            TableRow<T> row, Preset preset, ProfileBuilder profile, BiConsumer<Rule<T>, Severity> with) {
        Optional<Severity> severity = row.severity(preset);
        with.accept(row.rule(), severity.orElse(Severity.INFO));
        if (severity.isEmpty()) {
            profile.without(row.code());
        }
    }
}
