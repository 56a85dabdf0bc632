package dev.galley.cli.moderate;

import java.util.Locale;

/** How {@code galley moderate} writes what was decided. */
enum DecisionFormat {
    /** For people at a terminal. */
    TEXT,
    /** JSON Lines: an audit record a decision. */
    JSONL;

    String optionName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A writer of this format. */
    DecisionWriter writer(boolean colours) {
        return switch (this) {
            case TEXT -> new DecisionText(colours);
            case JSONL -> new DecisionLines();
        };
    }
}
