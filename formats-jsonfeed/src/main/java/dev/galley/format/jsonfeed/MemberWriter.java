package dev.galley.format.jsonfeed;

import dev.galley.format.spi.Field;
import dev.galley.model.Extension;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes members outside the specification back to the objects they were read from. */
final class MemberWriter {
    private final List<Extension> extensions;
    private final JsonOutput out;
    private final Field owner;
    private final BitSet written = new BitSet();
    private boolean inOrder = true;

    MemberWriter(List<Extension> extensions, JsonOutput out, Field owner) {
        this.extensions = extensions;
        this.out = out;
        this.owner = owner;
    }

    /**
     * Writes the extension members of the object at {@code parent}, except those with the name of one of {@code known}, the
     * members that the specification defines for that object.
     */
    void write(String parent, Set<String> known) {
        if (extensions.isEmpty()) {
            return;
        }
        Set<String> names = new HashSet<>(known);
        for (int i = 0; i < extensions.size(); i++) {
            if (extensions.get(i) instanceof Extension.Member member
                    && member.parent().equals(parent)
                    && !UnpairedSurrogates.areIn(member.name())
                    && names.add(member.name())) {
                write(member, i);
            }
        }
    }

    /** Writes {@code content_text} beside {@code content_html}, if it was kept. */
    void writePlainContent() {
        for (int i = 0; i < extensions.size(); i++) {
            if (extensions.get(i) instanceof Extension.Member member
                    && member.parent().isEmpty()
                    && member.name().equals("content_text")
                    && RawJson.isFilledString(member.json())) {
                write(member, i);
                return;
            }
        }
    }

    private void write(Extension.Member member, int index) {
        String json = RawJson.compact(member.json());
        if (json != null) {
            inOrder &= written.length() <= index;
            written.set(index);
            out.raw(member.name(), json);
            if (!json.equals(member.json())) {
                owner.at("extensions", index).at("json").reduced("JSON without white space");
            }
        }
    }

    /** Reports members and XML extensions that were not written. */
    void reportRest() {
        for (int i = 0; i < extensions.size(); i++) {
            if (!written.get(i)) {
                owner.at("extensions", i).lost(extensions.get(i).writtenName());
            }
        }
        if (!inOrder) {
            owner.at("extensions").reduced("the same members in another order");
        }
    }
}
