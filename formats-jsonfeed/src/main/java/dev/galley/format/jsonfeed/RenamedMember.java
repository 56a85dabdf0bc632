package dev.galley.format.jsonfeed;

import dev.galley.report.Location;

/**
 * The value of a member whose name differs from that of JSON Feed only in case or separators, kept until the whole object has been
 * read.
 *
 * @param json the value as JSON text
 * @param location where it begins
 */
record RenamedMember(String json, Location location) {}
