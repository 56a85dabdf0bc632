package dev.galley.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A web service that tells of changes of the feed (RSS 2.0 {@code <cloud>}, the rssCloud interface).
 *
 * @param domain the host of the service
 * @param port its port
 * @param path the path at which it answers
 * @param registerProcedure the procedure to call
 * @param protocol {@code xml-rpc}, {@code soap} or {@code http-post}
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
