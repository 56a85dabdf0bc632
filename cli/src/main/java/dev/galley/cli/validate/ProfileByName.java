package dev.galley.cli.validate;

import dev.galley.validation.Profile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The profile that {@code --profile} names. */
final class ProfileByName implements ITypeConverter<Profile> {
    @Override
    public Profile convert(String name) {
        try {
            return Profile.named(name);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
