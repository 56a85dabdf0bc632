package dev.galley.cli.validate;

import dev.galley.validation.Profile;
import java.util.Iterator;

/** The names that {@code --profile} takes. */
final class ProfileNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Profile.names().iterator();
    }
}
