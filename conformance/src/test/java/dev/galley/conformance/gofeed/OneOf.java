package dev.galley.conformance.gofeed;

import java.util.List;

/** A value for which the formats have several names. */
record OneOf(List<String> names) {}
