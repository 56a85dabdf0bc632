package dev.galley.format.xml.write;

import com.ctc.wstx.io.WstxInputData;

/** Checks strings for use as XML names and values (Namespaces in XML 1.0 §3; XML 1.0 §2.2, §2.3). */
public final class XmlNames {
    private XmlNames() {}

    /** Checks whether {@code name} is a valid local name or prefix in every edition of XML 1.0. */
    public static boolean isLocal(String name) {
        if (name.isEmpty() || !WstxInputData.isNameStartChar(name.charAt(0), true, false)) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            if (!WstxInputData.isNameChar(name.charAt(i), true, false)) {
                return false;
            }
        }
        return true;
    }

    /** Checks whether the string has a character that XML forbids, so that it would not be read back unchanged. */
    public static boolean holdsForbidden(String value) {
        for (int i = 0; i < value.length(); i++) {
            int c = value.codePointAt(i);
            if (c < ' '
                    ? c != '\t' && c != '\n' && c != '\r'
                    : c == 0xFFFE || c == 0xFFFF || (c >= 0xD800 && c < 0xE000)) {
                return true;
            }
            i += Character.charCount(c) - 1;
        }
        return false;
    }
}
