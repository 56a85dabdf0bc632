package dev.galley.internal.syntax;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * An e-mail address with an optional name: {@code ada@example.org} or {@code ada@example.org (Ada Brook)} (RSS 2.0,
 * author, managingEditor, webMaster).
 */
final class Contact implements Syntax {
    @Override
    public void check(String value, Notice notice) {
        if (value.startsWith("mailto:")) {
            checkContact(decoded(value.substring(7)), notice);
        } else {
            checkContact(value, notice);
        }
    }

    /** Returns the address in a mailto: URI (RFC 6068 §2), or the value itself if it cannot be decoded. */
    private static String decoded(String address) {
        try {
            return address.indexOf('%') < 0
                    ? address
                    : URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static void checkContact(String value, Notice notice) {
        int end = EmailAddress.end(value, 0);
        if (end > 0) {
            EmailAddress.checkHost(value, end, notice);
            if (!isName(value, end)) {
                notice.add("contact.order");
            } else if (end == value.length()) {
                notice.add("contact.without-name");
            }
        } else {
            notice.add(containsAddress(value) ? "contact.order" : "contact.without-email");
        }
    }

    private static boolean isName(String value, int end) {
        int name = Ascii.skipSpace(value, end);
        return name == value.length()
                || value.startsWith("?", end)
                || (value.charAt(name) == '(' && value.endsWith(")"));
    }

    static boolean containsAddress(String value) {
        for (int at = value.indexOf('@'); at > 0; at = value.indexOf('@', at + 1)) {
            int start = at;
            while (start > 0 && EmailAddress.isLocal(value.charAt(start - 1))) {
                start--;
            }
            if (EmailAddress.end(value, start) > 0) {
                return true;
            }
        }
        return false;
    }
}
