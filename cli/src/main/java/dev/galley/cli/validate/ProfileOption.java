package dev.galley.cli.validate;

import dev.galley.validation.Profile;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The argument of {@code --profile}: the name of a profile. */
final class ProfileOption implements ITypeConverter<Profile>, Iterable<String> {
    @Override
    public Profile convert(String name) {
        try {
            return Profile.named(name);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Iterator<String> iterator() {
        return Profile.names().iterator();
    }
}
