package dev.galley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A web service that notifies subscribers of changes to the feed (RSS 2.0 {@code <cloud>}, the rssCloud interface).
 *
 * @param domain the host name of the service
 * @param port the port
 * @param path the path of the service
 * @param registerProcedure the name of the procedure to call
 * @param protocol the protocol: {@code xml-rpc}, {@code soap} or {@code http-post}
 */
public record Cloud(
        Optional<String> domain,
        Optional<Integer> port,
        Optional<String> path,
        Optional<String> registerProcedure,
        Optional<String> protocol) {
    public Cloud {
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(port, "port");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(registerProcedure, "registerProcedure");
        Objects.requireNonNull(protocol, "protocol");
    }
}
