package dev.galley.format.xml.check.rule;

import java.util.Optional;

/** What depends on the version of RSS. */
final class RssVersions {
    private RssVersions() {}

    /** Whether it is RSS 2.0, whose profile asks for more than earlier versions knew. */
    static boolean isTwo(Optional<String> version) {
        return version.filter(v -> v.startsWith("RSS 2")).isPresent();
    }
}
