package dev.galley.validation;

import java.util.List;

/**
 * Supplies profiles for {@link Profile#named(String)}. Implementations are found by {@link java.util.ServiceLoader};
 * Galley's own supplies the presets. An application may add one, so that the command line can use its profiles too.
 */
public interface ProfileProvider {
    /**
     * Returns the profiles, in the order in which they are to be listed. Called once.
     *
     * @return profiles whose names no other provider uses
     */
    List<Profile> profiles();
}
