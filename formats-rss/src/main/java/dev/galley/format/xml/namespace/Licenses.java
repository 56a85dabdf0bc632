package dev.galley.format.xml.namespace;

import dev.galley.format.spi.Field;
import dev.galley.format.xml.read.Draft;
import dev.galley.format.xml.write.ElementWriter;
import dev.galley.model.Facet;
import dev.galley.model.License;
import dev.galley.model.Url;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads and writes licences, for which several namespaces have elements. */
public final class Licenses {
    /** Maximum number of licences that are read and written in one facet: reading copies the list for each one. */
    public static final int MAX = 100;

    private Licenses() {}

    /** Adds a licence if it is not there yet; returns false if there are too many. */
    static boolean addNew(Draft draft, Url url) {
        License known = draft.facet(License.class);
        return (known != null && known.urls().contains(url)) || add(draft, url);
    }

    /** Adds a licence; returns false if there are too many. */
    public static boolean add(Draft draft, Url url) {
        License known = draft.facet(License.class);
        License license = known == null ? new License(List.of()) : known;
        if (license.urls().size() == MAX) {
            return false;
        }
        draft.facet(license.withUrl(url));
        return true;
    }

    /** Writes an element with the address of a licence. */
    @FunctionalInterface
    public interface AddressWriter {
        /** Writes the element. */
        void write(String address) throws IOException;
    }

    /** Writes the licences of a {@link License}; returns false if the facet is another one or has no valid address. */
    public static boolean write(Facet facet, ElementWriter out, Field field, AddressWriter writer) throws IOException {
        if (!(facet instanceof License license)
                || license.urls().stream()
                        .noneMatch(url -> out.addresses().repaired(url).isPresent())) {
            return false;
        }
        int written = 0;
        for (int i = 0; i < license.urls().size(); i++) {
            Url url = license.urls().get(i);
            Field place = field.at("urls", i);
            boolean more = written < MAX;
            Optional<String> address = more ? out.addresses().absolute(url, place) : Optional.empty();
            if (address.isPresent()) {
                writer.write(address.get());
                written++;
            } else if (!more) {
                place.lost(url);
            }
        }
        return true;
    }
}
