package dev.galley.moderation.webhook;

import com.sun.net.httpserver.HttpExchange;
import dev.galley.moderation.internal.http.FakeServer;
import java.net.URI;

/** A local receiver of webhooks that can be made to misbehave. */
final class FakeReceiver extends FakeServer<FakeReceiver.Call> {
    /** A request that the receiver got. */
    record Call(String body, String id, String timestamp, String signature, String contentType) {}

    FakeReceiver() {
        super("/hidden-path", "{\"verdict\":\"ham\"}");
    }

    URI endpoint() {
        return address("/hidden-path?token=t0ken-in-query");
    }

    @Override
    protected Call call(HttpExchange exchange, String body) {
        return new Call(
                body,
                header(exchange, "webhook-id"),
                header(exchange, "webhook-timestamp"),
                header(exchange, "webhook-signature"),
                header(exchange, "Content-Type"));
    }

    private static String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }
}
