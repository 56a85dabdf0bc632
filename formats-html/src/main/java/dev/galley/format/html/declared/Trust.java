package dev.galley.format.html.declared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The order in which the origins of a property are trusted, read from {@code trust.properties}. */
final class Trust {
    private static final Map<Property, List<Origin>> ORDER = load();

    private Trust() {}

    /** Returns the trusted origins of {@code property}, the most trusted first. */
    static List<Origin> order(Property property) {
        return ORDER.getOrDefault(property, List.of());
    }

    private static Map<Property, List<Origin>> load() {
        Properties file = new Properties();
        try (InputStream in = Trust.class.getResourceAsStream("trust.properties")) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Property, List<Origin>> order = new EnumMap<>(Property.class);
        for (Property property : Property.values()) {
            List<Origin> origins = new ArrayList<>();
            for (String name : file.getProperty(property.name().toLowerCase(Locale.ROOT), "")
                    .split("[ ,]+", -1)) {
                if (!name.isEmpty()) {
                    origins.add(Origin.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
                }
            }
            order.put(property, List.copyOf(origins));
        }
        return order;
    }
}
