package dev.galley.moderation.akismet;

import com.sun.net.httpserver.HttpExchange;
import dev.galley.moderation.internal.http.FakeServer;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A local server that speaks Akismet's protocol, and can be made to misbehave. */
final class FakeAkismet extends FakeServer<FakeAkismet.Call> {
    static final String KEY = "s3cret-key/+123";

    private static final String PATH = "/1.1/";

    /** A request that the server has received. */
    record Call(String method, Map<String, List<String>> fields, Map<String, List<String>> headers) {}

    final Map<String, String> headers = new LinkedHashMap<>();

    FakeAkismet() {
        super(PATH, "false");
    }

    URI endpoint() {
        return address(PATH);
    }

    @Override
    protected Call call(HttpExchange exchange, String body) {
        headers.forEach(exchange.getResponseHeaders()::add);
        String method = exchange.getRequestURI().getPath().substring(PATH.length());
        return new Call(method, fields(body), exchange.getRequestHeaders());
    }

    private static Map<String, List<String>> fields(String form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String field : form.split("&", -1)) {
            int equals = field.indexOf('=');
            fields.computeIfAbsent(decode(field.substring(0, equals)), name -> new ArrayList<>())
                    .add(decode(field.substring(equals + 1)));
        }
        return fields;
    }

    private static String decode(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
