package dev.galley.moderation.internal.rule;

import dev.galley.internal.markup.LinkAttributes;
import dev.galley.moderation.Examination;
import dev.galley.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds contacts in the addresses of HTML links: {@code mailto:}, {@code tel:}, {@code sms:} and those of messengers. */
final class ContactAddresses {
    private static final int LONGEST_SCHEME = 12;

    private ContactAddresses() {}

    /**
     * Returns the contacts of a comment with those of its links. A link whose kind of contact is already known is left
     * out, because the text of such a link usually repeats its address.
     */
    static List<Contact> added(List<Contact> known, Examination examination, Messengers messengers) {
        if (!examination.body().isMarkup()) {
            return known;
        }
        List<Contact> all = new ArrayList<>(known);
        LinkAttributes.visit(examination.body().value(), (address, from, to) -> {
            ContactKind kind = kind(address.strip(), messengers);
            if (kind != null
                    && all.size() < Limits.MAX_EVIDENCE
                    && all.stream().noneMatch(contact -> contact.kind() == kind)) {
                all.add(new Contact(kind, new TextSpan(from, to), kind.strength()));
            }
        });
        return all;
    }

    private static @Nullable ContactKind kind(String address, Messengers messengers) {
        int colon = address.indexOf(':');
        if (colon < 0 || colon > LONGEST_SCHEME || colon + 1 == address.length()) {
            return null;
        }
        String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "mailto" -> ContactKind.EMAIL;
            case "tel", "sms", "callto", "facetime" -> ContactKind.PHONE;
            default -> messengers.isScheme(scheme) ? ContactKind.MESSENGER : null;
        };
    }
}
