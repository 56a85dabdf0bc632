package dev.galley.format.jsonfeed;

import dev.galley.report.Location;

/**
 * The value of a member that is read after the object or document around it: its name differs from that of JSON Feed only in case
 * or separators, or it is in the wrong object.
 *
 * @param json the value as JSON text
 * @param location where it begins
 */
record RenamedMember(String json, Location location) {}
