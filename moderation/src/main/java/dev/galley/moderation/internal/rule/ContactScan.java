package dev.galley.moderation.internal.rule;

import dev.galley.moderation.Examination;
import dev.galley.text.LinkMention;
import dev.galley.text.Links;
import dev.galley.text.NormalizedText;
import dev.galley.text.Normalizer;
import dev.galley.text.TermHit;
import dev.galley.text.TermMatcher;
import dev.galley.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the contacts in the body of a comment: among its links, beside the names of messengers, and by their form. */
final class ContactScan {
    private static final int LONGEST_WORD = 20;
    /** A word with which "line" names no messenger. */
    private static final Pattern ORDINARY_LINE = Pattern.compile(
            "(?<!\\p{L})(?:emergency|hot|help|phone|telephone|crisis|info|information|service|support|advice|customer|care|council"
                    + "|bin|housing|train|bus|rail|railway|water|gas|repair|fault|reporting|report|tip|night|direct|main|land|in|per|the"
                    + "|this|that|our|their|your|a|first|second|last|each|every|front|punch|dead|party|picket|next|new)\\sline$",
            Pattern.CASE_INSENSITIVE);

    private static final Messengers MESSENGERS = Messengers.load();
    private static final double LOOSE = 0.5;
    /** Hosts of mail that people write with an at sign before it to pass for a name on a network. */
    private static final Set<String> MAIL_PROVIDERS = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "yahoo.com",
            "icloud.com",
            "aol.com",
            "proton.me",
            "protonmail.com",
            "gmx.com",
            "gmx.de",
            "gmx.net",
            "web.de",
            "mail.ru",
            "yandex.ru",
            "qq.com",
            "163.com");

    private static final Pattern TAG = Pattern.compile("#[0-9]{4}\\b");

    private final Examination examination;
    private final NormalizedText text;
    private final String letters;
    private final List<Contact> found = new ArrayList<>(0);

    private ContactScan(Examination examination) {
        this.examination = examination;
        text = examination.normalized(examination.text().words(), Normalizer.full());
        letters = text.text();
    }

    private record Found(List<Contact> contacts) {}

    /** Returns the names of messengers. */
    static TermMatcher platforms() {
        return MESSENGERS.names();
    }

    /** Checks whether the link leads to somebody on a messenger. */
    static boolean isMessenger(LinkMention link) {
        return MESSENGERS.isHost(link.host());
    }

    /** Checks whether a comment names a messenger or a network. */
    static boolean namesPlatform(Examination examination) {
        Normalizer normalizer = MESSENGERS.names().normalizer();
        return !MESSENGERS
                .names()
                .matches(examination.normalized(examination.text().words(), normalizer))
                .isEmpty();
    }

    /** Returns the contacts in a comment. */
    static List<Contact> of(Examination examination) {
        return examination
                .shared(Found.class, all -> {
                    List<Contact> contacts = new ContactScan(all).scan();
                    return new Found(ContactAddresses.added(contacts, all, MESSENGERS));
                })
                .contacts();
    }

    private List<Contact> scan() {
        links();
        List<LinkMention> emails = Links.emailsIn(text);
        if (emails.isEmpty() && !mayHaveMore()) {
            return List.copyOf(found);
        }
        List<TermHit> platforms = MESSENGERS.names().matches(text).stream()
                .filter(this::isPlatform)
                .toList();
        if (!platforms.isEmpty()) {
            handles(new NearbyPlatforms(platforms));
        }
        for (LinkMention email : emails) {
            if (isOwn(email.host()) || isFediverseName(email)) {
                continue;
            }
            boolean hidden = email.isDisguised() || email.url().indexOf('@') < 0;
            found.add(new Contact(
                    ContactKind.EMAIL,
                    examination.original(email.span()),
                    hidden ? 0.5 : ContactKind.EMAIL.strength()));
        }
        tokens(new NearbyPlatforms(platforms));
        return List.copyOf(found);
    }

    /** Checks whether a name is not an ordinary word, as "line" in "the gas emergency line is 0800 …". */
    private boolean isPlatform(TermHit name) {
        return !name.term().equals("line")
                || !ORDINARY_LINE
                        .matcher(examination.text().words())
                        .region(
                                Math.max(0, name.span().start() - LONGEST_WORD),
                                name.span().end())
                        .find();
    }

    /** Checks whether an e-mail address belongs to the page's own site, as that of its editors does. */
    private boolean isOwn(String host) {
        return examination.ownHosts().stream().anyMatch(own -> own.equals(host) || own.equals("www." + host));
    }

    /** Checks whether an address is a public name such as {@code @name@social.example}. */
    private boolean isFediverseName(LinkMention address) {
        int start = address.span().start();
        return start > 0
                && examination.text().words().charAt(start - 1) == '@'
                && !MAIL_PROVIDERS.contains(address.host());
    }

    /** Checks whether the text has a sign that contacts other than links and spelled-out e-mail addresses need. */
    private boolean mayHaveMore() {
        for (int i = 0; i < letters.length(); i++) {
            char unit = letters.charAt(i);
            if (unit == '@' || unit == '_' || Character.isDigit(unit)) {
                return true;
            }
        }
        return false;
    }

    private void links() {
        for (LinkMention link : examination.links()) {
            if (MESSENGERS.isHost(link.host())) {
                add(ContactKind.MESSENGER, link.span());
            } else if (IpHost.isReachable(link.host())) {
                add(ContactKind.IP_ADDRESS, link.span());
            } else if (link.isDisguised() && !link.url().contains("xn--")) {
                add(ContactKind.DISGUISED, link.span());
            }
        }
    }

    private void add(ContactKind kind, TextSpan original) {
        found.add(new Contact(kind, original, kind.strength()));
    }

    private void addWords(ContactKind kind, int start, int end, double strength) {
        found.add(new Contact(kind, examination.original(text.span(start, end)), strength));
    }

    /** Finds names on messengers: {@code telegram @name}, {@code WeChat: name88}, {@code @name on Telegram}. */
    private void handles(NearbyPlatforms platforms) {
        for (int at = 0; at < letters.length() && found.size() < Limits.MAX_EVIDENCE; at++) {
            int start = at;
            int end = handleEnd(at);
            if (end == at) {
                continue;
            }
            at = end - 1;
            boolean marked = letters.charAt(start) == '@';
            TextSpan span = text.span(start, end);
            for (TermHit platform : platforms.near(span)) {
                boolean before = isLabel(platform.span().end(), span.start());
                boolean behind = marked && isBehind(platform, span);
                if (before ? marked || isName(start, end) : behind) {
                    addWords(ContactKind.HANDLE, start, end, 1);
                    break;
                }
                if (marked && platform.span().end() <= span.start()) {
                    addWords(ContactKind.HANDLE, start, end, LOOSE);
                    break;
                }
            }
        }
    }

    /** Returns the end of an at sign and a name, or of a Latin name alone; {@code at} itself if there is none. */
    private int handleEnd(int at) {
        boolean marked = letters.charAt(at) == '@';
        if (at > 0 && isNameUnit(letters.charAt(at - 1))) {
            return at;
        }
        int end = marked ? at + 1 : at;
        while (end < letters.length() && isNameUnit(letters.charAt(end))) {
            end++;
        }
        while (end > at && letters.charAt(end - 1) == '.') {
            end--;
        }
        if (end > at && end < letters.length() && letters.charAt(end) == '#') {
            Matcher tag = TAG.matcher(letters).region(end, letters.length());
            end = tag.lookingAt() ? tag.end() : end;
        }
        boolean isEmail = end < letters.length() && letters.charAt(end) == '@';
        return !isEmail && end - at >= (marked ? 4 : 5) ? end : at;
    }

    private static boolean isNameUnit(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9') || unit == '_' || unit == '.';
    }

    /** Checks whether a token without an at sign is a name: letters with a digit or an underscore. */
    private boolean isName(int start, int end) {
        boolean letter = false;
        boolean other = false;
        for (int i = start; i < end; i++) {
            char unit = letters.charAt(i);
            letter |= unit >= 'a' && unit <= 'z';
            other |= unit == '_' || (unit >= '0' && unit <= '9');
        }
        return letter && other;
    }

    /** Checks whether nothing but a few labels is between the name of a messenger and what may be a name on it. */
    private boolean isLabel(int from, int to) {
        if (to < from || to - from > NearbyPlatforms.BEFORE) {
            return false;
        }
        String between = examination.text().words().substring(from, to).toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= between.length(); i++) {
            boolean isLetter = i < between.length() && Character.isLetter(between.charAt(i));
            if (isLetter && start < 0) {
                start = i;
            } else if (!isLetter && start >= 0) {
                if (!MESSENGERS.isLabel(between.substring(start, i))) {
                    return false;
                }
                start = -1;
            }
        }
        return between.indexOf('\n') < 0;
    }

    /** Finds telephone numbers, wallets and IP addresses by their form. */
    private void tokens(NearbyPlatforms platforms) {
        int nextLink = 0;
        for (int at = 0; at < letters.length() && found.size() < Limits.MAX_EVIDENCE; at++) {
            char unit = letters.charAt(at);
            boolean startsNumber = Character.isDigit(unit) || unit == '+' || unit == '(';
            if (!startsNumber || (at > 0 && Character.isDigit(letters.charAt(at - 1)))) {
                continue;
            }
            PhoneNumber phone = PhoneNumber.at(letters, at);
            if (phone == null) {
                continue;
            }
            TextSpan span = text.span(at, phone.end());
            int original = examination.original(span).start();
            nextLink = linkAtOrBehind(original, nextLink);
            if (isWithinLink(original, nextLink)) {
                at = phone.end() - 1;
                continue;
            }
            boolean called = isNamed(platforms.near(span), span, phone.isCertain());
            if (phone.isCertain() || (called && phone.digits() >= 7)) {
                addWords(ContactKind.PHONE, at, phone.end(), called ? 1 : ContactKind.PHONE.strength());
            } else if (isAddressWithPath(at, phone.end())) {
                addWords(ContactKind.IP_ADDRESS, at, phone.end(), 1);
            }
            at = phone.end() - 1;
        }
        for (TextSpan wallet : Wallets.in(examination.text().words())) {
            add(ContactKind.WALLET, examination.original(wallet));
        }
    }

    /** Returns the number of the first link, from {@code next} on, that does not end before the position. */
    private int linkAtOrBehind(int original, int next) {
        List<LinkMention> links = examination.allLinks();
        int link = next;
        while (link < links.size() && links.get(link).span().end() <= original) {
            link++;
        }
        return link;
    }

    /** Checks whether digits belong to an address, such as the number of an article or a book. */
    private boolean isWithinLink(int original, int link) {
        List<LinkMention> links = examination.allLinks();
        return link < links.size() && links.get(link).span().start() <= original;
    }

    /** Checks whether a messenger is named before a number, or behind one that is certainly a telephone number. */
    private boolean isNamed(List<TermHit> platforms, TextSpan number, boolean isCertain) {
        for (TermHit platform : platforms) {
            if (isLabel(platform.span().end(), number.start()) || (isCertain && isBehind(platform, number))) {
                return true;
            }
        }
        return false;
    }

    /** Checks whether the name of a messenger follows at once, as in "@name on Telegram". */
    private static boolean isBehind(TermHit platform, TextSpan contact) {
        int distance = platform.span().start() - contact.end();
        return distance >= 0 && distance <= NearbyPlatforms.BEHIND;
    }

    private boolean isAddressWithPath(int start, int end) {
        if (end + 1 >= letters.length() || (letters.charAt(end) != '/' && letters.charAt(end) != ':')) {
            return false;
        }
        String host = letters.substring(start, end);
        return Links.hostOf("http://" + host).filter(host::equals).isPresent()
                && IpHost.isReachable(host)
                && Character.isLetterOrDigit(letters.charAt(end + 1));
    }
}
