package dev.galley.http.internal;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * The IP addresses that no public server has: loopback, private and link-local networks, shared address space, multicast, reserved
 * ranges, and the IPv6 addresses that stand for such an IPv4 address (IANA IPv4 and IPv6 Special-Purpose Address Registries, RFC 6890).
 */
public final class SpecialAddresses {
    private static final List<Range> IPV4 = List.of(
            Range.of(8, 0), // this network
            Range.of(8, 10), // private use (RFC 1918)
            Range.of(10, 100, 64), // shared address space of providers (RFC 6598)
            Range.of(8, 127), // loopback
            Range.of(16, 169, 254), // link-local, with the metadata services of cloud providers
            Range.of(12, 172, 16), // private use
            Range.of(24, 192, 0, 0), // protocol assignments
            Range.of(24, 192, 0, 2), // documentation
            Range.of(24, 192, 88, 99), // relays of 6to4
            Range.of(16, 192, 168), // private use
            Range.of(15, 198, 18), // benchmarks
            Range.of(24, 198, 51, 100), // documentation
            Range.of(24, 203, 0, 113), // documentation
            Range.of(4, 224), // multicast
            Range.of(4, 240)); // reserved, and broadcast

    /** Ranges of the global unicast addresses that no public server has. */
    private static final List<Range> GLOBAL_UNICAST_EXCEPT = List.of(
            Range.of(23, 0x20, 0x01, 0x00), // protocol assignments, with Teredo
            Range.of(32, 0x20, 0x01, 0x0d, 0xb8), // documentation
            Range.of(20, 0x3f, 0xff, 0x00)); // documentation

    private static final Range GLOBAL_UNICAST = Range.of(3, 0x20);
    private static final Range SIX_TO_FOUR = Range.of(16, 0x20, 0x02);
    private static final Range NAT64 = Range.of(96, 0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0);

    private SpecialAddresses() {}

    /** Checks for an address that a public server may have. */
    public static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublicIpv4(bytes) : isPublicIpv6(bytes);
    }

    private static boolean isPublicIpv4(byte[] bytes) {
        return IPV4.stream().noneMatch(range -> range.contains(bytes));
    }

    private static boolean isPublicIpv6(byte[] bytes) {
        if (NAT64.contains(bytes)) {
            return isPublicIpv4(Arrays.copyOfRange(bytes, 12, 16));
        }
        if (SIX_TO_FOUR.contains(bytes)) {
            return isPublicIpv4(Arrays.copyOfRange(bytes, 2, 6));
        }
        // Addresses outside global unicast, such as fc00::/7, fe80::/10, ff00::/8 and the mapped ::ffff:0:0/96, are not
        // public.
        return GLOBAL_UNICAST.contains(bytes)
                && !isIsatap(bytes)
                && GLOBAL_UNICAST_EXCEPT.stream().noneMatch(range -> range.contains(bytes));
    }

    /** Checks whether the address contains an IPv4 address of a local network (ISATAP, RFC 5214 §6.1). */
    private static boolean isIsatap(byte[] bytes) {
        return (bytes[8] & 0xFC) == 0 && bytes[9] == 0 && bytes[10] == 0x5e && (bytes[11] & 0xFF) == 0xfe;
    }

    /** The addresses that begin with the same bits. */
    private static final class Range {
        private final byte[] start;
        private final int bits;

        private Range(byte[] start, int bits) {
            this.start = start;
            this.bits = bits;
        }

        static Range of(int bits, int... start) {
            byte[] bytes = new byte[start.length];
            for (int i = 0; i < start.length; i++) {
                bytes[i] = (byte) start[i];
            }
            return new Range(bytes, bits);
        }

        boolean contains(byte[] address) {
            int whole = bits / 8;
            int rest = bits % 8;
            if (!Arrays.equals(start, 0, whole, address, 0, whole)) {
                return false;
            }
            int mask = rest == 0 ? 0 : 0xFF << (8 - rest);
            return rest == 0 || ((start[whole] ^ address[whole]) & mask & 0xFF) == 0;
        }
    }
}
