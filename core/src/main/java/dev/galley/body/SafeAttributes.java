package dev.galley.body;

import dev.galley.internal.markup.DangerousAddress;
import dev.galley.internal.markup.StyleAttribute;
import dev.galley.model.Url;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reduces the values of attributes to what a sanitizer keeps. */
final class SafeAttributes {
    /** Attributes whose value is one address. */
    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "cite", "poster", "background", "longdesc", "lowsrc", "dynsrc", "usemap");

    private final SanitizerPolicy policy;
    private final @Nullable Url base;

    SafeAttributes(SanitizerPolicy policy, Optional<Url> base) {
        this.policy = policy;
        this.base = base.orElse(null);
    }

    /** Returns the value to write, or null if the attribute is left out. */
    @Nullable
    String value(String element, String name, String value) {
        if (name.equals("style")) {
            String kept = StyleAttribute.retain(value, policy.styles());
            return kept.isEmpty() ? null : kept;
        }
        if (!policy.allows(element, name)) {
            return null;
        }
        if (name.equals("srcset") || name.equals("imagesrcset")) {
            return candidates(value);
        }
        if (!ADDRESSES.contains(name)) {
            return value;
        }
        String address = address(name, value);
        return address != null && isImage(element, name) ? proxied(name, address) : address;
    }

    private static boolean isImage(String element, String attribute) {
        return attribute.equals("poster")
                || attribute.equals("background")
                || (element.equals("img") && !attribute.equals("longdesc"));
    }

    private @Nullable String address(String attribute, String value) {
        String address = safe(attribute, value);
        if (address == null || base == null || address.startsWith("#") || colon(address) >= 0) {
            return address;
        }
        return safe(attribute, Url.of(address).resolve(base).value());
    }

    /** Returns the address without white space around it and control characters inside it, or null if it is not allowed. */
    private @Nullable String safe(String attribute, String value) {
        if (DangerousAddress.matches(value)) {
            return null;
        }
        String address = withoutControls(value.strip());
        int colon = colon(address);
        boolean allowed = colon < 0
                || policy.allowsScheme(attribute, address.substring(0, colon).toLowerCase(Locale.ROOT));
        return allowed && !address.isEmpty() ? address : null;
    }

    private static String withoutControls(String value) {
        StringBuilder out = null;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' && out == null) {
                out = new StringBuilder(value.length()).append(value, 0, i);
            }
            if (c >= ' ' && out != null) {
                out.append(c);
            }
        }
        return out == null ? value : out.toString().strip();
    }

    /** Returns the index of the colon after a scheme, or after what a lenient program may take for one; otherwise -1. */
    private static int colon(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return i;
            }
            if (c == '/' || c == '?' || c == '#') {
                return -1;
            }
        }
        return -1;
    }

    private @Nullable String proxied(String attribute, String address) {
        if (policy.imageProxy().isEmpty() || !Url.of(address).isWeb()) {
            return address;
        }
        return safe(attribute, policy.imageProxy().get().apply(Url.of(address)).value());
    }

    /** Reduces a set of images, each with its width or density (HTML Living Standard, srcset attributes). */
    private @Nullable String candidates(String set) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < set.length()) {
            while (at < set.length() && (isSpace(set.charAt(at)) || set.charAt(at) == ',')) {
                at++;
            }
            int start = at;
            while (at < set.length() && !isSpace(set.charAt(at))) {
                at++;
            }
            int end = at;
            while (end > start && set.charAt(end - 1) == ',') {
                end--;
            }
            int size = at;
            if (end == at) {
                while (at < set.length() && set.charAt(at) != ',') {
                    at++;
                }
            }
            if (end > start) {
                candidate(
                        out, set.substring(start, end), set.substring(size, at).strip());
            }
        }
        return out.isEmpty() ? null : out.toString();
    }

    private void candidate(StringBuilder out, String written, String size) {
        String address = address("srcset", written);
        String image = address == null ? null : proxied("srcset", address);
        if (image == null || !isSize(size)) {
            return;
        }
        out.append(out.isEmpty() ? "" : ", ");
        for (int i = 0; i < image.length(); i++) {
            char c = image.charAt(i);
            boolean separator = c == ',' && (i == 0 || i == image.length() - 1);
            out.append(separator ? "%2C" : isSpace(c) ? "%20" : String.valueOf(c));
        }
        out.append(size.isEmpty() ? "" : " ").append(size);
    }

    /** Checks for nothing, or widths, heights and densities such as {@code 640w} and {@code 1.5x}. */
    private static boolean isSize(String size) {
        for (int i = 0; i < size.length(); i++) {
            char c = size.charAt(i);
            if ((c < '0' || c > '9') && ".whx ".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
