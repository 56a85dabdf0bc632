package dev.galley.http;

import dev.galley.http.FetchProblem.Kind;
import dev.galley.http.internal.SpecialAddresses;
import dev.galley.http.internal.WebAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Decides whether the client may connect to an address. Each address that a host name resolves to must be public, since a name may have
 * several and the connection takes any of them.
 *
 * @param ports the ports that are allowed; empty for the usual ones
 * @param allowsPrivate whether private addresses are allowed
 * @param resolver looks up host names
 */
record AddressCheck(Set<Integer> ports, boolean allowsPrivate, Resolver resolver) {
    private static final Set<Integer> WEB = Set.of(80, 443);
    private static final int FIRST_UNPRIVILEGED = 1024;

    /** Looks up host names. */
    interface Resolver {
        /** Returns all addresses of a host. */
        List<InetAddress> resolve(String host) throws UnknownHostException;
    }

    /** Looks up names as the JVM does, whose cache the connection uses as well. */
    static List<InetAddress> system(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }

    /** Checks an address before the request. */
    void before(WebAddress address, WaitingTime time) throws FetchException, InterruptedException {
        int port = address.port();
        boolean allowed = ports.isEmpty() ? WEB.contains(port) || port >= FIRST_UNPRIVILEGED : ports.contains(port);
        if (!allowed) {
            throw new Failures(address.toString())
                    .of(
                            Kind.ADDRESS,
                            "The port " + port + " is not allowed: " + address,
                            "Check the address; a program can allow further ports with FeedClientBuilder.ports");
        }
        if (!allowsPrivate) {
            requirePublic(address, time);
        }
    }

    /**
     * Checks an address again when the headers have arrived. By then the JVM has the addresses in its cache that the connection was made
     * with, so that a name that was given another address after the first check is noticed before anything of the response is used. An
     * encrypted connection needs no second check, since its certificate shows that the server is the one named.
     */
    void after(WebAddress address, WaitingTime time) throws FetchException, InterruptedException {
        if (!allowsPrivate && !address.isSecure()) {
            requirePublic(address, time);
        }
    }

    private void requirePublic(WebAddress address, WaitingTime time) throws FetchException, InterruptedException {
        Failures failures = new Failures(address.toString());
        if (!resolved(address.host(), time, failures).stream().allMatch(SpecialAddresses::isPublic)) {
            throw failures.of(
                    Kind.PRIVATE_ADDRESS,
                    address.host() + " is in a private network, which is not asked: " + address,
                    "Allow private addresses if you trust this address");
        }
    }

    /** Looks up a name on a thread of its own, since a look-up can neither be limited in time nor interrupted. */
    private List<InetAddress> resolved(String host, WaitingTime time, Failures failures)
            throws FetchException, InterruptedException {
        CompletableFuture<List<InetAddress>> addresses = new CompletableFuture<>();
        Thread lookup = new Thread(
                () -> {
                    try {
                        addresses.complete(resolver.resolve(host));
                    } catch (UnknownHostException | RuntimeException e) {
                        addresses.completeExceptionally(e);
                    }
                },
                "galley-http-lookup");
        lookup.setDaemon(true);
        lookup.start();
        return time.get(addresses, failures);
    }
}
