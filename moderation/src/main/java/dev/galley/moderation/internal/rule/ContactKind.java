package dev.galley.moderation.internal.rule;

/** A way to reach somebody outside the site. */
public enum ContactKind {
    /** A link to a messenger: {@code t.me/…}, {@code wa.me/…}. */
    MESSENGER(1, false),
    /** A name on a messenger or network: "telegram @name". */
    HANDLE(1, false),
    /** An e-mail address. */
    EMAIL(0.5, true),
    /** A telephone number. */
    PHONE(0.25, true),
    /** The address of a wallet for a cryptocurrency. */
    WALLET(1, false),
    /** A link to an IP address, or an IP address with a path or port. */
    IP_ADDRESS(1, false),
    /** A web address written so that filters do not see it: "spam(dot)example". */
    DISGUISED(1, false);

    private final double strength;
    private final boolean personal;

    ContactKind(double strength, boolean personal) {
        this.strength = strength;
        this.personal = personal;
    }

    /** Returns how suspicious one such contact is, from 0 to 1. */
    double strength() {
        return strength;
    }

    /** Returns whether ordinary comments have it as well, so that it counts only beside a lure. */
    boolean isPersonal() {
        return personal;
    }
}
