package dev.galley.format.jsonfeed;

import dev.galley.model.Extension;
import dev.galley.model.Feed;
import dev.galley.model.FeedBuilder;
import dev.galley.model.Hub;
import dev.galley.model.Image;
import dev.galley.model.Link;
import dev.galley.model.Person;
import dev.galley.model.Text;
import dev.galley.model.Url;
import dev.galley.report.Finding;
import dev.galley.report.Location;
import dev.galley.report.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads the members of the feed itself (JSON Feed 1.1, "Top-level"), all but the items. */
final class FeedMembers {
    private static final String VERSION = "https://jsonfeed.org/version/";

    /** The members whose names differ from those of JSON Feed only in case or separators. */
    private final Map<String, RenamedMember> renamed = new LinkedHashMap<>(0);

    private final FeedBuilder feed = Feed.builder();
    private final List<Link> links = new ArrayList<>();
    private final List<Person> authors = new ArrayList<>();
    private final List<Extension> extensions = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private JsonCursor cursor;
    private String version = "JSON Feed";
    private int members;
    private int hubs;
    private String last = "";
    private long spent;

    FeedMembers(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads the value of the member {@code name} that the cursor is at. */
    void read(String name) {
        correct();
        last = name;
        cursor.spent(spent);
        if (FeedObject.RULE.meant(name).equals(name)) {
            readMember(name);
        } else {
            members = cursor.counted(members);
            Location location = cursor.location();
            renamed.putIfAbsent(name, new RenamedMember(cursor.raw(), location));
        }
        spent = cursor.spent();
    }

    /** Checks whether a member of this name has been read. */
    boolean hasRead(String name) {
        return seen.contains(name);
    }

    /** Returns the items that were read as a member of an author, whose object has no closing brace, and removes them there. */
    @Nullable
    String takeItemsOfAuthor() {
        for (Extension extension : extensions) {
            if (extension instanceof Extension.Member member
                    && member.name().equals("items")
                    && member.parent().startsWith("authors/")
                    && member.json().startsWith("[{")) {
                extensions.remove(extension);
                return member.json();
            }
        }
        return null;
    }

    /** Reads the members whose names differ in case or separators, unless the feed has those of the right names, too. */
    void readRenamed() {
        renamed.forEach(this::readRenamed);
        renamed.clear();
    }

    private void readRenamed(String given, RenamedMember value) {
        String meant = FeedObject.RULE.meant(given);
        if (seen.contains(meant) || meant.equals("items")) {
            extensions.add(new Extension.Member("", given, value.json()));
            return;
        }
        cursor.renamed(given, meant, "", value.location());
        JsonCursor document = cursor;
        cursor = document.at(value);
        readMember(meant);
        cursor = document;
    }

    private void correct() {
        String corrected = cursor.takeCorrection();
        if (corrected != null && last.equals("title")) {
            feed.title(Text.plain(corrected));
        } else if (corrected != null && last.equals("description")) {
            feed.subtitle(Text.plain(corrected));
        }
    }

    private void readMember(String name) {
        members = cursor.counted(members);
        if (!seen.add(name) && !cursor.isRepeated()) {
            ItemReader.duplicate(cursor, "", name, extensions);
            return;
        }
        Extension.Member place = new Extension.Member("", name, "");
        switch (name) {
            case "version" -> version(cursor.values().string("", place, extensions));
            case "title" -> {
                String title = cursor.values().string("/title", place, extensions);
                feed.title(title == null ? null : Text.plain(title));
            }
            case "description" -> {
                String description = cursor.values().string("/subtitle", place, extensions);
                feed.subtitle(description == null ? null : Text.plain(description));
            }
            case "home_page_url" -> link(Link.ALTERNATE, place);
            case "feed_url" -> link(Link.SELF, place);
            case "next_url" -> link(Link.NEXT, place);
            case "user_comment" -> feed.userComment(cursor.values().string("/userComment", place, extensions));
            case "icon" -> {
                Url icon = cursor.values().url("/logo", place, extensions);
                feed.logo(icon == null ? null : Image.of(icon));
            }
            case "favicon" -> feed.icon(cursor.values().url("/icon", place, extensions));
            case "author" -> Authors.readOne(cursor, "", authors, extensions);
            case "authors" -> Authors.readAll(cursor, "", authors, extensions);
            case "language" -> feed.language(cursor.values().language("/language", place, extensions));
            case "expired" -> feed.expired(cursor.values().bool("/expired", place, extensions));
            case "hubs" -> hubs(place);
            default -> extensions.add(new Extension.Member("", name, cursor.raw()));
        }
    }

    private void version(@Nullable String given) {
        if (given != null) {
            String address = given.replace("http://", "https://");
            if (address.startsWith(VERSION)) {
                String number = address.substring(VERSION.length());
                version = "JSON Feed " + (number.equals("1") ? "1.0" : number);
                return;
            }
            cursor.report(
                    Finding.of("version.unknown", Severity.WARNING, "", "The version is not an address of JSON Feed")
                            .withValue(given)
                            .withHint("Write " + VERSION + "1.1"));
            String number = given.strip();
            if (number.equals("1") || number.equals("1.0") || number.equals("1.1")) {
                version = "JSON Feed " + (number.equals("1") ? "1.0" : number);
            }
        }
    }

    private void link(String rel, Extension.Member place) {
        Url url = cursor.values().url("/links", place, extensions);
        if (url != null) {
            links.add(Link.of(rel, url));
        }
    }

    private void hubs(Extension.Member place) {
        cursor.array("/hubs", place, extensions, JsonToken.START_OBJECT::equals, () -> {
            String path = "hubs/" + hubs;
            if (cursor.isObject("/" + path, place, extensions)) {
                hubs += hub("/" + path, path) ? 1 : 0;
            }
        });
    }

    /** Reads a hub; returns false if it has no address. */
    private boolean hub(String path, String parent) {
        String type = null;
        Url url = null;
        for (String key = cursor.nextMember(); key != null; key = cursor.nextMember()) {
            Extension.Member place = new Extension.Member(parent, key, "");
            switch (key) {
                case "type" -> type = cursor.values().string(path + "/type", place, extensions);
                case "url" -> url = cursor.values().url(path + "/url", place, extensions);
                default -> extensions.add(new Extension.Member(parent, key, cursor.raw()));
            }
        }
        if (url == null) {
            extensions.removeIf(extension -> extension.parent().equals(parent));
            cursor.report(Finding.of("hub.without-url", Severity.ERROR, path, "The hub has no \"url\"")
                    .withHint("Add the address of the hub as \"url\""));
            return false;
        }
        if (type == null) {
            cursor.repaired("hub.without-type", path, "The hub has no \"type\"; it was read as one of WebSub", null);
        }
        feed.hub(type == null ? Hub.webSub(url) : new Hub(type, url));
        return true;
    }

    /** Returns the name of format and version, as far as known. */
    String version() {
        return version;
    }

    /** Returns the feed as read so far. */
    Feed toFeed() {
        return feed.links(links).authors(authors).extensions(extensions).build();
    }
}
