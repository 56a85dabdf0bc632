package dev.galley.validation.rule;

import dev.galley.report.Severity;
import dev.galley.validation.Profile;
import dev.galley.validation.ProfileBuilder;
import dev.galley.validation.ProfileProvider;
import java.util.List;
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
        ArticleRules.onArticles().forEach(row -> profile.with(row.rule(), severity(row, preset)));
        ArticleRules.onFeeds().forEach(row -> profile.withFeedRule(row.rule(), severity(row, preset)));
        // Rules that a preset leaves out stay known to it, so that a user can switch them on.
        Stream.concat(ArticleRules.onArticles().stream(), ArticleRules.onFeeds().stream())
                .filter(row -> row.severity(preset).isEmpty())
                .forEach(row -> profile.without(row.code()));
        return profile.build();
    }

    private static Severity severity(TableRow<?> row, Preset preset) {
        return row.severity(preset).orElse(Severity.INFO);
    }
}
