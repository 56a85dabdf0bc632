package dev.galley.http;

import dev.galley.http.FetchProblem.Kind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes the content codings of a body (RFC 9110 §8.4): gzip, deflate, and those for which the application gives a decoder. */
final class ContentCodings {
    private static final int BUFFER = 8 * 1024;
    /** Nobody encodes a body more often for a good reason. */
    private static final int MAX_CODINGS = 4;

    private final Map<String, ContentDecoder> others;

    /** @param others the decoders of the application, by coding in lower case */
    ContentCodings(Map<String, ContentDecoder> others) {
        this.others = others;
    }

    /** Returns the value of {@code Accept-Encoding}. */
    String accepted() {
        List<String> codings = new ArrayList<>(new TreeSet<>(others.keySet()));
        codings.add("gzip");
        codings.add("deflate");
        return String.join(", ", codings);
    }

    /** Returns the decoded body. A document that is itself a gzip file is unpacked, too. */
    InputStream decoded(InputStream body, HttpHeaders headers, Failures failures) throws IOException {
        List<String> codings = new ArrayList<>();
        for (String value : headers.allValues("Content-Encoding")) {
            for (String coding : value.split(",", MAX_CODINGS + 2)) {
                codings.add(coding.strip().toLowerCase(Locale.ROOT));
            }
        }
        codings.removeIf(coding -> coding.isEmpty() || coding.equals("identity"));
        if (codings.size() > MAX_CODINGS) {
            throw failures.of(
                    Kind.CODING,
                    "The response from " + failures.shown() + " is encoded more than " + MAX_CODINGS + " times",
                    "The publisher must fix the server");
        }
        Collections.reverse(codings);
        InputStream decoded = body;
        for (String coding : codings) {
            decoded = decoded(decoded, coding, failures);
        }
        return gunzipped(decoded);
    }

    private InputStream decoded(InputStream body, String coding, Failures failures) throws IOException {
        ContentDecoder other = others.get(coding);
        if (other != null) {
            return other.decode(body);
        }
        return switch (coding) {
            case "gzip", "x-gzip" -> gunzipped(body);
            case "deflate" -> inflated(body);
            default ->
                throw failures.of(
                        Kind.CODING,
                        "The response from " + failures.shown() + " has the content coding \"" + coding
                                + "\", which was not asked for",
                        "Add a decoder for it, or contact the publisher");
        };
    }

    /** Unpacks gzip; some servers name the coding and do not apply it. */
    private static InputStream gunzipped(InputStream body) throws IOException {
        InputStream in = new Peeking(body);
        int magic = firstTwo(in);
        return magic == 0x1F8B ? new GZIPInputStream(in, BUFFER) : in;
    }

    /** Unpacks the zlib format (RFC 1950), which is what deflate means, or raw deflate (RFC 1951), which some servers send. */
    private static InputStream inflated(InputStream body) throws IOException {
        InputStream in = new Peeking(body);
        int first = firstTwo(in);
        if (first < 0) {
            return in;
        }
        boolean zlib = (first >> 8 & 0x0F) == 8 && first % 31 == 0;
        Inflater inflater = new Inflater(!zlib);
        return new InflaterInputStream(in, inflater, BUFFER) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    /** Returns the first two bytes as a number, and leaves them in the stream; -1 if there are fewer. */
    private static int firstTwo(InputStream in) throws IOException {
        in.mark(2);
        byte[] first = in.readNBytes(2);
        in.reset();
        return first.length < 2 ? -1 : (first[0] & 0xFF) << 8 | (first[1] & 0xFF);
    }

    /** Looks for a next byte when asked how many there are: gzip takes 0 for the end of a file with several parts. */
    private static final class Peeking extends BufferedInputStream {
        Peeking(InputStream in) {
            super(in, BUFFER);
        }

        @Override
        public synchronized int available() throws IOException {
            mark(1);
            int next = read();
            reset();
            return next < 0 ? 0 : 1;
        }
    }
}
