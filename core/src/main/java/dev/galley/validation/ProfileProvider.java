package dev.galley.validation;

import java.util.List;

/**
 * Supplies profiles for {@link Profile#named(String)}. Galley's own implementation supplies the presets; an application may
 * add one, so that the command line can use its profiles, too.
 *
 * <p>Implementations are found by {@link java.util.ServiceLoader} with the class loader that loaded Galley, not with the
 * context class loader of the thread. They are loaded when a profile that is not a preset, or the list of names, is first
 * asked for. One that fails causes a {@link java.util.ServiceConfigurationError} then; the presets remain available.
 */
public interface ProfileProvider {
    /**
     * Returns the profiles, in the order in which they are to be listed. They may be derived from the presets, such as
     * {@link Profile#publishable()}, but not from those of other providers. Called once, and again only after a failure.
     *
     * @return profiles whose names no other provider uses
     */
    List<Profile> profiles();
}
