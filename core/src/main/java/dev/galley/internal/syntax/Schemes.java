package dev.galley.internal.syntax;

import java.util.Locale;
import java.util.Set;

/** URI schemes (RFC 3986 §3.1). */
final class Schemes {
    /**
     * The permanent schemes in the IANA registry (RFC 7595), and {@code at}. Its registration is provisional, but
     * {@code podcast:socialInteract} requires it for posts of the AT Protocol.
     */
    private static final Set<String> ACCEPTED = Set.of(
            ("aaa aaas about acap acct acr adiumxtra at cap cid coap coap+tcp coap+ws coaps coaps+tcp coaps+ws crid data dav dict dns"
                            + " dtn example file ftp geo go gopher h323 http https iax icap im imap info ipn ipp ipps iris"
                            + " iris.beep iris.lwz iris.xpc iris.xpcs ldap leaptofrogans lorawan mailto mid msrp msrps mt mtqp"
                            + " mupdate news nfs ni nih nntp opaquelocktoken pkcs11 pop pres reload rtsp rtsps rtspu service"
                            + " session shttp sieve sip sips sms snmp soap.beep soap.beeps stun stuns tag tel telnet tftp"
                            + " thismessage tip tn3270 turn turns tv urn vemmi vnc ws wss xcon xcon-userid xmlrpc.beep"
                            + " xmlrpc.beeps xmpp z39.50r z39.50s")
                    .split(" "));

    private Schemes() {}

    /** Returns the length of the scheme before its colon, or 0 if there is none. */
    static int length(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ':') {
                return i;
            }
            boolean later = Ascii.isDigit(c) || c == '+' || c == '-' || c == '.';
            if (!Ascii.isLetter(c) && !(later && i > 0)) {
                return 0;
            }
        }
        return 0;
    }

    static boolean isRegistered(String value, int length) {
        return isWeb(value, length)
                || ACCEPTED.contains(value.substring(0, length).toLowerCase(Locale.ROOT));
    }

    /** Checks for {@code http} or {@code https}. */
    static boolean isWeb(String value, int length) {
        return (length == 4 || length == 5) && value.regionMatches(true, 0, "https", 0, length);
    }

    /** Checks whether addresses of this scheme contain a host. */
    static boolean hasHost(String value, int length) {
        return isWeb(value, length) || (length == 3 && value.regionMatches(true, 0, "ftp", 0, 3));
    }
}
