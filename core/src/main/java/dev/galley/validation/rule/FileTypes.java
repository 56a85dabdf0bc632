package dev.galley.validation.rule;

import java.util.Locale;
import java.util.Map;

/** What the ending of a file's name says of its media type. */
final class FileTypes {
    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("jpg", "image"),
            Map.entry("jpeg", "image"),
            Map.entry("png", "image"),
            Map.entry("gif", "image"),
            Map.entry("webp", "image"),
            Map.entry("avif", "image"),
            Map.entry("svg", "image"),
            Map.entry("mp3", "audio"),
            Map.entry("m4a", "audio"),
            Map.entry("wav", "audio"),
            Map.entry("flac", "audio"),
            Map.entry("opus", "audio"),
            Map.entry("mov", "video"),
            Map.entry("avi", "video"),
            Map.entry("m4v", "video"),
            Map.entry("mkv", "video"));

    private FileTypes() {}

    /** The part of the media type before the slash; empty where the ending may be of several, or is unknown. */
    static String of(String url) {
        int end = url.length();
        for (int i = 0; i < url.length(); i++) {
            if (url.charAt(i) == '?' || url.charAt(i) == '#') {
                end = i;
                break;
            }
        }
        int dot = url.lastIndexOf('.', end - 1);
        return dot < 0 || end - dot > 5
                ? ""
                : BY_ENDING.getOrDefault(url.substring(dot + 1, end).toLowerCase(Locale.ROOT), "");
    }
}
