package dev.galley.format.html.part;

import java.util.regex.Pattern;

/** Removes e-mail addresses that pages write beside names, so that no reader is shown an address in place of a name. */
public final class EmailText {
    private static final String ADDRESS = "(?<![^\\s(<\\[,;])(?:mailto:)?[^\\s@(),;<>\\[\\]]++@[^\\s@(),;<>\\[\\]]++";

    /** An address with the name in parentheses behind it, as RSS writes it. */
    private static final Pattern WITH_NAME = Pattern.compile(ADDRESS + "\\s*\\(([^()@]{1,200})\\)");

    private static final Pattern ALONE = Pattern.compile("[(<\\[]?" + ADDRESS + "[)>\\]]?");

    private EmailText() {}

    /** Returns {@code name} without the addresses in it; empty if it is nothing else. */
    public static String without(String name) {
        if (name.indexOf('@', 1) < 0) {
            return name;
        }
        String named = WITH_NAME.matcher(name).replaceAll("$1");
        return ALONE.matcher(named).replaceAll(" ").strip();
    }
}
