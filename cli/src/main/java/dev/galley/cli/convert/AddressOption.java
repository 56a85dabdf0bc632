package dev.galley.cli.convert;

import dev.galley.cli.usage.Argument;
import dev.galley.model.Url;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** An argument that is an absolute web address. */
final class AddressOption implements ITypeConverter<Url> {
    /** Creates an option that takes such an argument. */
    static Argument<Optional<Url>> named(String name, String description) {
        return Argument.option(
                Url.class,
                OptionSpec.builder(name)
                        .paramLabel("URL")
                        .converters(new AddressOption())
                        .description(description));
    }

    @Override
    public Url convert(String address) {
        Url url = Url.of(address.strip());
        if (!url.isWeb() || url.toUri().isEmpty()) {
            throw new TypeConversionException(
                    "\"" + address + "\" is not an absolute web address such as https://example.org/feed");
        }
        return url;
    }
}
