package dev.galley.json;

import dev.galley.model.Commenter;
import dev.galley.model.Url;
import java.util.Locale;
import java.util.Optional;

/** The form of the author of a comment: without the e-mail address, unless the options ask for it. */
record CommenterForm(ObjectForm<Commenter> all) implements Form<Commenter> {
    @Override
    public void write(Commenter value, JsonOut out) {
        all.write(out.options().commenterEmails() ? value : withoutAddress(value), out);
    }

    @Override
    public Commenter read(JsonIn in) {
        return all.read(in);
    }

    /** Some people enter their address as their name or page, too; these are left out like the address. */
    static Commenter withoutAddress(Commenter commenter) {
        String address = folded(commenter.email().orElse(""));
        return new Commenter(
                commenter.name().filter(name -> isFree(name, address)),
                commenter
                        .url()
                        .map(Url::value)
                        .filter(url -> isFree(url, address))
                        .map(Url::of),
                Optional.empty());
    }

    private static boolean isFree(String value, String address) {
        return address.isEmpty() || !folded(value).contains(address);
    }

    private static String folded(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }
}
