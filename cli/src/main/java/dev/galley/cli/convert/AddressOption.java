package dev.galley.cli.convert;

import dev.galley.model.Url;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The argument of {@code --self} and {@code --base}: an absolute web address. */
final class AddressOption implements ITypeConverter<Url> {
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
