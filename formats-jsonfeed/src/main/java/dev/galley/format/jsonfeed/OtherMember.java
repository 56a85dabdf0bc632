package dev.galley.format.jsonfeed;

import dev.galley.internal.NearestWord;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/** Checks a member that the specification does not define: an extension or a mistake (JSON Feed 1.1, "Extensions"). */
final class OtherMember {
    /** The maximum edit distance at which a name counts as a misspelling. */
    private static final int MAX_DISTANCE = 2;

    private OtherMember() {}

    static void check(ObjectRule rule, String name, String path, JsonCursor cursor, CheckedDocument document) {
        if (name.startsWith("_")) {
            checkExtension(name, path, cursor, document);
            return;
        }
        Optional<String> meant = NearestWord.within(MAX_DISTANCE, name, rule.members.keySet());
        if (meant.isPresent()) {
            document.report(path, "member.misspelt", name, meant.get());
        } else {
            document.report(path, "member.unknown", name, rule.name);
        }
    }

    private static void checkExtension(String name, String path, JsonCursor cursor, CheckedDocument document) {
        boolean letter = name.length() > 1 && Character.isLetter(name.charAt(1));
        if (!letter || name.indexOf('.') >= 0) {
            document.report(path, "extension.name", name);
        }
        if (cursor.token() != JsonToken.START_OBJECT) {
            document.report(path, "extension.not-an-object", name);
        }
    }
}
