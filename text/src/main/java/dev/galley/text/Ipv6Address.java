package dev.galley.text;

/** Reads and writes IPv6 addresses in the brackets that web addresses put around them (RFC 3986, section 3.2.2). */
final class Ipv6Address {
    private static final int GROUPS = 8;
    private static final int MAX_LENGTH = 45;

    private Ipv6Address() {}

    /** Returns the end of the address in brackets that starts at {@code from}; {@code from} if there is none. */
    static int end(char[] units, int from, int length) {
        if (from >= length || units[from] != '[') {
            return from;
        }
        int limit = Math.min(length, from + MAX_LENGTH + 2);
        for (int i = from + 1; i < limit; i++) {
            if (units[i] == ']') {
                int[] groups = groups(new String(units, from + 1, i - from - 1));
                return groups.length == GROUPS ? i + 1 : from;
            }
        }
        return from;
    }

    /**
     * Returns the address with its brackets in the form of RFC 5952: in lower case, without leading zeros, and with
     * {@code ::} for the longest run of zeros; the text itself if it is not such an address.
     */
    static String normalize(String host) {
        boolean isBracketed = host.startsWith("[") && host.endsWith("]") && host.length() <= MAX_LENGTH + 2;
        int[] groups = isBracketed ? groups(host.substring(1, host.length() - 1)) : new int[0];
        return groups.length == GROUPS ? "[" + written(groups) + "]" : host;
    }

    /** Returns the eight groups; none if the text is not an IPv6 address. */
    private static int[] groups(String text) {
        int gap = text.indexOf("::");
        int[] before = list(gap < 0 ? text : text.substring(0, gap));
        int[] behind = list(gap < 0 ? "" : text.substring(gap + 2));
        int given = before.length + behind.length;
        boolean isComplete = gap < 0 ? given == GROUPS : given < GROUPS;
        boolean isValid = isComplete && isList(before) && isList(behind);
        if (!isValid) {
            return new int[0];
        }
        int[] groups = new int[GROUPS];
        System.arraycopy(before, 0, groups, 0, before.length);
        System.arraycopy(behind, 0, groups, GROUPS - behind.length, behind.length);
        return groups;
    }

    private static boolean isList(int[] groups) {
        for (int group : groups) {
            if (group < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the groups between colons, where an IPv4 address at the end makes two; invalid ones are negative. */
    private static int[] list(String text) {
        if (text.isEmpty()) {
            return new int[0];
        }
        String[] parts = text.split(":", -1);
        String last = parts[parts.length - 1];
        boolean hasIpv4 = HostAddress.isIpv4(last);
        int[] groups = new int[parts.length + (hasIpv4 ? 1 : 0)];
        for (int i = 0; i < parts.length; i++) {
            groups[i] = group(parts[i]);
        }
        if (hasIpv4) {
            String[] bytes = last.split("\\.", -1);
            groups[parts.length - 1] = Integer.parseInt(bytes[0]) << 8 | Integer.parseInt(bytes[1]);
            groups[parts.length] = Integer.parseInt(bytes[2]) << 8 | Integer.parseInt(bytes[3]);
        }
        return groups;
    }

    private static int group(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = HostAddress.hexDigit(digits.charAt(i));
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }

    private static String written(int[] groups) {
        int zeros = 0;
        int length = 1;
        for (int from = 0; from < GROUPS; from++) {
            int to = from;
            while (to < GROUPS && groups[to] == 0) {
                to++;
            }
            if (to - from > length) {
                zeros = from;
                length = to - from;
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < GROUPS; i++) {
            if (length > 1 && i == zeros) {
                out.append("::");
                i += length - 1;
            } else {
                boolean needsColon = i > 0 && out.charAt(out.length() - 1) != ':';
                out.append(needsColon ? ":" : "").append(Integer.toHexString(groups[i]));
            }
        }
        return out.toString();
    }
}
