package dev.galley.moderation.internal.rule;

import dev.galley.internal.Sha256;
import dev.galley.text.TextSpan;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds the addresses of wallets: Bitcoin (Base58Check and BIP 173), Ethereum (EIP-55, any case) and Tron. */
final class Wallets {
    private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final String BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int SHORTEST = 26;
    private static final int LONGEST = 90;
    private static final int ADDRESS_BYTES = 25;

    private Wallets() {}

    /** Returns the ranges of wallets in a text. */
    static List<TextSpan> in(String text) {
        List<TextSpan> found = new ArrayList<>(0);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && isUnit(text.charAt(i))) {
                continue;
            }
            if (i - start >= SHORTEST && i - start <= LONGEST && isWallet(text.substring(start, i), text)) {
                found.add(new TextSpan(start, i));
                if (found.size() == Limits.MAX_EVIDENCE) {
                    break;
                }
            }
            start = i + 1;
        }
        return found;
    }

    private static boolean isUnit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isWallet(String token, String text) {
        if (token.length() == 42 && token.startsWith("0x")) {
            return isHex(token);
        }
        String lower = token.toLowerCase(Locale.ROOT);
        if (lower.startsWith("bc1")) {
            return isBech32(lower.substring(3));
        }
        char first = token.charAt(0);
        return token.length() <= 35
                && (first == '1' || first == '3' || first == 'T')
                && isBase58(token)
                && (hasChecksum(token) || speaksOfWallets(text));
    }

    private static boolean isHex(String token) {
        return token.substring(2).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    /** Checks the characters and the length; a mistyped checksum makes it no harmless text. */
    private static boolean isBech32(String data) {
        return data.length() >= 38 && data.chars().allMatch(c -> BECH32.indexOf(c) >= 0);
    }

    private static boolean isBase58(String token) {
        return token.chars().allMatch(c -> BASE58.indexOf(c) >= 0);
    }

    /** Checks whether the last four bytes are the beginning of the double SHA-256 of the others. */
    private static boolean hasChecksum(String token) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < token.length(); i++) {
            number = number.multiply(BigInteger.valueOf(58)).add(BigInteger.valueOf(BASE58.indexOf(token.charAt(i))));
        }
        byte[] written = number.toByteArray();
        int zero = written.length > 1 && written[0] == 0 ? 1 : 0;
        int length = written.length - zero;
        if (length > ADDRESS_BYTES) {
            return false;
        }
        byte[] bytes = new byte[ADDRESS_BYTES];
        System.arraycopy(written, zero, bytes, ADDRESS_BYTES - length, length);
        byte[] hash = Sha256.of(Sha256.of(Arrays.copyOf(bytes, ADDRESS_BYTES - 4)));
        return Arrays.equals(Arrays.copyOf(hash, 4), Arrays.copyOfRange(bytes, ADDRESS_BYTES - 4, ADDRESS_BYTES));
    }

    private static boolean speaksOfWallets(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("btc")
                || lower.contains("bitcoin")
                || lower.contains("usdt")
                || lower.contains("wallet")
                || lower.contains("trc20")
                || lower.contains("trx")
                || lower.contains("кошел")
                || lower.contains("钱包")
                || lower.contains("محفظة");
    }
}
